/** The page for addresses that lead nowhere. */
import { NotFoundPageLayout } from "../../_includes/layouts/not-found-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("not-found");

export function render({ entry: { item }, paper }: PageData<"not-found">): string {
  return renderDocument(<NotFoundPageLayout {...item} paper={paper} />);
}
