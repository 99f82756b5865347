/** The archive's years. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { YearPageLayout } from "../../_includes/layouts/year-page.tsx";
import type { YearPage } from "../edition/edition.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<YearPage>("edition.years", (page) => page.address);

export function render({ item, edition, paper }: ItemData<YearPage>): string {
  return renderDocument(<YearPageLayout page={item} years={edition.years} paper={paper} />);
}
