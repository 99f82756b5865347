/** A card -> a JPEG that networks take. */
import { writeFile } from "node:fs/promises";
import { MOST_PIXELS } from "../inspect-photo.ts";
import type { PhotoFocus } from "../photo-focus.ts";
import { CARD_SIZE, type Card } from "./card.ts";
import { drawCard, PHOTO_WIDTH } from "./draw-card.ts";

export interface CardTask {
  readonly card: Card;
  /** Of the photo, where the card has one. */
  readonly photo?: string | undefined;
  /** Where it goes. */
  readonly place: string;
}

const POSITIONS: Readonly<Record<PhotoFocus, string>> = {
  giữa: "centre",
  trên: "top",
  dưới: "bottom",
  trái: "left",
  phải: "right",
};

/** Some apps take no larger ones. */
const MOST_BYTES = 80_000;
const QUALITIES = [76, 62, 48, 34];
const CHANNELS = 3;

/** @returns whether the photo's pixels could be read; a full disk and the like are thrown */
export async function makeCard({ card, photo, place }: CardTask): Promise<boolean> {
  const bytes = await cardBytes(card, photo).catch((fault: unknown) => {
    if (fault instanceof Error && "code" in fault && typeof fault.code === "string") throw fault;
    return undefined;
  });
  if (bytes) await writeFile(place, bytes);
  return bytes !== undefined;
}

/** @throws where the photo cannot be read */
export async function cardBytes(card: Card, photo?: string): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const { width, height } = CARD_SIZE;
  const panel = await sharp(Buffer.from(drawCard(card)))
    .flatten()
    .raw()
    .toBuffer();
  const pixels = photo === undefined ? panel : sideBySide(await photoPixels(card, photo), panel);
  let bytes: Uint8Array = pixels;
  for (const quality of QUALITIES) {
    bytes = await sharp(pixels, { raw: { width, height, channels: CHANNELS } })
      // Red letters on white have seams where colours are kept at half the size.
      .jpeg({ quality, chromaSubsampling: "4:4:4" })
      .toBuffer();
    if (bytes.length <= MOST_BYTES) break;
  }
  return bytes;
}

/** The part of the photo that the card shows. */
async function photoPixels({ photo }: Card, file: string): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  return sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "truncated" })
    .rotate()
    .flatten({ background: "#ffffff" })
    .resize(PHOTO_WIDTH, CARD_SIZE.height, {
      fit: "cover",
      position: photo?.focus ? POSITIONS[photo.focus] : sharp.strategy.attention,
    })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
}

/** A quarter of the time that a compositor takes. */
function sideBySide(left: Buffer, right: Buffer): Buffer {
  const { height } = CARD_SIZE;
  const [leftRow, rightRow] = [left.length / height, right.length / height];
  const rows = Array.from({ length: height }, (_, row) => [
    left.subarray(row * leftRow, (row + 1) * leftRow),
    right.subarray(row * rightRow, (row + 1) * rightRow),
  ]);
  return Buffer.concat(rows.flat());
}
