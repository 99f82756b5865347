/** `/manifest.webmanifest` */
import { renderWebManifest } from "../feeds/web-manifest.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/manifest.webmanifest");

export function render({ paper }: PageData): string {
  return renderWebManifest(paper);
}
