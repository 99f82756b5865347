/** The feeds of a paper, one for all of it, one a section, one a topic: what each holds, whatever the format. */
import type { ArticlePageView } from "../edition/article-pages.ts";
import type { ArticlePage, Edition, TagPage } from "../edition/edition.ts";
import { topicTag } from "../edition/tags.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { newestChange } from "./last-change.ts";

export const FEED_FORMATS = ["rss", "atom", "json-feed"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export interface Feed<Page extends ArticlePage = ArticlePage> {
  readonly title: string;
  readonly description: string;
  /** The page that it follows, `/` or `/chinh-tri/`; `rss.xml`, `atom.xml` and `feed.json` lie beside it. */
  readonly address: string;
  readonly formats: readonly FeedFormat[];
  /** Newest first. */
  readonly pages: readonly Page[];
  /** When the newest change in it was made; undefined while it is empty. */
  readonly changed: Instant | undefined;
}

export const FEED_LENGTH = 30;

/**
 * A large archive has thousands of topics, most of them of one or two articles, and each feed holds whole texts: so theirs are
 * shorter, in the two formats that between them every reader takes, and made only of what has been written about more than
 * twice. That is told by the archive alone, not by the clock: a feed that someone follows does not vanish.
 */
const TOPIC_FEED_LENGTH = 10;
const TOPIC_FORMATS: readonly FeedFormat[] = ["rss", "json-feed"];
const TOPIC_LEAST = 3;

/** Whether a topic is written about often enough to be followed. */
export function hasFeed({ count }: Pick<TagPage, "count">): boolean {
  return count >= TOPIC_LEAST;
}

/** The site's feed first, then the sections' in the table's order, then the topics' in that of their addresses. */
export function feedsOf({ site, sectionPages, topics, articlePages }: Edition): Feed<ArticlePageView>[] {
  const bySection = newestOfEach(articlePages, ({ article }) => [article.section], FEED_LENGTH);
  const byTopic = newestOfEach(articlePages, topicAddresses(), TOPIC_FEED_LENGTH);
  return [
    feedOf(site.name, site.description, "/", articlePages.slice(0, FEED_LENGTH)),
    ...sectionPages.map(({ section, address }) =>
      feedOf(
        `${section.name} – ${site.name}`,
        section.description ?? `Tin mới trong chuyên mục ${section.name} của ${site.name}.`,
        address,
        bySection.get(section.id) ?? [],
      ),
    ),
    ...topics
      .filter(hasFeed)
      .map(({ name, address }) =>
        feedOf(
          `${name} – ${site.name}`,
          `Tin mới về chủ đề ${name} của ${site.name}.`,
          address,
          byTopic.get(address) ?? [],
          TOPIC_FORMATS,
        ),
      ),
  ];
}

/** Of each group as many as a feed holds. */
function newestOfEach(
  pages: readonly ArticlePageView[],
  keysOf: (page: ArticlePageView) => readonly string[],
  length: number,
): ReadonlyMap<string, readonly ArticlePageView[]> {
  const groups = new Map<string, ArticlePageView[]>();
  for (const page of pages) {
    for (const key of keysOf(page)) {
      const held = groups.get(key);
      if (!held) groups.set(key, [page]);
      else if (held.length < length && held.at(-1) !== page) held.push(page);
    }
  }
  return groups;
}

/** The addresses of an article's topics, each name's worked out once. */
function topicAddresses(): (page: ArticlePageView) => readonly string[] {
  const known = new Map<string, string>();
  const addressOf = (name: string): string => {
    const address = known.get(name) ?? topicTag(name).address;
    known.set(name, address);
    return address;
  };
  return ({ article }) => article.topics.map(addressOf);
}

function feedOf(
  title: string,
  description: string,
  address: string,
  pages: readonly ArticlePageView[],
  formats: readonly FeedFormat[] = FEED_FORMATS,
): Feed<ArticlePageView> {
  const changed = newestChange(pages.map(({ article }) => article));
  return { title, description, address, formats, pages, changed };
}
