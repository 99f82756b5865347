/** `/manifest.webmanifest` */
import { renderWebManifest } from "../feeds/web-manifest.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("web-manifest");

export function render({ paper }: PageData<"web-manifest">): string {
  return renderWebManifest(paper);
}
