/** Photos in the sizes that pages ask for, encoded when the first of them is asked for and kept in the cache. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { Edition } from "../../edition/edition.ts";
import { cacheFolder, makePictures, type PictureJob, pictureNames } from "../../images/make-pictures.ts";
import type { Problem } from "../../problem.ts";
import { pictureJobs } from "../picture-jobs.ts";

export interface PictureFolders {
  /** The newsroom's folder. */
  readonly root: string;
  /** `.cache/` of the newsroom. */
  readonly cache: string;
}

const PICTURE = /^anh\/(([0-9a-f]+)-\d+\.[a-z]+)$/;

export function isPicture(file: string): boolean {
  return PICTURE.test(file);
}

export class PicturesOnRequest {
  readonly #edition: Edition;
  readonly #folders: PictureFolders;
  readonly #tell: (problems: readonly Problem[]) => void;
  readonly #making = new Map<string, Promise<void>>();
  #jobs: ReadonlyMap<string, PictureJob> | undefined;
  /** Each uses all cores: one after another. */
  #last: Promise<void> = Promise.resolve();

  /** @param tell is given the photos whose pixels cannot be read */
  constructor(edition: Edition, folders: PictureFolders, tell: (problems: readonly Problem[]) => void) {
    this.#edition = edition;
    this.#folders = folders;
    this.#tell = tell;
  }

  /**
   * @param file from the site's root: `anh/0123456789ab-480.avif`
   * @returns where it lies; undefined where no article shows such a picture, or where it cannot be read
   */
  async find(file: string): Promise<string | undefined> {
    const [, name = "", hash = ""] = PICTURE.exec(file) ?? [];
    const place = path.join(cacheFolder(this.#folders.cache), name);
    if (existsSync(place)) return place;
    const job = this.#jobOf(hash);
    if (!job || !pictureNames(job.picture).includes(name)) return undefined;
    let making = this.#making.get(hash);
    if (!making) {
      making = this.#last.then(() => this.#make(job)).finally(() => this.#making.delete(hash));
      this.#making.set(hash, making);
      this.#last = making.catch(() => {});
    }
    await making;
    return existsSync(place) ? place : undefined;
  }

  #jobOf(hash: string): PictureJob | undefined {
    this.#jobs ??= new Map(pictureJobs(this.#edition).map((job) => [job.picture.hash, job]));
    return this.#jobs.get(hash);
  }

  async #make(job: PictureJob): Promise<void> {
    const { problems } = await makePictures([job], this.#folders);
    if (problems.length > 0) this.#tell(problems);
  }
}
