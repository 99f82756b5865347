/** Each topic's page. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { TagPageLayout } from "../../_includes/layouts/tag-page.tsx";
import type { TagPage } from "../edition/edition.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<TagPage>("edition.topics", (page) => page.address);

export function render({ item, paper }: ItemData<TagPage>): string {
  return renderDocument(<TagPageLayout page={item} kind="Chủ đề" paper={paper} />);
}
