/** Articles' pages, each worked out when it is looked at: an edition of 100,000 articles shows few of them. */
import type { Article, Story } from "../content/article.ts";
import { teaserPrint } from "../content/ledger.ts";
import { teaserPrintOf } from "../content/ledger-stories.ts";
import type { Author, Section } from "../content/tables.ts";
import { Fingerprint } from "../text/fingerprint.ts";
import type { ArticlePage, Byline, Tag, Teaser } from "./edition.ts";
import { type LatestList, latestLists, teaserOf } from "./latest.ts";
import { type KeptOthers, NOBODY, type OtherNews, otherNews } from "./other-news.ts";
import type { Visibility } from "./publishable.ts";
import { quietLinks } from "./quiet-links.ts";
import { authorTag, placeTag, topicTag } from "./tags.ts";

export interface PagesContext {
  /** Newest first, of the edition's articles. */
  readonly stories: readonly Story[];
  readonly sections: ReadonlyMap<string, Section>;
  readonly authors: ReadonlyMap<string, Author>;
  /** Whether the article of this id can be read in the edition. */
  readonly isHeld: (id: string) => boolean;
  readonly visibility: (article: Article) => Visibility;
  /** "Các tin khác" of an earlier edition, to begin with. */
  readonly earlierOthers?: KeptOthers | undefined;
}

/** As many as a search engine or a network is likely to be told of anew. */
const RECENT = 1_000;

/** What a page shows besides its own story, as fingerprints. */
export interface Surroundings {
  readonly others: number;
  readonly latest: number;
  readonly neighbours: number;
  readonly names: number;
  readonly links: number;
}

export function articlePages(context: PagesContext): {
  readonly pages: readonly ArticlePageView[];
  readonly others: OtherNews;
} {
  const shelf = new Shelf(context);
  return {
    pages: context.stories.map((_, position) => new ArticlePageView(shelf, position)),
    others: shelf.others,
  };
}

/** What all pages share. */
class Shelf {
  readonly context: PagesContext;
  readonly articles: readonly Article[];
  readonly others: OtherNews;
  readonly older: Int32Array;
  readonly newer: Int32Array;
  readonly latest: (position: number) => LatestList;
  readonly #lists = new WeakMap<readonly Teaser[], number>();

  constructor(context: PagesContext) {
    this.context = context;
    this.articles = context.stories.map(({ article }) => article);
    this.others = otherNews(this.articles, context.earlierOthers);
    this.latest = latestLists(this.articles);
    this.older = new Int32Array(this.articles.length).fill(NOBODY);
    this.newer = new Int32Array(this.articles.length).fill(NOBODY);
    const last = new Map<string, number>();
    for (const [position, { section }] of this.articles.entries()) {
      const newer = last.get(section) ?? NOBODY;
      this.newer[position] = newer;
      if (newer !== NOBODY) this.older[newer] = position;
      last.set(section, position);
    }
  }

  story(position: number): Story {
    const story = this.context.stories[position];
    if (!story) throw new RangeError(`no article at ${position}`);
    return story;
  }

  teaser(position: number): Teaser | undefined {
    const article = this.articles[position];
    return article && teaserOf(article);
  }

  teaserPrint(position: number): number {
    const article = this.articles[position];
    return article ? teaserPrintOf(article) : 0;
  }

  listPrint(list: readonly Teaser[]): number {
    let print = this.#lists.get(list);
    if (print === undefined) {
      const mixed = new Fingerprint();
      for (const teaser of list) mixed.add(teaserPrint(teaser));
      print = mixed.value;
      this.#lists.set(list, print);
    }
    return print;
  }
}

export class ArticlePageView implements ArticlePage {
  readonly #shelf: Shelf;
  readonly #position: number;

  constructor(shelf: Shelf, position: number) {
    this.#shelf = shelf;
    this.#position = position;
  }

  get #story(): Story {
    return this.#shelf.story(this.#position);
  }

  /** The story with all its links, also those that lead nowhere at this moment. */
  get unquieted(): Story {
    return this.#story;
  }

  get story(): Story {
    return quietLinks(this.#story, this.#shelf.context.isHeld);
  }

  get article(): Article {
    return this.#story.article;
  }

  get section(): Section {
    const { section } = this.article;
    // Content is checked: the table has it.
    return this.#shelf.context.sections.get(section) ?? { id: section, name: section };
  }

  get byline(): readonly Byline[] {
    return this.article.authors.map((author) => authorTag(author, this.#shelf.context.authors));
  }

  get topics(): readonly Tag[] {
    return this.article.topics.map(topicTag);
  }

  get places(): readonly Tag[] {
    return this.article.places.map(placeTag);
  }

  get others(): readonly Teaser[] {
    return [...this.#shelf.others.at(this.#position)]
      .map((position) => this.#shelf.teaser(position))
      .filter((teaser) => teaser !== undefined);
  }

  get latest(): readonly Teaser[] {
    return this.#shelf.latest(this.#position).teasers;
  }

  get latestFixed(): boolean {
    return this.#shelf.latest(this.#position).fixed;
  }

  get isRecent(): boolean {
    return this.#position < RECENT;
  }

  get previous(): Teaser | undefined {
    return this.#shelf.teaser(this.#shelf.older[this.#position] ?? NOBODY);
  }

  get next(): Teaser | undefined {
    return this.#shelf.teaser(this.#shelf.newer[this.#position] ?? NOBODY);
  }

  get preview(): "draft" | "future" | undefined {
    const visibility = this.#shelf.context.visibility(this.article);
    return visibility === "draft" || visibility === "future" ? visibility : undefined;
  }

  get surroundings(): Surroundings {
    const shelf = this.#shelf;
    const position = this.#position;
    const others = new Fingerprint();
    for (const other of shelf.others.at(position)) {
      if (other !== NOBODY) others.add(shelf.teaserPrint(other));
    }
    const { teasers, fixed } = shelf.latest(position);
    const [older, newer] = [shelf.older[position] ?? NOBODY, shelf.newer[position] ?? NOBODY];
    const names = new Fingerprint().text(this.section.name).text(this.preview ?? "");
    for (const { name, address } of this.byline) names.text(name).text(address);
    const links = new Fingerprint();
    for (const target of this.#story.links) if (!shelf.context.isHeld(target)) links.text(target);
    return {
      others: others.value,
      latest: new Fingerprint().add(shelf.listPrint(teasers)).add(Number(fixed)).add(Number(this.isRecent))
        .value,
      neighbours: new Fingerprint()
        .add(older === NOBODY ? undefined : shelf.teaserPrint(older))
        .add(newer === NOBODY ? undefined : shelf.teaserPrint(newer)).value,
      names: names.value,
      links: links.value,
    };
  }
}

/** The page with all that it shows worked out, as plain data. */
export function plainPage(page: ArticlePage): ArticlePage {
  const { story, section, byline, topics, places, others, latest, latestFixed, isRecent } = page;
  const { previous, next, preview } = page;
  const { article, body, links, photos } = story;
  return {
    story: { article, body, links, photos },
    section,
    byline,
    topics,
    places,
    others,
    latest,
    latestFixed,
    isRecent,
    previous,
    next,
    preview,
  };
}
