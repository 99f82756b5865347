/** The photos that an edition shows, and no others: those of drafts and embargoed pieces stay at home. */
import type { Story } from "../content/article.ts";
import type { Edition } from "../edition/edition.ts";
import type { PictureJob } from "../images/make-pictures.ts";

export function pictureJobs({ articlePages }: Edition): PictureJob[] {
  return articlePages.flatMap(({ story }) => jobsOf(story));
}

function jobsOf({ article, photos }: Story): PictureJob[] {
  const folder = article.path.replace(/\.md$/, "");
  return photos.map(({ src, picture }) => ({ path: `${folder}/${src}`, picture }));
}
