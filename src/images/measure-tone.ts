/** Looks at a photo from afar: the mean colours of its upper and its lower half. */
import { type Tone, toneOf } from "./photo-tone.ts";

/**
 * A JPEG is decoded at an eighth of its size: some milliseconds.
 * @param bytes of a photo of a size that may be decoded
 * @returns undefined where its pixels cannot be read; encoding it tells
 */
export async function measureTone(bytes: Uint8Array): Promise<Tone | undefined> {
  const { default: sharp } = await import("sharp");
  try {
    const [r = 0, g = 0, b = 0, red = 0, green = 0, blue = 0] = await sharp(bytes, {
      limitInputPixels: false,
    })
      .rotate()
      .flatten({ background: "#ffffff" })
      .resize({ width: 1, height: 2, fit: "fill" })
      .toColourspace("srgb")
      .raw()
      .toBuffer();
    return toneOf([r, g, b], [red, green, blue]);
  } catch {
    return undefined;
  }
}
