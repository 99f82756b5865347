/** `/moi-nhat.json`: the newest headlines, which readers' browsers put on pages that are older than they. */
import type { Teaser } from "../edition/edition.ts";
import { toIso } from "../text/vietnam-time.ts";

/** @param teasers newest first, one more than a page shows: it leaves out itself */
export function renderLatest(teasers: readonly Teaser[]): string {
  return JSON.stringify({
    articles: teasers.map(({ title, address, date }) => [title, address, toIso(date)]),
  });
}
