/** The feeds of a paper, one for all of it and one a section: what each holds, whatever the format. */
import type { ArticlePage, Edition } from "../edition/edition.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { newestChange } from "./last-change.ts";

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that it follows, `/` or `/chinh-tri/`; `rss.xml`, `atom.xml` and `feed.json` lie beside it. */
  readonly address: string;
  /** Newest first. */
  readonly pages: readonly ArticlePage[];
  /** When the newest change in it was made; undefined while it is empty. */
  readonly changed: Instant | undefined;
}

export const FEED_LENGTH = 30;

/** The site's feed first, then the sections' in the table's order. */
export function feedsOf({ site, sectionPages, articlePages }: Edition): Feed[] {
  return [
    feedOf(site.name, site.description, "/", articlePages),
    ...sectionPages.map(({ section, address }) =>
      feedOf(
        `${section.name} – ${site.name}`,
        section.description ?? `Tin mới trong chuyên mục ${section.name} của ${site.name}.`,
        address,
        articlePages.filter((page) => page.section.id === section.id),
      ),
    ),
  ];
}

function feedOf(title: string, description: string, address: string, all: readonly ArticlePage[]): Feed {
  const pages = all.slice(0, FEED_LENGTH);
  return {
    title,
    description,
    address,
    pages,
    changed: newestChange(pages.map(({ story }) => story.article)),
  };
}
