/** What a photo's file really is: its identity and size, read from its bytes and not from its name. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Finding, finding } from "../problem.ts";

export interface PhotoFacts {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  /** Of the file. */
  readonly bytes: number;
}

const MOST_PIXELS = 50_000_000;
const MOST_BYTES = 40_000_000;
/** Where WebP and AVIF end; `pictureWidths` makes nothing wider than 1440. */
const MOST_HEIGHT = 16_383;
const WIDEST = 1440;
const FORMATS = new Set(["jpeg", "png", "webp", "heif", "avif"]);

/** Reads the whole file once; never decodes its pixels. */
export async function inspectPhoto(file: string): Promise<PhotoFacts | Finding> {
  const bytes = await readFile(file);
  if (bytes.length > MOST_BYTES) {
    return finding("anh-qua-lon", 1, 1, {
      found: `Ảnh nặng ${Math.round(bytes.length / 1e6)} MB`,
      expected: "nhiều nhất 40 MB",
      mend: "xuất lại ảnh nhỏ hơn",
    });
  }
  try {
    const { default: sharp } = await import("sharp");
    const { format, width, height, orientation } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!FORMATS.has(format ?? "") || !width || !height) throw new Error("not a photo");
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
    return { hash, width: wide, height: high, bytes: bytes.length };
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
