/** Each section's front. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { SectionPageLayout } from "../../_includes/layouts/section-page.tsx";
import type { SectionPage } from "../edition/edition.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<SectionPage>("edition.sectionPages", (page) => page.address);

export function render({ item, edition, paper }: ItemData<SectionPage>): string {
  return renderDocument(<SectionPageLayout page={item} years={edition.years} paper={paper} />);
}
