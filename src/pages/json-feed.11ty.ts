/** JSON Feed of the paper, of each section and of topics. */
import { renderJsonFeed } from "../feeds/json-feed.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("json-feed");

export function render({ entry: { item }, paper }: PageData<"json-feed">): string {
  return renderJsonFeed(item, paper);
}
