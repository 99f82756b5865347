/** Where a reader arrives after sending feedback. */
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { ThanksPageLayout } from "../../_includes/layouts/thanks-page.tsx";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/cam-on/");

export function render({ paper }: PageData): string {
  return renderDocument(<ThanksPageLayout paper={paper} />);
}
