/** Each place's page. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { TagPageLayout } from "../../_includes/layouts/tag-page.tsx";
import { tagOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("place");

export function render({ entry: { item }, paper }: PageData<"place">): string {
  return renderDocument(
    <TagPageLayout page={item} kind="Địa phương" paper={paper} outside={tagOutside(item, paper)} />,
  );
}
