/** What a photo's file really is: its identity and size, read from its bytes and not from its name. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { type Finding, finding } from "../problem.ts";
import { refusedFile } from "../refused-file.ts";
import { measureTone } from "./measure-tone.ts";
import { photoFormat } from "./photo-format.ts";
import type { Tone } from "./photo-tone.ts";
import { photosOutside } from "./photos-outside.ts";

export interface PhotoFacts {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly tone?: Tone | undefined;
  /** Of the file. */
  readonly bytes: number;
}

export const MOST_PIXELS = 50_000_000;
const MOST_BYTES = 40_000_000;
/** Where WebP and AVIF end; `pictureWidths` makes nothing wider than 1440. */
const MOST_HEIGHT = 16_383;
const WIDEST = 1440;
/** A JPEG may be decoded at an eighth of its size; of others every point must be, and that is for the encoder. */
const MOST_LOOKED_AT = 4_000_000;

/** Reads the whole file once, and looks at its pixels from afar. Where this process may load no decoder, another does it. */
export async function inspectPhoto(file: string): Promise<PhotoFacts | Finding> {
  return photosOutside()?.run<PhotoFacts | Finding>({ kind: "inspect", file }) ?? inspectHere(file);
}

export async function inspectHere(file: string): Promise<PhotoFacts | Finding> {
  // Asked before reading: what is too large may be larger than memory.
  const { size } = await stat(file);
  if (size > MOST_BYTES) {
    return finding("anh-qua-lon", 1, 1, {
      found: `Ảnh nặng ${Math.round(size / 1e6)} MB`,
      expected: "nhiều nhất 40 MB",
      mend: "xuất lại ảnh nhỏ hơn",
    });
  }
  const bytes = await readFile(file).catch(refusedFile);
  if ("code" in bytes) return bytes;
  const format = photoFormat(bytes);
  if (format === undefined) return unreadablePhoto();
  try {
    const { default: sharp } = await import("sharp");
    const { width, height, orientation } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!width || !height) return unreadablePhoto();
    if (width * height > MOST_PIXELS) {
      return finding("anh-qua-lon", 1, 1, {
        found: `Ảnh ${width}×${height} điểm`,
        expected: "nhiều nhất 50 triệu điểm ảnh",
        mend: "thu nhỏ ảnh rồi đặt lại",
      });
    }
    const lying = (orientation ?? 1) >= 5;
    const [wide, high] = lying ? [height, width] : [width, height];
    if (high * Math.min(1, WIDEST / wide) > MOST_HEIGHT) {
      return finding("anh-qua-lon", 1, 1, {
        found: `Ảnh ${wide}×${high} điểm`,
        expected: "cao nhiều nhất 16.383 điểm",
        mend: "cắt ảnh làm nhiều tấm",
      });
    }
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    const tone = format === "jpeg" || wide * high <= MOST_LOOKED_AT ? await measureTone(bytes) : undefined;
    return { hash, width: wide, height: high, bytes: bytes.length, ...(tone === undefined ? {} : { tone }) };
  } catch {
    return unreadablePhoto();
  }
}

export function unreadablePhoto(): Finding {
  return finding("anh-hong", 1, 1, {
    found: "Không đọc được ảnh này",
    expected: "ảnh JPEG, PNG, WebP hoặc AVIF còn nguyên",
    mend: "xuất lại ảnh từ phần mềm ảnh",
  });
}
