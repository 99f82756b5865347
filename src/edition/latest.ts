/**
 * "Mới nhất" on articles' pages: the true newest on those of the newest hundred; on older pages what was newest when the
 * article's month began, which nothing newer changes, and which the reader's browser replaces from `/moi-nhat.json`.
 */
import type { Article } from "../content/article.ts";
import type { Teaser } from "./edition.ts";

/** Where browsers find the true newest. */
export const LATEST_ADDRESS = "/moi-nhat.json";
export const LATEST = 10;
/** Pages of so many newest articles are made again with each new one. */
export const FRESH_PAGES = 100;

export interface LatestList {
  readonly teasers: readonly Teaser[];
  /** Fixed by the archive alone. */
  readonly fixed: boolean;
}

/** @param articles newest first; @returns each article's list, by its position; equal lists are one object */
export function latestLists(articles: readonly Article[]): (position: number) => LatestList {
  const fresh = shareLists(articles.slice(0, LATEST + 1).map(teaserOf));
  const fixed = new Map<string, (article: Article) => readonly Teaser[]>();
  /** Where what is older than a month begins. */
  const starts = new Map<string, number>();
  articles.forEach(({ id }, position) => {
    starts.set(id.slice(0, "2023/06".length), position + 1);
  });
  return (position) => {
    const article = articles[position];
    if (!article) return { teasers: [], fixed: true };
    if (position < FRESH_PAGES) return { teasers: fresh(article), fixed: false };
    const month = article.id.slice(0, "2023/06".length);
    let list = fixed.get(month);
    if (!list) {
      // In an archive's first month there is nothing older: then its own beginning.
      const end = articles.length;
      const start = starts.get(month) ?? end;
      const from = start + LATEST > end ? Math.max(end - LATEST - 1, 0) : start;
      list = shareLists(articles.slice(from, from + LATEST + 1).map(teaserOf));
      fixed.set(month, list);
    }
    return { teasers: list(article), fixed: true };
  };
}

export function teaserOf({ address, title, date }: Article): Teaser {
  return { address, title, date };
}

/** The first ten, or for an article among them the ten without itself. */
function shareLists(teasers: readonly Teaser[]): (article: Article) => readonly Teaser[] {
  const shared = teasers.slice(0, LATEST);
  return ({ address }) =>
    shared.some((teaser) => teaser.address === address)
      ? teasers.filter((teaser) => teaser.address !== address)
      : shared;
}
