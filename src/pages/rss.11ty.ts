/** RSS of the paper and of each section. */

import type { Feed } from "../feeds/feeds-of.ts";
import { renderRss, rssAddress } from "../feeds/rss.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<Feed>("feeds", rssAddress);

export function render({ item, paper }: ItemData<Feed>): string {
  return renderRss(item, paper);
}
