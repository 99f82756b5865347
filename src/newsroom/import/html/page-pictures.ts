/** The pictures of a saved page: those in the folder that the browser saved beside it, and those written into the page itself. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** The bytes of a file beside the page, by its path from there; undefined for all that is not there or not allowed. */
export type ReadBeside = (path: string) => Promise<Uint8Array | undefined>;

const SOURCES = [
  "src",
  "dataSrc",
  "dataOriginal",
  "dataLazySrc",
  "dataSrcOriginal",
  "dataUrl",
  "dataLazy",
] as const;
const DATA = /^data:image\/(?:jpeg|jpg|png|webp|avif|gif);base64,([A-Za-z0-9+/=\s]+)$/i;
const MOST_BYTES = 40_000_000;
/** What stands in a page for counting readers, or for a picture that comes later. */
const SMALLEST_BYTES = 200;
const TINY = 40;

/**
 * Gives every picture the `src` under which its bytes are in the returned map; pictures that are none (counters, icons) are taken out.
 * @param article changed
 * @param base where the page was read, for the addresses of pictures that are not at hand
 */
export async function takePictures(
  article: Root | Element,
  readBeside: ReadBeside,
  base: URL | undefined,
): Promise<Map<string, Uint8Array>> {
  const photos = new Map<string, Uint8Array>();
  const images: Element[] = [];
  visit(article, "element", (node) => {
    if (node.tagName === "img" || node.tagName === "image") images.push(node);
  });
  for (const image of images) {
    const { alt } = image.properties;
    const found = isTiny(image) ? undefined : await sourceOf(image, readBeside, base);
    if (found?.bytes) photos.set(found.src, found.bytes);
    image.tagName = found ? "img" : "span";
    image.properties = found ? { src: found.src, alt: String(alt ?? "") } : {};
  }
  return photos;
}

interface Source {
  readonly src: string;
  readonly bytes?: Uint8Array | undefined;
}

async function sourceOf(
  image: Element,
  readBeside: ReadBeside,
  base: URL | undefined,
): Promise<Source | undefined> {
  const written = [...new Set(SOURCES.map((name) => String(image.properties[name] ?? "").trim()))].filter(
    Boolean,
  );
  let away: Source | undefined;
  for (const src of written) {
    const data = DATA.exec(src)?.[1];
    if (data !== undefined) {
      const bytes =
        data.length < MOST_BYTES * 1.4 ? new Uint8Array(Buffer.from(data, "base64")) : new Uint8Array();
      if (bytes.length >= SMALLEST_BYTES) return { src: `data-${hashOf(data)}`, bytes };
    } else if (/^(?:data|blob|javascript|about|file|chrome\S*):/i.test(src)) {
    } else if (/^(?:https?:)?\/\//i.test(src) || src.startsWith("/")) {
      away ??= addressOf(src, base);
    } else {
      const bytes = await readBeside(src);
      if (bytes) return { src, bytes };
      away ??= addressOf(src, base);
    }
  }
  return away;
}

function addressOf(src: string, base: URL | undefined): Source | undefined {
  if (!URL.canParse(src, base?.href ?? "http://cu.invalid/")) return undefined;
  const { protocol, host, href, pathname } = new URL(src, base?.href ?? "http://cu.invalid/");
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return { src: host === "cu.invalid" ? pathname : href };
}

function isTiny({ properties: { width, height } }: Element): boolean {
  const size = (side: unknown) =>
    side === undefined || !/^\d+(?:px)?$/.test(String(side))
      ? Number.POSITIVE_INFINITY
      : Number.parseInt(String(side), 10);
  return size(width) <= TINY && size(height) <= TINY;
}

/** Names a picture of the page itself; equal pictures are one. */
function hashOf(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return `${hash.toString(16)}-${text.length}`;
}
