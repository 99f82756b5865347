/** When articles last changed: the only clock that feeds and sitemaps know. */
import type { Article } from "../content/article.ts";
import type { Instant } from "../text/vietnam-time.ts";

export function lastChange({ date, updated }: Pick<Article, "date" | "updated">): Instant {
  return Math.max(date, updated ?? date);
}

/** The newest change among articles; undefined where there are none. */
export function newestChange(articles: readonly Pick<Article, "date" | "updated">[]): Instant | undefined {
  return articles.reduce<Instant | undefined>(
    (newest, article) => Math.max(newest ?? Number.NEGATIVE_INFINITY, lastChange(article)),
    undefined,
  );
}
