/** Every page and file that Eleventy makes of an edition: where it goes, what it is made from, what its template is given. */
import { FORM_ADDRESS, FORM_CONFIG_ADDRESS, hasForm } from "../content/editing.ts";
import { printsOf } from "../content/ledger-stories.ts";
import { hasOffline } from "../content/offline.ts";
import type { Abbreviation } from "../content/tables.ts";
import { type ArticlePageView, plainPage } from "../edition/article-pages.ts";
import type { Edition, TagPage } from "../edition/edition.ts";
import { LATEST, LATEST_ADDRESS, teaserOf } from "../edition/latest.ts";
import { OFFLINE_ADDRESS, WORKER_ADDRESS } from "../edition/offline-address.ts";
import type { Paper } from "../edition/paper.ts";
import { PRIVACY_ADDRESS } from "../edition/privacy-address.ts";
import { publishedPart } from "../edition/published-part.ts";
import { SHORT_FORMS_ADDRESS } from "../edition/short-forms-address.ts";
import { atomAddress } from "../feeds/atom.ts";
import type { Feed, FeedFormat } from "../feeds/feeds-of.ts";
import { jsonFeedAddress } from "../feeds/json-feed.ts";
import { LLMS_ADDRESS } from "../feeds/llms-txt.ts";
import { isNews } from "../feeds/news-sitemap.ts";
import { NEXT_CHANGE_ADDRESS } from "../feeds/next-change.ts";
import { rssAddress } from "../feeds/rss.ts";
import { SECURITY_ADDRESS, securityContact, securityExpiry } from "../feeds/security-txt.ts";
import { monthSitemapAddress, PAGES_SITEMAP } from "../feeds/sitemap.ts";
import { groupBy } from "../group-by.ts";
import type { PageItems, PageKind } from "../pages/page-items.ts";
import type { Entry } from "../pages/template.ts";
import { Fingerprint, fingerprintOf } from "../text/fingerprint.ts";
import {
  archivePrint,
  blocksPrint,
  cardsPrint,
  dataFrame,
  feedPrints,
  mix,
  pageFrame,
  sitemapPrints,
  taggedPrint,
  teasersPrint,
} from "./output-prints.ts";
import { type Parts, partsList } from "./parts.ts";

export interface Output {
  /** Names the template. */
  readonly kind: PageKind;
  /** From the site's root: `2023/06/….html`. */
  readonly file: string;
  /** Fingerprints of what it is made from, but for the program's code; in the order of PART. */
  readonly parts: readonly number[];
  /** What the template is given, worked out when it is asked for. */
  readonly item: () => unknown;
}

/** As Eleventy's templates are given them. */
export function entriesOf(outputs: readonly Output[]): Map<PageKind, Entry[]> {
  const entryOf = ({ file, item }: Output): Entry => ({ file, item: item() });
  return new Map([...groupBy(outputs, ({ kind }) => kind)].map(([kind, each]) => [kind, each.map(entryOf)]));
}

export interface Printed {
  readonly edition: Edition;
  readonly feeds: readonly Feed<ArticlePageView>[];
  readonly paper: Paper;
  readonly abbreviations: readonly Abbreviation[];
}

/** Topics that the search page offers. */
const TOPICS = 30;

/** The file that answers an address: `/2023/06/` is `2023/06/index.html`. */
export function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;
}

export function outputsOf(printed: Printed): Output[] {
  const outputs: Output[] = [];
  const put = <Kind extends PageKind>(
    kind: Kind,
    address: string,
    parts: Parts | (() => Parts),
    item: () => PageItems[Kind],
  ): void => {
    outputs.push(new LazyOutput(kind, fileOf(address), parts, item));
  };
  const { edition, paper } = printed;
  putArticles(put, printed);
  putLists(put, printed);
  putSinglePages(put, printed);
  putFeeds(put, printed);
  putSitemaps(put, { ...printed, edition: paper.preview ? publishedPart(edition) : edition });
  return outputs;
}

