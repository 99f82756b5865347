/** `/sitemap.xml`: the index of sitemaps. */
import { renderSitemapIndex } from "../feeds/sitemap.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("sitemap-index");

export function render({ entry: { item } }: PageData<"sitemap-index">): string {
  return renderSitemapIndex(item);
}
