/** When the clock alone changes what readers see: an embargo passes, a piece expires, the notice of a withdrawn one comes. */
import type { Article } from "../content/article.ts";
import type { Instant } from "../text/vietnam-time.ts";

/** What of an article the clock decides over. */
export type TimedArticle = Pick<Article, "path" | "status" | "date" | "expires">;

export interface ClockChange {
  readonly at: Instant;
  /** Paths of the articles that come or go then, in alphabetical order. */
  readonly articles: readonly string[];
}

/**
 * The instants at which an article's visibility (`publishable.ts`) changes by itself. Articles that are two days old leave
 * the sitemap for news too, but that is no reason to build: search engines pass over them there, and the next edition,
 * whatever brings it, leaves them out.
 */
function momentsOf({ status, date, expires }: TimedArticle): readonly Instant[] {
  if (status === "draft") return [];
  if (status === "withdrawn" || expires === undefined) return [date];
  return expires > date ? [date, expires] : [];
}

/** The first change after `now`; undefined where none is to come. */
export function nextChange(articles: readonly TimedArticle[], now: Instant): ClockChange | undefined {
  return pickChange(articles, (moment, best) => moment > now && (best === undefined || moment < best));
}

/** The last change up to `now`; undefined where there was none. */
export function lastClockChange(articles: readonly TimedArticle[], now: Instant): ClockChange | undefined {
  return pickChange(articles, (moment, best) => moment <= now && (best === undefined || moment > best));
}

function pickChange(
  articles: readonly TimedArticle[],
  isBetter: (moment: Instant, best: Instant | undefined) => boolean,
): ClockChange | undefined {
  let at: Instant | undefined;
  let paths: string[] = [];
  for (const article of articles) {
    for (const moment of momentsOf(article)) {
      if (moment === at) paths.push(article.path);
      else if (isBetter(moment, at)) {
        at = moment;
        paths = [article.path];
      }
    }
  }
  return at === undefined ? undefined : { at, articles: paths.sort() };
}
