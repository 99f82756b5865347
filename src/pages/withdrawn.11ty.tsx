/** Notices at the addresses of withdrawn pieces. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { WithdrawnPageLayout } from "../../_includes/layouts/withdrawn-page.tsx";
import type { Article } from "../content/article.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<Article>("edition.withdrawn", (article) => article.address);

export function render({ item, paper }: ItemData<Article>): string {
  return renderDocument(<WithdrawnPageLayout article={item} paper={paper} />);
}
