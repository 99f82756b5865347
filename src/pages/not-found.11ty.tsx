/** The page for addresses that lead nowhere. */
import { NotFoundPageLayout } from "../../_includes/layouts/not-found-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/404.html");

export function render({ edition, paper }: PageData): string {
  return renderDocument(<NotFoundPageLayout edition={edition} paper={paper} />);
}
