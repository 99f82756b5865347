/** A published file as curious people would look at it: its bytes as text, unpacked, and decoded in every way that is usual. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import sharp from "sharp";
import { z } from "zod";
import { readPagefindJson } from "../../../src/search/archive/fragment.ts";
import { decodeCopy } from "../../../src/search/copy/decode-copy.ts";

const UNPACK = [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync];
const IMAGE = /\.(avif|webp|jpe?g|png)$/;
/** What no text is packed in. */
const PLAIN = /\.(html|xml|json|css|js|txt|webmanifest)$/;
const fragment = z.object({ content: z.string() });

export async function viewsOf(name: string, bytes: Buffer): Promise<string[]> {
  const unpacked = PLAIN.test(name) ? [] : unpack(bytes);
  const images = IMAGE.test(name) ? await metadataOf(bytes) : [];
  const texts = [bytes, ...unpacked, ...images].flatMap(readings);
  return [name, ...texts, ...copiesOf(name, unpacked)].flatMap(decodings);
}

function unpack(bytes: Buffer): Buffer[] {
  return UNPACK.flatMap((read) => {
    try {
      return [read(bytes)];
    } catch {
      return [];
    }
  });
}

/** Metadata comes unpacked, that of PNG too. */
async function metadataOf(bytes: Buffer): Promise<Buffer[]> {
  const { exif, icc, iptc, xmp, comments } = await sharp(bytes).metadata();
  const texts = Buffer.from(JSON.stringify(comments ?? []));
  return [exif, icc, iptc, xmp, texts].filter((part) => part !== undefined);
}

/** In eight bits, in sixteen, and as everybody writes today. */
function readings(bytes: Buffer): string[] {
  const narrow = bytes.toString("latin1");
  return [bytes.toString("utf8"), narrow, narrow.replaceAll("\0", "")];
}

/** What a search result shows: the index keeps a copy of each article in a spelling of its own. */
function copiesOf(name: string, unpacked: readonly Buffer[]): string[] {
  if (!name.endsWith(".pf_fragment")) return [];
  return unpacked.flatMap((bytes) => {
    const { content } = fragment.parse(readPagefindJson(bytes));
    return decodeCopy(content).map(({ text }) => text);
  });
}

function decodings(text: string): string[] {
  return [text, percent(text), entities(text), escapes(text), ...base64(text)];
}

function percent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

function entities(text: string): string {
  return text.replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function escapes(text: string): string {
  return text.replace(/\\(?:u|x)([0-9a-f]{4}|[0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** From each of the four places at which a run may begin to be one. */
function base64(text: string): string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];
  return [0, 1, 2, 3].map((skip) =>
    runs.map((run) => Buffer.from(run.slice(skip), "base64").toString("utf8")).join("\n"),
  );
}
