/** Each author's page. */
import { AuthorPageLayout } from "../../_includes/layouts/author-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import type { AuthorPage } from "../edition/edition.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<AuthorPage>("edition.authors", (page) => page.address);

export function render({ item, paper }: ItemData<AuthorPage>): string {
  return renderDocument(<AuthorPageLayout page={item} paper={paper} />);
}
