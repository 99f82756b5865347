/** What a paper publishes at one moment: everything that pages, feeds and search need, and nothing they must work out. */
import type { Article, Story } from "../content/article.ts";
import type { Author, LinkGroup, Section, Site } from "../content/tables.ts";
import type { Instant } from "../text/vietnam-time.ts";
import type { ArticlePageView } from "./article-pages.ts";
import type { ClockChange } from "./next-change.ts";
import type { OtherNews } from "./other-news.ts";

export interface Edition {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly linkGroups: readonly LinkGroup[];
  /** The moment this edition is true for. */
  readonly now: Instant;
  /** When the clock alone makes it another one; undefined where nothing waits for its hour. */
  readonly nextChange: ClockChange | undefined;
  /** Every published article, newest first. */
  readonly articles: readonly Article[];
  readonly articlePages: readonly ArticlePageView[];
  /** "Các tin khác" of all of them, for the next edition to begin with. */
  readonly others: OtherNews;
  readonly front: FrontPage;
  readonly sectionPages: readonly SectionPage[];
  readonly months: readonly MonthPage[];
  readonly years: readonly YearPage[];
  readonly topics: readonly TagPage[];
  readonly places: readonly TagPage[];
  readonly authors: readonly AuthorPage[];
  /** Withdrawn pieces: a short notice at their address, absent from everything else. */
  readonly withdrawn: readonly Article[];
  readonly redirects: readonly Redirect[];
}

/** All that one article's page shows; self-contained, so that it can be rendered in another thread. */
export interface ArticlePage {
  readonly story: Story;
  readonly section: Section;
  readonly byline: readonly Byline[];
  readonly topics: readonly Tag[];
  readonly places: readonly Tag[];
  /** "Các tin khác": at most ten, none newer than the article. */
  readonly others: readonly Teaser[];
  /** "Mới nhất": the paper's newest, or what was when the article's month began; without the article itself. */
  readonly latest: readonly Teaser[];
  /** The list is fixed by the archive alone: readers' browsers fetch the true newest. */
  readonly latestFixed: boolean;
  /** Among the paper's newest thousand. */
  readonly isRecent?: boolean | undefined;
  /** The next older article of the section. */
  readonly previous?: Teaser | undefined;
  /** The next newer article of the section. */
  readonly next?: Teaser | undefined;
  /** Why a reader would not see this page yet; only in previews. */
  readonly preview?: "draft" | "future" | undefined;
}

/** What lists show of an article without opening it. */
export type Teaser = Pick<Article, "address" | "title" | "date">;

/** A name with its own page. */
export interface Tag {
  readonly name: string;
  readonly address: string;
}

/** An author: linked to a page of their own. */
export type Byline = Tag;

export interface FrontPage {
  readonly lead?: Article | undefined;
  /** The next most important, at most four. */
  readonly seconds: readonly Article[];
  /** One block a section that has articles, in the table's order; pieces shown above are not repeated. */
  readonly blocks: readonly SectionBlock[];
  readonly latest: readonly Article[];
}

export interface SectionBlock {
  readonly section: Section;
  readonly articles: readonly Article[];
}

export interface SectionPage {
  readonly section: Section;
  readonly address: string;
  /** Pinned first, then newest first; at most SECTION_LENGTH. */
  readonly articles: readonly Article[];
  /** All articles of the section, also those not on the page. */
  readonly count: number;
}

export interface MonthPage {
  /** `2023` */
  readonly year: string;
  /** `06` */
  readonly month: string;
  readonly address: string;
  readonly articles: readonly Article[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

export interface YearPage {
  readonly year: string;
  readonly address: string;
  readonly months: readonly { readonly month: string; readonly address: string; readonly count: number }[];
  readonly count: number;
}

/** A topic's or a place's page. */
export interface TagPage extends Tag {
  readonly articles: readonly Article[];
  readonly count: number;
}

export interface AuthorPage extends TagPage {
  /** The row of the table; absent for a plain name. */
  readonly author?: Author | undefined;
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}
