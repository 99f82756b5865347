/** The archive's years. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { YearPageLayout } from "../../_includes/layouts/year-page.tsx";
import { yearOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("year");

export function render({ entry: { item }, paper }: PageData<"year">): string {
  return renderDocument(<YearPageLayout {...item} paper={paper} outside={yearOutside(item.page, paper)} />);
}