/** Whoever only shows some pages never asks for the fingerprints of all. */
class LazyOutput implements Output {
  readonly kind: PageKind;
  readonly file: string;
  readonly item: () => unknown;
  readonly #partsOf: Parts | (() => Parts);
  #parts: readonly number[] | undefined;

  constructor(kind: PageKind, file: string, parts: Parts | (() => Parts), item: () => unknown) {
    this.kind = kind;
    this.file = file;
    this.#partsOf = parts;
    this.item = item;
  }

  get parts(): readonly number[] {
    this.#parts ??= partsList(typeof this.#partsOf === "function" ? this.#partsOf() : this.#partsOf);
    return this.#parts;
  }
}

type Put = <Kind extends PageKind>(
  kind: Kind,
  address: string,
  parts: Parts | (() => Parts),
  item: () => PageItems[Kind],
) => void;

function putArticles(put: Put, { edition, paper }: Printed): void {
  const frame = pageFrame(paper);
  for (const page of edition.articlePages) {
    const parts = () => {
      const { card, own, body } = printsOf(page.unquieted);
      const { others, latest, neighbours, names, links } = page.surroundings;
      return { own: mix(card, own, body), listed: others, latest, neighbours, names, links, frame };
    };
    put("article", page.article.address, parts, () => plainPage(page));
  }
  for (const article of edition.withdrawn) {
    const own = new Fingerprint().text(article.address).add(article.date).value;
    put("withdrawn", article.address, { own, frame }, () => article);
  }
}

function putLists(put: Put, { edition, paper }: Printed): void {
  const frame = pageFrame(paper);
  const archive = archivePrint(edition.years);
  const { years } = edition;
  for (const page of edition.sectionPages) {
    const { section, count, articles } = page;
    const names = mix(fingerprintOf(JSON.stringify(section)), archive);
    put("section", page.address, { listed: cardsPrint(articles, count), names, frame }, () => ({
      page,
      years,
    }));
  }
  for (const page of edition.months) {
    const neighbours = fingerprintOf(JSON.stringify([page.previous, page.next]));
    const parts = () => ({ listed: cardsPrint(page.articles), neighbours, frame });
    put("month", page.address, parts, () => page);
  }
  for (const page of years) {
    const parts = { listed: fingerprintOf(JSON.stringify(page)), neighbours: archive, frame };
    put("year", page.address, parts, () => ({ page, years }));
  }
  const tagParts =
    ({ name, count, articles }: TagPage, row?: unknown) =>
    (): Parts => ({
      listed: cardsPrint(articles, count),
      names: fingerprintOf(JSON.stringify([name, row])),
      frame,
    });
  for (const page of edition.topics) put("topic", page.address, tagParts(page), () => page);
  for (const page of edition.places) put("place", page.address, tagParts(page), () => page);
  for (const page of edition.authors) put("author", page.address, tagParts(page, page.author), () => page);
}

