/** Each section's front. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { SectionPageLayout } from "../../_includes/layouts/section-page.tsx";
import { sectionOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("section");

export function render({ entry: { item }, paper }: PageData<"section">): string {
  return renderDocument(
    <SectionPageLayout {...item} paper={paper} outside={sectionOutside(item.page, paper)} />,
  );
}
