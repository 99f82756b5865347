/** Which of the formats that we take a file's first bytes announce: nothing else may reach a decoder. */

export type PhotoFormat = "jpeg" | "png" | "webp" | "avif";

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Undefined for drawings, documents, and the many other kinds of pictures that an image library can open. */
export function photoFormat(bytes: Uint8Array): PhotoFormat | undefined {
  const startsWith = (signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (startsWith(JPEG)) return "jpeg";
  if (startsWith(PNG)) return "png";
  if (textAt(bytes, 0) === "RIFF" && textAt(bytes, 8) === "WEBP") return "webp";
  return textAt(bytes, 4) === "ftyp" && brandsOf(bytes).includes("avif") ? "avif" : undefined;
}

const MOST_BRANDS = 32;

/** An AVIF may call itself by a wider name first (mif1) and name its own kind among others. */
function brandsOf(bytes: Uint8Array): string[] {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const brands = [textAt(bytes, 8)];
  for (let at = 16; at + 4 <= Math.min(length, bytes.length) && brands.length < MOST_BRANDS; at += 4) {
    brands.push(textAt(bytes, at));
  }
  return brands;
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
