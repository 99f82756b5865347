/** The photos that an edition shows, and no others: those of drafts and embargoed pieces stay at home. */
import type { Story } from "../content/article.ts";
import { pictureFactsOf } from "../content/ledger-stories.ts";
import type { Edition } from "../edition/edition.ts";
import type { PictureJob } from "../images/make-pictures.ts";

/** Each picture once, however many articles show it. */
export function pictureJobs({ articlePages }: Pick<Edition, "articlePages">): PictureJob[] {
  const jobs = new Map<string, PictureJob>();
  for (const { unquieted: story } of articlePages) {
    for (const picture of pictureFactsOf(story)) {
      if (!jobs.has(picture.hash))
        jobs.set(picture.hash, { picture, path: () => photoPath(story, picture.hash) });
    }
  }
  return [...jobs.values()];
}

/** From the newsroom's root. @param hash of a photo that the article shows */
export function photoPath({ article, photos }: Story, hash: string): string {
  const src = photos.find(({ picture }) => picture.hash === hash)?.src ?? "";
  return `${article.path.replace(/\.md$/, "")}/${src}`;
}
