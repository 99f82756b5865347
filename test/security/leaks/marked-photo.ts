/** Photos that carry canaries wherever a photo can carry words. */
import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { canary } from "./canaries.ts";

/** What a photo is told by beside its metadata: one plain colour. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Places of the canaries in the photos of a piece. */
export const MARKS = [
  "artist",
  "gps",
  "comment",
  "xmp",
  "iptc",
  "icc",
  "pngtext",
  "pngpacked",
  "tail",
] as const;

/** @param kind whose piece it is: a canary begins with it */
export async function markedJpeg(kind: string, colour: Colour): Promise<Buffer> {
  const word = (mark: (typeof MARKS)[number]) => canary(kind + mark);
  const profile = await profileWith(word("icc"));
  const exif = {
    IFD0: { Artist: word("artist"), ImageDescription: word("comment") },
    IFD3: { GPSMapDatum: word("gps"), GPSLatitudeRef: "N" },
  };
  const jpeg = await draw(colour).withExif(exif).jpeg().toBuffer();
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><t>${word("xmp")}</t></x:xmpmeta>`;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe2, "ICC_PROFILE\0\x01\x01", profile),
    segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", Buffer.from(packet)),
    segment(0xed, "Photoshop 3.0\0", iptc(word("iptc"))),
    segment(0xfe, "", Buffer.from(word("comment"))),
    jpeg.subarray(2),
    Buffer.from(word("tail")),
  ]);
}

export async function markedPng(kind: string, colour: Colour): Promise<Buffer> {
  const png = await draw(colour).png().toBuffer();
  const text = Buffer.from(`Author\0${canary(`${kind}pngtext`)}`);
  const packed = Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(canary(`${kind}pngpacked`))]);
  // Behind the signature and the header.
  const chunks = [png.subarray(0, 33), chunk("tEXt", text), chunk("zTXt", packed), png.subarray(33)];
  return Buffer.concat([...chunks, Buffer.from(canary(`${kind}tail`))]);
}

function draw(background: Colour): Sharp {
  return sharp({ create: { width: 48, height: 32, channels: 3, background } });
}

function segment(marker: number, name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A sound profile that ends with a word. */
async function profileWith(word: string): Promise<Buffer> {
  const photo = await draw({ r: 0, g: 0, b: 0 }).withIccProfile("p3").jpeg().toBuffer();
  const { icc } = await sharp(photo).metadata();
  if (!icc) throw new Error("the photo has no profile");
  const profile = Buffer.concat([icc, Buffer.from(word)]);
  profile.writeUInt32BE(profile.length, 0);
  return profile;
}

/** One resource of Photoshop's, in it one record: the photographer's name. */
function iptc(word: string): Buffer {
  const record = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, word.length]), Buffer.from(word)]);
  const even = record.length % 2 === 0 ? record : Buffer.concat([record, Buffer.alloc(1)]);
  const head = Buffer.from("8BIM\x04\x04\0\0\0\0\0\0", "latin1");
  head.writeUInt32BE(record.length, 8);
  return Buffer.concat([head, even]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
