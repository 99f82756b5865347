/** Eight drawn photos for the whole corpus, so that their content, and the cost of encoding it, stays the same at any size. */
import { copyFileSync, linkSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { PHOTO_COUNT } from "./news-article.ts";
import { Random } from "./random.ts";

const WIDTH = 1600;
const HEIGHT = 1067;

/** Gives the files out: each photo is written once and linked, or copied, wherever else it stands. */
export class PressPhotos {
  readonly #photos: readonly Buffer[];
  readonly #written = new Map<number, string>();

  private constructor(photos: readonly Buffer[]) {
    this.#photos = photos;
  }

  static async draw(): Promise<PressPhotos> {
    const numbers = Array.from({ length: PHOTO_COUNT }, (_, number) => number);
    return new PressPhotos(await Promise.all(numbers.map(drawPhoto)));
  }

  /** Puts photo `number` at `path`, where nothing stands yet. */
  put(number: number, path: string): void {
    const first = this.#written.get(number);
    if (first !== undefined) {
      linkOrCopy(first, path);
    } else {
      writeFileSync(path, this.#photos[number] ?? Buffer.alloc(0));
      this.#written.set(number, path);
    }
  }
}

/** Some disks have no links, and every disk has an end of them for one file. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** A landscape of sky, hills and fields; noise gives the encoder as much to do as a real photo. */
async function drawPhoto(number: number): Promise<Buffer> {
  const random = new Random(number);
  const hue = random.int(0, 359);
  const hills = Array.from({ length: 14 }, (_, row) => {
    const top = HEIGHT * (0.35 + row * 0.045);
    const points = Array.from(
      { length: 17 },
      (_, step) => `${step * 100},${Math.round(top + random.int(-40, 40))}`,
    );
    return `<polygon fill="hsl(${hue + row * 7} 45% ${62 - row * 3}%)" points="0,${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}"/>`;
  });
  const trees = Array.from({ length: 260 }, () => {
    const y = random.int(HEIGHT * 0.5, HEIGHT);
    const size = Math.round((y / HEIGHT) * random.int(6, 34));
    return `<circle cx="${random.int(0, WIDTH)}" cy="${y}" r="${size}" fill="hsl(${random.int(70, 150)} 40% ${random.int(18, 55)}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="hsl(${hue + 180} 60% 82%)"/>${hills.join("")}${trees.join("")}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let i = 0; i < data.length; i++)
    data[i] = Math.min(255, Math.max(0, (data[i] ?? 0) + random.int(-9, 9)));
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .jpeg({ quality: 82 })
    .toBuffer();
}
