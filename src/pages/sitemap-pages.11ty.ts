/** `/sitemap-trang.xml`: all pages but articles. */
import { renderPagesSitemap } from "../feeds/sitemap.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("sitemap-pages");

export function render({ entry: { item } }: PageData<"sitemap-pages">): string {
  return renderPagesSitemap(item);
}
