/** Photos for tests, drawn for real; and files that only claim to be photos. */
import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";

export const LEFT = { r: 200, g: 30, b: 30 };
export const RIGHT = { r: 30, g: 60, b: 200 };

/** Red on the left, blue on the right: one sees which way up it is. */
export function drawPhoto(width: number, height: number): Sharp {
  const half = Math.floor(width / 2);
  const right = { create: { width: width - half, height, channels: 3 as const, background: RIGHT } };
  return sharp({ create: { width, height, channels: 3, background: LEFT } }).composite(
    half > 0 ? [{ input: right, left: half, top: 0 }] : [],
  );
}

/** Nothing repeats in it, so that its file is long. */
export function drawNoise(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < pixels.length; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    pixels[at] = state >>> 24;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A PNG whose header claims this size, with the pixels of a single point. */
export async function pngThatClaims(width: number, height: number): Promise<Buffer> {
  const bytes = await drawPhoto(1, 1).png().toBuffer();
  // The header is the first chunk: length at 8, "IHDR" at 12, width at 16, height at 20, its checksum at 29.
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
