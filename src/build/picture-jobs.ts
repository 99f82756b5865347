/** The photos that an edition shows, and no others: those of drafts and embargoed pieces stay at home. */
import path from "node:path";
import type { Story } from "../content/article.ts";
import type { Edition } from "../edition/edition.ts";
import type { PictureJob } from "../images/make-pictures.ts";

/** @param root the newsroom's folder */
export function pictureJobs({ articlePages }: Edition, root: string): PictureJob[] {
  return articlePages.flatMap(({ story }) => jobsOf(story, root));
}

function jobsOf({ article, photos }: Story, root: string): PictureJob[] {
  const folder = path.join(root, article.path.replace(/\.md$/, ""));
  return photos.map(({ src, picture }) => ({ file: path.join(folder, src), picture }));
}
