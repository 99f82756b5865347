/** `/ngoai-tuyen/`: what a reader's browser has kept. */
import { OfflinePageLayout } from "../../_includes/layouts/offline-page.tsx";
import { renderDocument } from "../../_includes/layouts/render-document.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("offline");

export function render({ paper }: PageData<"offline">): string {
  return renderDocument(<OfflinePageLayout paper={paper} />);
}
