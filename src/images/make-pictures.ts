/** Photos -> the files that `pictureOf` promises, made once and kept in a cache. */
import { copyFile, link, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import Image from "@11ty/eleventy-img";
import {
  PICTURE_FORMATS,
  type Picture,
  type PictureFormat,
  pictureAddress,
  pictureWidths,
} from "./picture.ts";

export interface PictureJob {
  /** The original's path on disk. */
  readonly file: string;
  readonly picture: Picture;
}

/**
 * Makes what is missing in the cache and puts every picture's files below `outputFolder`.
 * Metadata (EXIF, GPS) of the originals is not carried over.
 * @returns how many originals had to be encoded
 */
export async function makePictures(
  jobs: readonly PictureJob[],
  cacheFolder: string,
  outputFolder: string,
): Promise<number> {
  const cache = path.join(cacheFolder, "anh");
  await mkdir(cache, { recursive: true });
  await mkdir(path.join(outputFolder, "anh"), { recursive: true });
  const cached = new Set(await readdir(cache));
  const unique = [...new Map(jobs.map((job) => [job.picture.hash, job])).values()];
  const missing = unique.filter(({ picture }) => namesOf(picture).some((name) => !cached.has(name)));
  const queue = [...missing];
  const workOff = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await encode(job, cache);
  };
  await Promise.all([workOff(), workOff()]);
  for (const { picture } of unique) {
    for (const name of namesOf(picture))
      await place(path.join(cache, name), path.join(outputFolder, "anh", name));
  }
  return missing.length;
}

function namesOf({ hash, width }: Picture): string[] {
  return pictureWidths(width).flatMap((each) =>
    PICTURE_FORMATS.map((format) => path.basename(pictureAddress(hash, each, format))),
  );
}

/** Into a folder of its own first: a build that is killed leaves no half-written picture in the cache. */
async function encode({ file, picture }: PictureJob, cache: string): Promise<void> {
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
      sharpOptions: { limitInputPixels: 50_000_000 },
      sharpAvifOptions: { quality: 55, effort: 1 },
      sharpWebpOptions: { quality: 76 },
      sharpJpegOptions: { quality: 78, mozjpeg: true },
    });
    for (const name of await readdir(workFolder))
      await rename(path.join(workFolder, name), path.join(cache, name));
  } finally {
    await rm(workFolder, { recursive: true, force: true });
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
