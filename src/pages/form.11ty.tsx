/** The page of the form for editors. */
import { FormPageLayout } from "../../_includes/layouts/form-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("form");

export function render({ paper }: PageData<"form">): string {
  return renderDocument(<FormPageLayout paper={paper} />);
}
