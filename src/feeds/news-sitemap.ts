/** The sitemap for Google News: articles of the last two days. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
import type { Edition } from "../edition/edition.ts";
import { type Instant, toIso } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";
import { renderSitemap } from "./sitemap.ts";
import { element } from "./xml.ts";

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** The most articles that Google takes in one. */
export const NEWS_SITEMAP_LENGTH = 1_000;

export function isNews({ date }: { readonly date: Instant }, now: Instant): boolean {
  return date <= now && now - date <= TWO_DAYS;
}

export function renderNewsSitemap({ site, articles, now }: Edition): string {
  const publication = element("news:publication", [
    element("news:name", site.name),
    element("news:language", "vi"),
  ]);
  const urls = articles
    .filter((article) => isNews(article, now))
    .slice(0, NEWS_SITEMAP_LENGTH)
    .map((article) =>
      element("url", [
        element("loc", absoluteAddress(site, article.address)),
        element("news:news", [
          publication,
          element("news:publication_date", toIso(article.date)),
          element("news:title", article.title),
        ]),
      ]),
    );
  return renderSitemap("urlset", urls, { "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" });
}
