/** Photos -> the files that `pictureOf` promises, made once and kept in a cache. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { allDone } from "../all-done.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { unreadablePhoto } from "./inspect-photo.ts";
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
const RECIPE = "1";

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
      const encoded = await encode(path.join(folders.root, photo), picture, cache);
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
  return pictureWidths(width).flatMap((each) =>
    PICTURE_FORMATS.map((format) => path.basename(pictureAddress(hash, each, format))),
  );
}

/**
 * Into a folder of its own first: a build that is killed leaves no half-written picture in the cache.
 * @returns whether the photo's pixels could be read; a full disk and the like are thrown
 */
async function encode(file: string, picture: PictureFacts, cache: string): Promise<boolean> {
  const workFolder = await mkdtemp(path.join(cache, ".work-"));
  try {
    const { default: Image } = await import("@11ty/eleventy-img");
    await Image(file, {
      widths: pictureWidths(picture.width),
      formats: [...PICTURE_FORMATS],
      outputDir: workFolder,
      urlPath: "/anh/",
      filenameFormat: (_id: string, _src: string, width: number, format: PictureFormat) =>
        path.basename(pictureAddress(picture.hash, width, format)),
      fixOrientation: true,
      useCache: false,
      // JPEG has no transparency: what shows through is paper, not black.
      transform: (photo) => photo.flatten({ background: "#ffffff" }),
      sharpOptions: { limitInputPixels: 50_000_000, failOn: "truncated" },
      sharpAvifOptions: { quality: 55, effort: 1 },
      sharpWebpOptions: { quality: 76 },
      sharpJpegOptions: { quality: 78, mozjpeg: true },
    });
    for (const name of await readdir(workFolder))
      await rename(path.join(workFolder, name), path.join(cache, name));
    return true;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && typeof fault.code === "string") throw fault;
    return false;
  } finally {
    // Where one format fails, others may still be writing for a moment.
    await rm(workFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}
