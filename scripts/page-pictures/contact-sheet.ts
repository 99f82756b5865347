/** Composes pictures of pages into one sheet: three widths of every kind of page, side by side, each kind under its name. */
import sharp from "sharp";
import { escapeHtml } from "../../src/text/escape-html.ts";

export interface Shot {
  readonly name: string;
  /** One PNG a width, narrow to wide. */
  readonly pictures: readonly Uint8Array[];
}

const ACROSS = 2;
const GAP = 28;
const INNER = 10;
const LABEL = 34;

export interface SheetLook {
  readonly ground: string;
  readonly label: string;
}

/** @param scale of the pictures in the sheet @returns a JPEG */
export async function contactSheet(
  shots: readonly Shot[],
  scale: number,
  { ground, label }: SheetLook,
): Promise<Uint8Array> {
  const groups = await Promise.all(
    shots.map(async ({ name, pictures }) => ({
      name,
      pictures: await Promise.all(pictures.map((picture) => shrink(picture, scale))),
    })),
  );
  const width = Math.max(...groups.map(({ pictures }) => rowWidth(pictures)));
  const height = Math.max(...groups.flatMap(({ pictures }) => pictures.map((picture) => picture.height)));
  const rows = Math.ceil(groups.length / ACROSS);
  const parts = groups.flatMap(({ name, pictures }, index) => {
    const left = GAP + (index % ACROSS) * (width + GAP);
    const top = GAP + Math.floor(index / ACROSS) * (height + LABEL + GAP);
    let at = left;
    const placed = pictures.map((picture) => {
      const part = { input: picture.data, left: at, top: top + LABEL };
      at += picture.width + INNER;
      return part;
    });
    return [{ input: labelPicture(name, width, label), left, top }, ...placed];
  });
  return sharp({
    create: {
      width: GAP + ACROSS * (width + GAP),
      height: GAP + rows * (height + LABEL + GAP),
      channels: 3,
      background: ground,
    },
  })
    .composite(parts)
    .jpeg({ quality: 74, mozjpeg: true })
    .toBuffer();
}

interface Small {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function shrink(picture: Uint8Array, scale: number): Promise<Small> {
  const { width = 0 } = await sharp(picture).metadata();
  const { data, info } = await sharp(picture)
    .resize({ width: Math.round(width * scale), kernel: "lanczos3" })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function rowWidth(pictures: readonly Small[]): number {
  return pictures.reduce((sum, { width }) => sum + width + INNER, -INNER);
}

function labelPicture(name: string, width: number, colour: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LABEL}"><text x="0" y="22" font-family="DejaVu Sans, sans-serif" font-size="18" font-weight="700" fill="${colour}">${escapeHtml(name)}</text></svg>`,
  );
}
