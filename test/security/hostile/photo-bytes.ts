/** Bytes of photos, put together by hand: what a format allows, and what it does not. */
import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const END = pngChunk("IEND", new Uint8Array());

export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + content.length);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(type, 4, "latin1");
  chunk.set(content, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}

/** @param depth bits of a channel @param kind of colour: 0 grey, 2 red green blue */
export function pngHeader(width: number, height: number, depth: 1 | 8 | 16 = 8, kind: 0 | 2 = 0): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = kind;
  return pngChunk("IHDR", header);
}

export function png(...chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([SIGNATURE, ...chunks, END]);
}

/** Grey all over: of how many points it claims, and really has. */
export function plainPng(width: number, height: number, ...more: readonly Uint8Array[]): Uint8Array {
  return png(pngHeader(width, height), ...more, pixels(height * (width + 1)));
}

/** One bit a point, so that 400 million of them fit into 49 kilobytes. */
export function pngFlood(width: number, height: number): Uint8Array {
  return png(pngHeader(width, height, 1), pixels(height * (Math.ceil(width / 8) + 1)));
}

/** Lines of nothing, each after a filter of nothing. */
function pixels(bytes: number): Uint8Array {
  return pngChunk("IDAT", deflateSync(new Uint8Array(bytes), { level: 9 }));
}

/** A text in one of PNG's own chunks. */
export function pngText(keyword: string, text: string): Uint8Array {
  return pngChunk("tEXt", Buffer.from(`${keyword}\0${text}`, "latin1"));
}

/** A JPEG with this segment (a comment, an application's own data) before its picture. */
export function withSegment(jpeg: Uint8Array, marker: number, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 | marker, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}
