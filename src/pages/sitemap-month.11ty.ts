/** `/sitemap-2023-06.xml`: the articles of each month. */
import { renderMonthSitemap } from "../feeds/sitemap.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("sitemap-month");

export function render({ entry: { item }, paper }: PageData<"sitemap-month">): string {
  return renderMonthSitemap(item, paper.site);
}
