/** Stories, tables and the clock -> the Edition. */
import type { Article, Story } from "../content/article.ts";
import type { Section, Tables } from "../content/tables.ts";
import { groupBy } from "../group-by.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { monthPages, yearPages } from "./archives.ts";
import type { ArticlePage, Edition, Redirect, Teaser } from "./edition.ts";
import { frontPage, LATEST } from "./front-page.ts";
import { newestFirst, pinnedFirst } from "./newest-first.ts";
import { otherNews } from "./other-news.ts";
import { visibilityOf } from "./publishable.ts";
import { quietLinks } from "./quiet-links.ts";
import { authorPages, authorTag, LIST_LENGTH, placeTag, tagPages, topicTag } from "./tags.ts";

export interface EditionOptions {
  readonly now: Instant;
  /** Show drafts and future pieces too, marked. */
  readonly preview?: boolean;
}

export function makeEdition(
  stories: readonly Story[],
  tables: Tables,
  { now, preview = false }: EditionOptions,
): Edition {
  const { site, sections, linkGroups } = tables;
  const authors = new Map(tables.authors.map((author) => [author.id, author]));
  const sectionById = new Map(sections.map((section) => [section.id, section]));
  const storyOf = new Map(stories.map((story) => [story.article, story]));
  const visible = (article: Article) => {
    const visibility = visibilityOf(article, now);
    return visibility === "published" || (preview && (visibility === "draft" || visibility === "future"));
  };
  const articles = newestFirst(stories.map((story) => story.article).filter(visible));
  const withdrawn = newestFirst(
    stories.map((story) => story.article).filter((each) => visibilityOf(each, now) === "withdrawn"),
  );
  const held = new Set([...articles, ...withdrawn].map((article) => article.id));
  const bySection = groupBy(articles, (article) => article.section);
  const newest = articles.slice(0, LATEST + 1);
  // One list for all pages but those of the newest themselves.
  const latest = newest.slice(0, LATEST).map(teaserOf);
  const neighbours = sectionNeighbours(bySection.values());
  const others = otherNews(articles);

  const articlePages = articles.flatMap((article, index): ArticlePage[] => {
    const story = storyOf.get(article);
    const section = sectionById.get(article.section);
    if (!story || !section) return [];
    const visibility = visibilityOf(article, now);
    return [
      {
        story: quietLinks(story, (id) => held.has(id)),
        section,
        byline: article.authors.map((author) => authorTag(author, authors)),
        topics: article.topics.map(topicTag),
        places: article.places.map(placeTag),
        others: (others[index] ?? []).map(teaserOf),
        latest: newest.includes(article) ? newest.filter((each) => each !== article).map(teaserOf) : latest,
        ...neighbours.get(article),
        ...(visibility === "draft" || visibility === "future" ? { preview: visibility } : {}),
      },
    ];
  });

  const months = monthPages(articles);
  return {
    site,
    sections,
    linkGroups,
    now,
    articles,
    articlePages,
    withdrawn,
    front: frontPage(articles, sections, bySection),
    sectionPages: sections.map((section) => ({
      section,
      address: sectionAddress(section),
      articles: pinnedFirst(bySection.get(section.id) ?? []).slice(0, LIST_LENGTH),
      count: bySection.get(section.id)?.length ?? 0,
    })),
    months,
    years: yearPages(months),
    topics: tagPages(articles, (article) => article.topics.map(topicTag)),
    places: tagPages(articles, (article) => article.places.map(placeTag)),
    authors: authorPages(articles, authors),
    redirects: redirects([...articles, ...withdrawn]),
  };
}

export function sectionAddress({ id }: Section): string {
  return `/${id}/`;
}

function teaserOf({ address, title, date }: Article): Teaser {
  return { address, title, date };
}

function sectionNeighbours(
  sections: Iterable<readonly Article[]>,
): Map<Article, Pick<ArticlePage, "previous" | "next">> {
  const neighbours = new Map<Article, Pick<ArticlePage, "previous" | "next">>();
  for (const articles of sections) {
    articles.forEach((article, index) => {
      const older = articles[index + 1];
      const newer = articles[index - 1];
      neighbours.set(article, { previous: older && teaserOf(older), next: newer && teaserOf(newer) });
    });
  }
  return neighbours;
}

function redirects(articles: readonly Article[]): Redirect[] {
  return articles
    .flatMap(({ aliases, address }) => aliases.map((from) => ({ from, to: address })))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
