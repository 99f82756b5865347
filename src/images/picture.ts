/** A photo as pages use it: its size and the files that a browser may choose from. Names follow from the content alone. */
import type { Tone } from "./photo-tone.ts";

export interface Picture {
  /** First 12 hexadecimal digits of the SHA-256 of the original file: the photo's identity. */
  readonly hash: string;
  /** Pixels of the original, upright (EXIF orientation applied). */
  readonly width: number;
  readonly height: number;
  /** Undefined where its pixels could not be read, or nobody asked. */
  readonly tone?: Tone | undefined;
  /** AVIF and WebP, best first. */
  readonly sources: readonly PictureSource[];
  /** JPEG, for `img[srcset]`. */
  readonly srcset: string;
  /** Address of the JPEG for `img[src]`, feeds and cards: the largest up to 960 wide. */
  readonly src: string;
}

export interface PictureSource {
  /** `image/avif` */
  readonly type: string;
  /** `/anh/0123456789ab-480.avif 480w, …` */
  readonly srcset: string;
}

export const PICTURE_FORMATS = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

const COARSE = [480, 960, 1440];
/** A small photo in a list, and one as wide as a phone, each on a screen of two points to the pixel. */
const FINE = [240, 480, 720, 960, 1440];
/** JPEG is for other sites, news readers and the oldest browsers. */
const WIDTHS: Readonly<Record<PictureFormat, readonly number[]>> = { avif: FINE, webp: FINE, jpeg: COARSE };
const MAIN_WIDTH = 960;

/** Widths to make of an original this wide: the steps below it, and the original's own where it is narrower than the last step. */
export function pictureWidths(originalWidth: number, format: PictureFormat = "jpeg"): number[] {
  const all = WIDTHS[format];
  const steps = all.filter((width) => width < originalWidth);
  return steps.length === all.length ? steps : [...steps, originalWidth];
}

export function pictureAddress(hash: string, width: number, format: PictureFormat): string {
  return `/anh/${hash}-${width}.${format}`;
}

/** Of the one JPEG that stands for the photo elsewhere, of an original this wide. */
export function mainWidth(originalWidth: number): number {
  const widths = pictureWidths(originalWidth);
  return widths.findLast((each) => each <= MAIN_WIDTH) ?? widths[0] ?? originalWidth;
}

/** Everything a page needs to show an original of this identity and size. */
export function pictureOf(hash: string, width: number, height: number, tone?: Tone): Picture {
  const srcset = (format: PictureFormat) =>
    pictureWidths(width, format)
      .map((each) => `${pictureAddress(hash, each, format)} ${each}w`)
      .join(", ");
  return {
    hash,
    width,
    height,
    ...(tone === undefined ? {} : { tone }),
    sources: [
      { type: "image/avif", srcset: srcset("avif") },
      { type: "image/webp", srcset: srcset("webp") },
    ],
    srcset: srcset("jpeg"),
    src: pictureAddress(hash, mainWidth(width), "jpeg"),
  };
}
