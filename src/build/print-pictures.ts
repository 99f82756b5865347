/** The photos of an edition, encoded and put beside its pages. */
import { makePictures, type PictureFolders } from "../images/make-pictures.ts";
import { pictureJobs } from "./picture-jobs.ts";
import { ContentError, type Press } from "./press.ts";

export interface PrintedPictures {
  readonly photos: number;
  /** Of these, how many were not in the cache. */
  readonly encoded: number;
}

/** @throws ContentError naming every photo that could not be read */
export async function printPictures({ edition }: Press, folders: PictureFolders): Promise<PrintedPictures> {
  const jobs = pictureJobs(edition);
  const { encoded, problems } = await makePictures(jobs, folders);
  if (problems.length > 0) throw new ContentError(problems);
  return { photos: new Set(jobs.map((job) => job.picture.hash)).size, encoded };
}
