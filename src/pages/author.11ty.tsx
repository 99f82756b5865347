/** Each author's page. */
import { AuthorPageLayout } from "../../_includes/layouts/author-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { authorOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("author");

export function render({ entry: { item }, paper }: PageData<"author">): string {
  return renderDocument(<AuthorPageLayout page={item} paper={paper} outside={authorOutside(item, paper)} />);
}
