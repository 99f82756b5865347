/** Pages whose "Mới nhất" was fixed when they were built get the true newest from one small file. */
import { readLatest } from "./latest-rows.ts";
import { replaceRows } from "./replace-rows.ts";
import { whenNear } from "./when-near.ts";

/** @param fetchJson fetches and parses the file that the list's surroundings name in `data-latest` */
export function refreshLatest(root: Document, fetchJson: (address: string) => Promise<unknown>): void {
  const place = root.querySelector<HTMLElement>("[data-latest]");
  const list = place?.querySelector("ul");
  const file = place?.dataset.latest;
  if (!list || !file) return;
  whenNear(list, async () => {
    try {
      showLatest(list, await fetchJson(file), root);
    } catch {
      // The old list is a good one, too.
    }
  });
}

/** As many headlines as there were, none of them the page's own, each in the markup of the one before. */
function showLatest(list: HTMLElement, file: unknown, root: Document): void {
  const own = root.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const latest = readLatest(file).filter(({ address }) => !own?.endsWith(address));
  const rows = [...list.children].map((before, index) => {
    const row = root.importNode(before, true);
    const link = row.querySelector("a");
    const time = row.querySelector("time");
    const article = latest[index];
    if (!link || !time || !article) throw new TypeError("fewer than before");
    link.href = article.address;
    link.textContent = article.title;
    time.dateTime = article.date;
    time.textContent = article.day;
    return row;
  });
  // Nothing changes under the reader's finger.
  if (list.contains(root.activeElement) || list.matches(":hover")) return;
  replaceRows(list, rows);
}
