/** `/sitemap-trang.xml`: all pages but articles. */
import { PAGES_SITEMAP, renderPagesSitemap } from "../feeds/sitemap.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage(PAGES_SITEMAP);

export function render({ edition }: PageData): string {
  return renderPagesSitemap(edition);
}
