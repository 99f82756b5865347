/** `/quyen-rieng-tu/`: what the site learns of its readers. */
import { PrivacyPageLayout } from "../../_includes/layouts/privacy-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { plainOutside } from "../feeds/outside.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("privacy");

export function render({ paper }: PageData<"privacy">): string {
  return renderDocument(<PrivacyPageLayout paper={paper} outside={plainOutside(paper)} />);
}