function putSinglePages(put: Put, { edition, paper }: Printed): void {
  const frame = pageFrame(paper);
  const { front, years } = edition;
  const { lead, seconds, blocks, latest } = front;
  const shown = [
    ...(lead ? [lead] : []),
    ...seconds,
    ...blocks.flatMap(({ articles }) => articles),
    ...latest,
  ];
  const home = {
    listed: mix(cardsPrint(shown), blocksPrint(front.blocks)),
    latest: teasersPrint(latest),
    frame,
  };
  put("home", "/", home, () => front);
  const archive = archivePrint(years);
  const busiest = [...edition.topics].sort((a, b) => b.count - a.count).slice(0, TOPICS);
  const topics = fingerprintOf(JSON.stringify(busiest.map(({ name, address }) => [name, address])));
  put("search", "/tim-kiem/", { listed: topics, names: archive, frame }, () => ({ years, topics: busiest }));
  const lost = { latest: teasersPrint(latest), names: archive, frame };
  put("not-found", "/404.html", lost, () => ({ years, latest: latest.map(teaserOf) }));
  put("thanks", "/cam-on/", { frame }, () => null);
  put("privacy", PRIVACY_ADDRESS, { frame }, () => null);
  if (hasOffline(paper.site)) put("offline", OFFLINE_ADDRESS, { frame }, () => null);
  // A paper that lets nothing be kept any more has a worker that takes the others' place.
  put("service-worker", WORKER_ADDRESS, { frame }, () => ({ version: frame.toString(36) }));
  put("headers", "/_headers", { frame }, () => null);
  put("robots", "/robots.txt", { frame }, () => null);
  put("web-manifest", "/manifest.webmanifest", { frame }, () => null);
  const { now } = edition;
  const contact = securityContact(paper.site);
  if (contact !== undefined) {
    const own = new Fingerprint().add(securityExpiry(now)).value;
    put("security-txt", SECURITY_ADDRESS, { own, frame }, () => ({ contact, now }));
  }
  if (hasForm(paper.site)) {
    put("form", FORM_ADDRESS, { frame }, () => null);
    put("form-config", FORM_CONFIG_ADDRESS, { frame }, () => null);
  }
  const { redirects } = edition;
  put("redirects", "/_redirects", { listed: fingerprintOf(JSON.stringify(redirects)) }, () => redirects);
}

function putFeeds(put: Put, { edition, feeds, paper, abbreviations }: Printed): void {
  const frame = dataFrame(paper);
  for (const feed of feeds) {
    let known: Parts | undefined;
    const parts = () => {
      known ??= { ...feedPrints(feed), frame };
      return known;
    };
    const item = () => ({ ...feed, pages: feed.pages.map(plainPage) });
    for (const format of feed.formats) put(format, FEED_ADDRESSES[format](feed), parts, item);
  }
  const newest = edition.articles.slice(0, LATEST + 1).map(teaserOf);
  put("latest", LATEST_ADDRESS, { latest: teasersPrint(newest) }, () => newest);
  const meanings = { own: fingerprintOf(JSON.stringify(abbreviations)) };
  put("short-forms", SHORT_FORMS_ADDRESS, meanings, () => abbreviations);
  const until = edition.nextChange?.at;
  put("next-change", NEXT_CHANGE_ADDRESS, { own: new Fingerprint().add(until).value }, () => ({ until }));
}

const FEED_ADDRESSES: Readonly<Record<FeedFormat, (feed: Feed<ArticlePageView>) => string>> = {
  rss: rssAddress,
  atom: atomAddress,
  "json-feed": jsonFeedAddress,
};

function putSitemaps(put: Put, { edition, paper }: Printed): void {
  const frame = dataFrame(paper);
  const parts = () => ({ ...sitemapPrints(edition), frame });
  put("sitemap-index", "/sitemap.xml", parts, () => edition);
  put(
    "sitemap-pages",
    PAGES_SITEMAP,
    () => ({ ...parts(), neighbours: taggedPrint(edition) }),
    () => edition,
  );
  for (const month of edition.months) {
    const listed = () => ({ listed: cardsPrint(month.articles), frame });
    put("sitemap-month", monthSitemapAddress(month), listed, () => month);
  }
  const news = () => {
    const recent = edition.articles.filter((article) => isNews(article, edition.now));
    return { listed: cardsPrint(recent), frame };
  };
  put("sitemap-news", "/sitemap-news.xml", news, () => edition);
  if (paper.site.llms) {
    const { site, sectionPages, years } = edition;
    const names = mix(
      archivePrint(years),
      fingerprintOf(JSON.stringify(sectionPages.map(({ section }) => section))),
    );
    put("llms-txt", LLMS_ADDRESS, { names, frame }, () => ({ site, sectionPages, years }));
  }
}
