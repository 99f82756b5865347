/** JSON Feed of the paper and of each section. */

import type { Feed } from "../feeds/feeds-of.ts";
import { jsonFeedAddress, renderJsonFeed } from "../feeds/json-feed.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<Feed>("feeds", jsonFeedAddress);

export function render({ item, paper }: ItemData<Feed>): string {
  return renderJsonFeed(item, paper);
}
