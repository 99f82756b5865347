/** `/sw.js` */
import { renderServiceWorker } from "../feeds/service-worker.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("service-worker");

export function render({ entry: { item }, paper }: PageData<"service-worker">): string {
  return renderServiceWorker(paper, item.version);
}
