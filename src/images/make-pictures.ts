/** Photos -> the files that `pictureOf` promises, made once and kept in a cache. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { allDone } from "../all-done.ts";
import { groupBy } from "../group-by.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { MOST_PIXELS, unreadablePhoto } from "./inspect-photo.ts";
import { photosOutside } from "./photos-outside.ts";
import {
  PICTURE_FORMATS,
  type Picture,
  type PictureFormat,
  pictureAddress,
  pictureWidths,
} from "./picture.ts";

/** A picture's identity and size: all that its files' names follow from. */
export type PictureFacts = Pick<Picture, "hash" | "width" | "height">;

export interface PictureJob {
  readonly picture: PictureFacts;
  /** The original's path from the newsroom's root: `articles/2023/06/slug/anh-1.jpg`. */
  readonly path: () => string;
}

export interface MadePictures {
  /** How many originals had to be encoded. */
  readonly encoded: number;
  /** Photos whose pixels could not be read. */
  readonly problems: readonly Problem[];
}

export interface PictureFolders {
  /** The newsroom's folder, which the jobs' paths begin at. */
  readonly root: string;
  /** May be deleted at any time. */
  readonly cache: string;
}

/** Changes with the settings of `encode`: pictures made by other settings are made again. */
const RECIPE = "2";

const SETTINGS = {
  avif: { quality: 55, effort: 1 },
  webp: { quality: 76 },
  jpeg: { quality: 78, mozjpeg: true },
} as const satisfies Readonly<Record<PictureFormat, object>>;

/** Up to so many are looked for one by one: a cache may hold a million files. */
const FEW = 100;

/**
 * Makes what is missing in the cache.
 * @param jobs each picture once
 * Metadata (EXIF, GPS) of the originals is not carried over.
 */
export async function makePictures(
  jobs: readonly PictureJob[],
  folders: PictureFolders,
): Promise<MadePictures> {
  if (jobs.length === 0) return { encoded: 0, problems: [] };
  const cache = cacheFolder(folders.cache);
  await mkdir(cache, { recursive: true });
  const isCached =
    jobs.length > FEW ? await listedIn(cache) : (name: string) => existsSync(path.join(cache, name));
  const missing = jobs.filter(({ picture }) => !pictureNames(picture).every(isCached));
  const queue = [...missing];
  const problems: Problem[] = [];
  const workOff = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { picture } = job;
      const photo = job.path();
      const task = { file: path.join(folders.root, photo), picture, cache };
      const encoded = await (photosOutside()?.run<boolean>({ kind: "encode", task }) ?? encode(task));
      if (!encoded) problems.push({ path: photo, ...unreadablePhoto() });
    }
  };
  await allDone([workOff(), workOff()]);
  return { encoded: missing.length, problems: sortProblems(problems) };
}

async function listedIn(folder: string): Promise<(name: string) => boolean> {
  const names = new Set(await readdir(folder));
  return (name) => names.has(name);
}

/** Where encoded pictures lie. @param cache `.cache/` of the newsroom */
export function cacheFolder(cache: string): string {
  return path.join(cache, "anh", RECIPE);
}

/** The names of a picture's files, below `/anh/` as in the cache. */
export function pictureNames({ hash, width }: PictureFacts): string[] {
  return PICTURE_FORMATS.flatMap((format) =>
    pictureWidths(width, format).map((each) => path.basename(pictureAddress(hash, each, format))),
  );
}

/** By width; the widest last. */
function formatsOf(originalWidth: number): Map<number, PictureFormat[]> {
  const each = PICTURE_FORMATS.flatMap((format) =>
    pictureWidths(originalWidth, format).map((width) => ({ width, format })),
  ).sort((a, b) => a.width - b.width);
  return new Map(
    [...groupBy(each, ({ width }) => width)].map(([width, made]) => [
      width,
      made.map(({ format }) => format),
    ]),
  );
}

export interface EncodeTask {
  /** The photo's. */
  readonly file: string;
  readonly picture: PictureFacts;
  /** Where the encoded ones go. */
  readonly cache: string;
}

/**
 * Into a folder of its own first: a build that is killed leaves no half-written picture in the cache.
 * @returns whether the photo's pixels could be read; a full disk and the like are thrown
 */
export async function encode({ file, picture, cache }: EncodeTask): Promise<boolean> {
  const workFolder = await mkdtemp(path.join(cache, ".work-"));
  try {
    const { default: sharp } = await import("sharp");
    const widths = [...formatsOf(picture.width).keys()];
    // Decoded once: a photo of a few kilobytes may unfold to 50 million points. What goes on from here is points alone,
    // in the web's colours: no EXIF, no colour profile, nothing that somebody may have written into either.
    const { data, info } = await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: "truncated" })
      .rotate()
      // JPEG has no transparency: what shows through is paper, not black.
      .flatten({ background: "#ffffff" })
      .resize({ width: Math.max(...widths), withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const drawn = [...formatsOf(picture.width)].flatMap(([each, formats]) => {
      const sized = sharp(data, { raw: { width, height, channels } }).resize({ width: each });
      return formats.map((format) => {
        const name = path.basename(pictureAddress(picture.hash, each, format));
        return sized.clone()[format](SETTINGS[format]).toFile(path.join(workFolder, name));
      });
    });
    await allDone(drawn);
    for (const name of await readdir(workFolder))
      await rename(path.join(workFolder, name), path.join(cache, name));
    return true;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && typeof fault.code === "string") throw fault;
    return false;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}
