/** The order of every list: newest first, and for the same instant by id, so that no two articles are ever equal. */
import type { Article } from "../content/article.ts";
import { compareNewestFirst } from "../content/ledger.ts";

export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort(compareNewestFirst);
}

/** Pinned pieces on top, each part newest first. @param articles newest first */
export function pinnedFirst(articles: readonly Article[]): Article[] {
  return [...articles.filter(({ pinned }) => pinned), ...articles.filter(({ pinned }) => !pinned)];
}
