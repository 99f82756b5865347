/** The archive's months. */
import { MonthPageLayout } from "../../_includes/layouts/month-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import type { MonthPage } from "../edition/edition.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<MonthPage>("edition.months", (page) => page.address);

export function render({ item, paper }: ItemData<MonthPage>): string {
  return renderDocument(<MonthPageLayout page={item} paper={paper} />);
}
