/** Puts a page, and all that it needs, into the browser's store; the list of what is kept names them afterwards. */
import type { PageFacts } from "./messages.ts";
import { filesIn } from "./page-files.ts";
import { sentAt } from "./sent-at.ts";
import type { Row } from "./shelf.ts";
import type { Store } from "./store.ts";
import { isHtml, isPage, isWhole, type Verdict, verdictOn } from "./verdict.ts";

export interface PageTools {
  readonly store: Store;
  readonly fetch: (address: string, how: { readonly cache: RequestCache }) => Promise<Response>;
  readonly now: () => number;
  readonly isFront: (address: string) => boolean;
}

export interface FetchedPage {
  /** On an article. */
  readonly verdict: Verdict;
  /** Absent where the answer is not to be kept. */
  readonly row?: Omit<Row, "kind">;
}

interface Wanted {
  readonly facts: PageFacts;
  /** As it is kept so far. */
  readonly known: Row | undefined;
  readonly cache: RequestCache;
}

/** @throws where the page, or what it cannot do without, cannot be had or kept */
export async function fetchPage(
  tools: PageTools,
  address: string,
  { facts: { title, section, date, photos }, known, cache }: Wanted,
): Promise<FetchedPage> {
  const answer = await tools.fetch(address, { cache });
  const html = isHtml(answer) ? await answer.clone().text() : "";
  const verdict = verdictOn(answer, html);
  if (tools.isFront(address) ? !isPage(answer) : verdict !== "stands") return { verdict };
  const files = filesIn(html);
  await Promise.all(files.map((file) => fetchFile(tools, file)));
  const shown = [...new Set([...photos, ...(known?.files ?? [])])].filter(
    (photo) => photo.startsWith("/anh/") && html.includes(photo),
  );
  // A photo that cannot be had leaves the article readable.
  const sizes = await Promise.all(shown.map((photo) => fetchFile(tools, photo).catch(() => 0)));
  await tools.store.put(address, answer);
  const seenAt = tools.now();
  const keptAt = sentAt(answer.headers, seenAt);
  const bytes = sizes.reduce((total, size) => total + size, html.length);
  return {
    verdict,
    row: { address, title, section, date, keptAt, seenAt, bytes, files: [...files, ...shown] },
  };
}

/** @returns how many bytes it has */
async function fetchFile({ store, fetch }: PageTools, address: string): Promise<number> {
  const kept = await store.kept(address);
  if (kept) return (await kept.blob()).size;
  const answer = await fetch(address, { cache: "default" });
  if (!isWhole(answer)) throw new TypeError(`${answer.status} ${address}`);
  await store.put(address, answer.clone());
  return (await answer.blob()).size;
}
