/** Cards -> their files, made once and kept in the cache beside the photos. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { allDone } from "../../all-done.ts";
import { type Problem, sortProblems } from "../../problem.ts";
import { unreadablePhoto } from "../inspect-photo.ts";
import { cacheFolder, type MadePictures, type PictureFolders } from "../make-pictures.ts";
import { photosOutside } from "../photos-outside.ts";
import { type Card, cardAddress } from "./card.ts";
import { type CardTask, makeCard } from "./make-card.ts";

export interface CardJob {
  readonly card: Card;
  /** The photo's path from the newsroom's root, where the card has one. */
  readonly path?: (() => string) | undefined;
}

/** A card's file, below `/anh/` as in the cache. */
export function cardName(card: Pick<Card, "hash">): string {
  return path.basename(cardAddress(card));
}

/**
 * Makes what is missing in the cache.
 * @param jobs each card once
 */
export async function makeCards(jobs: readonly CardJob[], folders: PictureFolders): Promise<MadePictures> {
  if (jobs.length === 0) return { encoded: 0, problems: [] };
  const cache = cacheFolder(folders.cache);
  await mkdir(cache, { recursive: true });
  const missing = jobs.filter(({ card }) => !existsSync(path.join(cache, cardName(card))));
  if (missing.length === 0) return { encoded: 0, problems: [] };
  // What is half written when a build is killed must not be taken for whole.
  const work = await mkdtemp(path.join(cache, ".work-"));
  const queue = [...missing];
  const problems: Problem[] = [];
  const workOff = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const name = cardName(job.card);
      const photo = job.path?.();
      const task: CardTask = {
        card: job.card,
        photo: photo === undefined ? undefined : path.join(folders.root, photo),
        place: path.join(work, name),
      };
      const made = await (photosOutside()?.run<boolean>({ kind: "card", task }) ?? makeCard(task));
      if (made) await rename(task.place, path.join(cache, name));
      else problems.push({ path: photo ?? "", ...unreadablePhoto() });
    }
  };
  try {
    await allDone([workOff(), workOff()]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { encoded: missing.length, problems: sortProblems(problems) };
}
