/** Where a reader arrives after sending feedback. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { ThanksPageLayout } from "../../_includes/layouts/thanks-page.tsx";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("thanks");

export function render({ paper }: PageData<"thanks">): string {
  return renderDocument(<ThanksPageLayout paper={paper} />);
}
