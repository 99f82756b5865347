/** Photos -> the files that `pictureOf` promises, made once and kept in a cache. */
import { copyFile, link, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import Image from "@11ty/eleventy-img";
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

export interface PictureJob {
  /** The original's path from the newsroom's root: `articles/2023/06/slug/anh-1.jpg`. */
  readonly path: string;
  readonly picture: Picture;
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
  readonly output: string;
}

/** Changes with the settings of `encode`: pictures made by other settings are made again. */
const RECIPE = "1";

/**
 * Makes what is missing in the cache and puts every picture's files below the output folder.
 * Metadata (EXIF, GPS) of the originals is not carried over.
 */
export async function makePictures(
  jobs: readonly PictureJob[],
  folders: PictureFolders,
): Promise<MadePictures> {
  const cache = path.join(folders.cache, "anh", RECIPE);
  await mkdir(cache, { recursive: true });
  await mkdir(path.join(folders.output, "anh"), { recursive: true });
  const cached = new Set(await readdir(cache));
  const unique = [...new Map(jobs.map((job) => [job.picture.hash, job])).values()];
  const missing = unique.filter(({ picture }) => namesOf(picture).some((name) => !cached.has(name)));
  const queue = [...missing];
  const problems: Problem[] = [];
  const workOff = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { path: photo, picture } = job;
      const encoded = await encode(path.join(folders.root, photo), picture, cache);
      if (!encoded) problems.push({ path: photo, ...unreadablePhoto() });
    }
  };
  await allDone([workOff(), workOff()]);
  if (problems.length > 0) return { encoded: missing.length, problems: sortProblems(problems) };
  for (const { picture } of unique) {
    for (const name of namesOf(picture)) {
      await place(path.join(cache, name), path.join(folders.output, "anh", name));
    }
  }
  return { encoded: missing.length, problems };
}

function namesOf({ hash, width }: Picture): string[] {
  return pictureWidths(width).flatMap((each) =>
    PICTURE_FORMATS.map((format) => path.basename(pictureAddress(hash, each, format))),
  );
}

/**
 * Into a folder of its own first: a build that is killed leaves no half-written picture in the cache.
 * @returns whether the photo's pixels could be read; a full disk and the like are thrown
 */
async function encode(file: string, picture: Picture, cache: string): Promise<boolean> {
  const workFolder = await mkdtemp(path.join(cache, ".work-"));
  try {
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

/** A hard link where the disk allows it, else a copy. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
  }
}
