/** The search page. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { SearchPageLayout } from "../../_includes/layouts/search-page.tsx";
import { plainOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("search");

export function render({ entry: { item }, paper }: PageData<"search">): string {
  return renderDocument(<SearchPageLayout {...item} paper={paper} outside={plainOutside(paper)} />);
}
