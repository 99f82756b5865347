/** Eight small real photos, all of one length in bytes, so that one can take another's place unnoticed. */
import sharp from "sharp";

const SIZES = [
  [60, 40],
  [40, 60],
  [64, 64],
  [90, 60],
  [60, 40],
  [520, 90],
  [48, 32],
  [72, 40],
] as const;

export async function drawPhotos(): Promise<Uint8Array[]> {
  const drawn = await Promise.all(
    SIZES.map(([width, height], number) =>
      sharp({
        create: { width, height, channels: 3, background: { r: 30 * number, g: 90, b: 250 - 30 * number } },
      })
        .jpeg({ quality: 70 })
        .toBuffer(),
    ),
  );
  // What follows a JPEG's end mark is no part of the picture.
  const longest = Math.max(...drawn.map((photo) => photo.length));
  return drawn.map((photo) => Buffer.concat([photo, Buffer.alloc(longest - photo.length)]));
}
