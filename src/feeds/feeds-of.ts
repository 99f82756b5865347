/** The feeds of a paper, one for all of it and one a section: what each holds, whatever the format. */
import type { ArticlePageView } from "../edition/article-pages.ts";
import type { ArticlePage, Edition } from "../edition/edition.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { newestChange } from "./last-change.ts";

export interface Feed<Page extends ArticlePage = ArticlePage> {
  readonly title: string;
  readonly description: string;
  /** The page that it follows, `/` or `/chinh-tri/`; `rss.xml`, `atom.xml` and `feed.json` lie beside it. */
  readonly address: string;
  /** Newest first. */
  readonly pages: readonly Page[];
  /** When the newest change in it was made; undefined while it is empty. */
  readonly changed: Instant | undefined;
}

export const FEED_LENGTH = 30;

/** The site's feed first, then the sections' in the table's order. */
export function feedsOf({ site, sectionPages, articlePages }: Edition): Feed<ArticlePageView>[] {
  const bySection = newestOfEach(articlePages);
  return [
    feedOf(site.name, site.description, "/", articlePages),
    ...sectionPages.map(({ section, address }) =>
      feedOf(
        `${section.name} – ${site.name}`,
        section.description ?? `Tin mới trong chuyên mục ${section.name} của ${site.name}.`,
        address,
        bySection.get(section.id) ?? [],
      ),
    ),
  ];
}

/** Of each section as many as a feed holds. */
function newestOfEach(pages: readonly ArticlePageView[]): ReadonlyMap<string, readonly ArticlePageView[]> {
  const bySection = new Map<string, ArticlePageView[]>();
  for (const page of pages) {
    const { section } = page.article;
    const held = bySection.get(section);
    if (!held) bySection.set(section, [page]);
    else if (held.length < FEED_LENGTH) held.push(page);
  }
  return bySection;
}

function feedOf(
  title: string,
  description: string,
  address: string,
  all: readonly ArticlePageView[],
): Feed<ArticlePageView> {
  const pages = all.slice(0, FEED_LENGTH);
  return {
    title,
    description,
    address,
    pages,
    changed: newestChange(pages.map(({ article }) => article)),
  };
}
