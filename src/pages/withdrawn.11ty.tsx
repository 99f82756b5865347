/** Notices at the addresses of withdrawn pieces. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { WithdrawnPageLayout } from "../../_includes/layouts/withdrawn-page.tsx";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("withdrawn");

export function render({ entry: { item }, paper }: PageData<"withdrawn">): string {
  return renderDocument(<WithdrawnPageLayout article={item} paper={paper} />);
}
