/** `/sitemap-news.xml`: the last two days, for Google News. */
import { renderNewsSitemap } from "../feeds/news-sitemap.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("sitemap-news");

export function render({ entry: { item } }: PageData<"sitemap-news">): string {
  return renderNewsSitemap(item);
}
