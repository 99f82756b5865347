/** Stories, tables and the clock -> the Edition. */
import type { Article, Story } from "../content/article.ts";
import { compareNewestFirst } from "../content/ledger.ts";
import type { Section, Tables } from "../content/tables.ts";
import { groupBy } from "../group-by.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { monthPages, yearPages } from "./archives.ts";
import { articlePages } from "./article-pages.ts";
import type { Edition, Redirect } from "./edition.ts";
import { frontPage } from "./front-page.ts";
import { pinnedFirst } from "./newest-first.ts";
import { nextChange } from "./next-change.ts";
import type { KeptOthers } from "./other-news.ts";
import { visibilityOf } from "./publishable.ts";
import { authorPages, LIST_LENGTH, placeTag, tagPages, topicTag } from "./tags.ts";

export interface EditionOptions {
  readonly now: Instant;
  /** Show drafts and future pieces too, marked. */
  readonly preview?: boolean;
  /** Of an earlier edition: spares most of the work on "Các tin khác". */
  readonly earlierOthers?: KeptOthers | undefined;
}

export function makeEdition(
  stories: readonly Story[],
  tables: Tables,
  { now, preview = false, earlierOthers }: EditionOptions,
): Edition {
  const { site, sections, linkGroups } = tables;
  const authors = new Map(tables.authors.map((author) => [author.id, author]));
  const visibility = (article: Article) => visibilityOf(article, now);
  const isShown = ({ article }: Story) => {
    const seen = visibility(article);
    return seen === "published" || (preview && (seen === "draft" || seen === "future"));
  };
  const ordered = newestStoriesFirst(stories);
  const shown = ordered.filter(isShown);
  const articles = shown.map(({ article }) => article);
  const withdrawn = ordered.map(({ article }) => article).filter((each) => visibility(each) === "withdrawn");
  const held = new Set([...articles, ...withdrawn].map(({ id }) => id));
  const bySection = groupBy(articles, ({ section }) => section);
  const months = monthPages(articles);
  const { pages, others } = articlePages({
    stories: shown,
    sections: new Map(sections.map((section) => [section.id, section])),
    authors,
    isHeld: (id) => held.has(id),
    visibility,
    earlierOthers,
  });
  return {
    site,
    sections,
    linkGroups,
    now,
    nextChange: nextChange(
      ordered.map(({ article }) => article),
      now,
    ),
    articles,
    articlePages: pages,
    others,
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
    topics: tagPages(articles, (article) => article.topics, topicTag),
    places: tagPages(articles, (article) => article.places, placeTag),
    authors: authorPages(articles, authors),
    redirects: redirects([...articles, ...withdrawn]),
  };
}

export function sectionAddress({ id }: Section): string {
  return `/${id}/`;
}

/** Stories from a ledger are in this order already. */
function newestStoriesFirst(stories: readonly Story[]): readonly Story[] {
  const isOrdered = stories.every(
    ({ article }, index) =>
      index === 0 || compareNewestFirst(stories[index - 1]?.article ?? article, article) <= 0,
  );
  return isOrdered ? stories : [...stories].sort((a, b) => compareNewestFirst(a.article, b.article));
}

function redirects(articles: readonly Article[]): Redirect[] {
  return articles
    .flatMap(({ aliases, address }) => aliases.map((from) => ({ from, to: address })))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
