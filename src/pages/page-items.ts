/** What each kind of page is given to show; the kinds are named after their templates. */
import type { Article } from "../content/article.ts";
import type { Abbreviation } from "../content/tables.ts";
import type {
  ArticlePage,
  AuthorPage,
  Edition,
  FrontPage,
  MonthPage,
  Redirect,
  SectionPage,
  TagPage,
  Teaser,
  YearPage,
} from "../edition/edition.ts";
import type { Feed } from "../feeds/feeds-of.ts";
import type { Instant } from "../text/vietnam-time.ts";

export interface PageItems {
  readonly article: ArticlePage;
  readonly withdrawn: Article;
  readonly home: FrontPage;
  readonly section: { readonly page: SectionPage; readonly years: readonly YearPage[] };
  readonly month: MonthPage;
  readonly year: { readonly page: YearPage; readonly years: readonly YearPage[] };
  readonly topic: TagPage;
  readonly place: TagPage;
  readonly author: AuthorPage;
  readonly search: { readonly years: readonly YearPage[]; readonly topics: readonly TagPage[] };
  readonly "not-found": { readonly years: readonly YearPage[]; readonly latest: readonly Teaser[] };
  readonly thanks: null;
  readonly privacy: null;
  readonly offline: null;
  readonly rss: Feed;
  readonly atom: Feed;
  readonly "json-feed": Feed;
  readonly latest: readonly Teaser[];
  readonly "short-forms": readonly Abbreviation[];
  readonly "next-change": { readonly until: Instant | undefined };
  readonly "sitemap-index": Edition;
  readonly "sitemap-month": MonthPage;
  readonly "sitemap-pages": Edition;
  readonly "sitemap-news": Edition;
  readonly redirects: readonly Redirect[];
  readonly headers: null;
  readonly robots: null;
  readonly "web-manifest": null;
  readonly "security-txt": { readonly contact: string; readonly now: Instant };
  readonly "llms-txt": Pick<Edition, "site" | "sectionPages" | "years">;
  /** What its worker goes by: it changes with all that pages share. */
  readonly "service-worker": { readonly version: string };
  readonly form: null;
  readonly "form-config": null;
}

export type PageKind = keyof PageItems;
