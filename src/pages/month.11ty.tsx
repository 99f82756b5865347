/** The archive's months. */
import { MonthPageLayout } from "../../_includes/layouts/month-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { monthOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("month");

export function render({ entry: { item }, paper }: PageData<"month">): string {
  return renderDocument(<MonthPageLayout page={item} paper={paper} outside={monthOutside(item, paper)} />);
}
