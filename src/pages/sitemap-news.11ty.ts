/** `/sitemap-news.xml`: the last two days, for Google News. */
import { renderNewsSitemap } from "../feeds/news-sitemap.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/sitemap-news.xml");

export function render({ edition }: PageData): string {
  return renderNewsSitemap(edition);
}
