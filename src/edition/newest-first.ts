/** The order of every list: newest first, and for the same instant by id, so that no two articles are ever equal. */
import type { Article } from "../content/article.ts";

export function compareNewestFirst(a: Article, b: Article): number {
  return b.date - a.date || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort(compareNewestFirst);
}

/** Pinned pieces on top, each part newest first. @param articles newest first */
export function pinnedFirst(articles: readonly Article[]): Article[] {
  return [...articles.filter(({ pinned }) => pinned), ...articles.filter(({ pinned }) => !pinned)];
}
