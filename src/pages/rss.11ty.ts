/** RSS of the paper, of each section and of topics. */
import { renderRss } from "../feeds/rss.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("rss");

export function render({ entry: { item }, paper }: PageData<"rss">): string {
  return renderRss(item, paper);
}
