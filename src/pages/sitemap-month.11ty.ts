/** `/sitemap-2023-06.xml`: the articles of each month. */
import type { MonthPage } from "../edition/edition.ts";
import { monthSitemapAddress, renderMonthSitemap } from "../feeds/sitemap.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<MonthPage>("edition.months", monthSitemapAddress);

export function render({ item, paper }: ItemData<MonthPage>): string {
  return renderMonthSitemap(item, paper.site);
}
