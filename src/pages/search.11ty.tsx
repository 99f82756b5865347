/** The search page. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { SearchPageLayout } from "../../_includes/layouts/search-page.tsx";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/tim-kiem/");

export function render({ edition, paper }: PageData): string {
  return renderDocument(<SearchPageLayout edition={edition} paper={paper} />);
}
