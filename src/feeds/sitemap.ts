/** Sitemaps: an index, one file a month of articles, and one for every other page. https://www.sitemaps.org/protocol.html */
import type { Site } from "../content/tables.ts";
import type { Edition, MonthPage } from "../edition/edition.ts";
import { PRIVACY_ADDRESS } from "../edition/privacy-address.ts";
import { type Instant, toIso } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";
import { lastChange, newestChange } from "./last-change.ts";
import { element, renderXml, type XmlElement } from "./xml.ts";

/** The most addresses that one file may hold by the protocol. */
export const SITEMAP_LENGTH = 50_000;

export const SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

export const PAGES_SITEMAP = "/sitemap-trang.xml";

interface Entry {
  readonly address: string;
  readonly changed: Instant | undefined;
}

/** `/sitemap-2023-06.xml` */
export function monthSitemapAddress({ year, month }: Pick<MonthPage, "year" | "month">): string {
  return `/sitemap-${year}-${month}.xml`;
}

/** `/sitemap.xml`: the other sitemaps. */
export function renderSitemapIndex({ site, articles, months }: Edition): string {
  const entries = [
    { address: PAGES_SITEMAP, changed: newestChange(articles) },
    ...months.map((month) => ({
      address: monthSitemapAddress(month),
      changed: newestChange(month.articles),
    })),
  ];
  return renderEntries("sitemapindex", "sitemap", entries, site);
}

/** The articles of one month. */
export function renderMonthSitemap(month: MonthPage, site: Site): string {
  const entries = month.articles.map((article) => ({
    address: article.address,
    changed: lastChange(article),
  }));
  return renderEntries("urlset", "url", entries, site);
}

/** Front page, sections, years, months, topics, places and authors, the search, and what the site knows of its readers. */
export function renderPagesSitemap(edition: Edition): string {
  const { site, articles, sectionPages, years, months, topics, places, authors } = edition;
  const entries = [
    { address: "/", changed: newestChange(articles) },
    ...years.map(({ year, address }) => ({
      address,
      changed: newestChange(months.filter((month) => month.year === year).flatMap((month) => month.articles)),
    })),
    ...[...sectionPages, ...months, ...topics, ...places, ...authors].map((page) => ({
      address: page.address,
      changed: newestChange(page.articles),
    })),
    ...["/tim-kiem/", PRIVACY_ADDRESS].map((address) => ({ address, changed: undefined })),
  ];
  return renderEntries("urlset", "url", entries, site);
}

function renderEntries(root: string, each: string, entries: readonly Entry[], site: Site): string {
  const children = entries.map(({ address, changed }) =>
    element(each, [
      element("loc", absoluteAddress(site, address)),
      changed === undefined ? undefined : element("lastmod", toIso(changed)),
    ]),
  );
  return renderSitemap(root, children);
}

/**
 * A sitemap of these children.
 * @throws RangeError where search engines would refuse the file for its length
 */
export function renderSitemap(
  root: string,
  children: readonly XmlElement[],
  namespaces: Readonly<Record<string, string>> = {},
) {
  if (children.length > SITEMAP_LENGTH) {
    throw new RangeError(
      `A sitemap holds at most ${SITEMAP_LENGTH} addresses, this one has ${children.length}`,
    );
  }
  return renderXml(element(root, children, { xmlns: SITEMAP_NAMESPACE, ...namespaces }));
}
