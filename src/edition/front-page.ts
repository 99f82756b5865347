/** What stands on the front page, and in which order. */
import type { Article } from "../content/article.ts";
import type { Section } from "../content/tables.ts";
import type { FrontPage } from "./edition.ts";
import { LATEST } from "./latest.ts";
import { pinnedFirst } from "./newest-first.ts";

const SECONDS = 4;
const BLOCK = 5;

/** @param articles newest first; @param bySection the same, by section id */
export function frontPage(
  articles: readonly Article[],
  sections: readonly Section[],
  bySection: ReadonlyMap<string, readonly Article[]>,
): FrontPage {
  const [lead, ...rest] = pinnedFirst(
    articles.slice(0, SECONDS + 1).concat(articles.filter((each) => each.pinned)),
  ).filter((article, index, all) => all.indexOf(article) === index);
  const seconds = rest.slice(0, SECONDS);
  const shown = new Set([lead, ...seconds]);
  return {
    lead,
    seconds,
    blocks: sections.flatMap((section) => {
      const block = (bySection.get(section.id) ?? [])
        .filter((article) => !shown.has(article))
        .slice(0, BLOCK);
      return block.length > 0 ? [{ section, articles: block }] : [];
    }),
    latest: articles.slice(0, LATEST),
  };
}
