/** RSS of the paper and of each section. */
import { renderRss } from "../feeds/rss.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("rss");

export function render({ entry: { item }, paper }: PageData<"rss">): string {
  return renderRss(item, paper);
}
