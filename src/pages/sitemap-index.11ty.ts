/** `/sitemap.xml`: the index of sitemaps. */
import { renderSitemapIndex } from "../feeds/sitemap.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/sitemap.xml");

export function render({ edition }: PageData): string {
  return renderSitemapIndex(edition);
}
