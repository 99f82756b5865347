/** A photo as pages use it: its size and the files that a browser may choose from. Names follow from the content alone. */

export interface Picture {
  /** First 12 hexadecimal digits of the SHA-256 of the original file: the photo's identity. */
  readonly hash: string;
  /** Pixels of the original, upright (EXIF orientation applied). */
  readonly width: number;
  readonly height: number;
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

const WIDTHS = [480, 960, 1440];
const MAIN_WIDTH = 960;

/** Widths to make of an original this wide: the steps below it, and the original's own where it is narrower than the last step. */
export function pictureWidths(originalWidth: number): number[] {
  const steps = WIDTHS.filter((width) => width < originalWidth);
  return steps.length === WIDTHS.length ? steps : [...steps, originalWidth];
}

export function pictureAddress(hash: string, width: number, format: PictureFormat): string {
  return `/anh/${hash}-${width}.${format}`;
}

/** Everything a page needs to show an original of this identity and size. */
export function pictureOf(hash: string, width: number, height: number): Picture {
  const widths = pictureWidths(width);
  const srcset = (format: PictureFormat) =>
    widths.map((each) => `${pictureAddress(hash, each, format)} ${each}w`).join(", ");
  const main = widths.findLast((each) => each <= MAIN_WIDTH) ?? widths[0] ?? width;
  return {
    hash,
    width,
    height,
    sources: [
      { type: "image/avif", srcset: srcset("avif") },
      { type: "image/webp", srcset: srcset("webp") },
    ],
    srcset: srcset("jpeg"),
    src: pictureAddress(hash, main, "jpeg"),
  };
}
