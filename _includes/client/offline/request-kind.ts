/** Which request is what to the worker. Pure. */
import { OFFLINE_ADDRESS } from "../../../src/edition/offline-address.ts";

/** `other` is left to the browser, as if there were no worker. */
export type RequestKind = "article" | "front" | "offline-page" | "page" | "file" | "other";

export interface Asked {
  readonly method: string;
  readonly url: string;
  /** `navigate` for a page that is opened. */
  readonly mode: string;
  /** It wants a part of the file: a video does. */
  readonly part: boolean;
}

const ARTICLE = /^\/\d{4}\/\d{2}\/[^/]+\.html$/;
/** As hosts answer it, too. */
const SHORT = /^\/\d{4}\/\d{2}\/[^/.]+$/;
/** Files named by their content; the form for editors has a folder of its own. */
const FILE = /^\/(?:tai-nguyen|anh)\/[^/]+$/;
/** Of programs and editors, never kept and never stood in for. */
const NOT_FOR_READERS = /^\/(?:quan-tri|pagefind|tai-nguyen|anh)\//;
/** `/sw.js`, `/rss.xml`, `/den-han.json` */
const NO_PAGE = /\.(?!html$)[^/]*$/;

/** The address under which a page is kept, however it is asked for. */
export function pageAddress(url: string): string {
  const { pathname } = new URL(url);
  return SHORT.test(pathname) ? `${pathname}.html` : pathname;
}

export function isArticle(address: string): boolean {
  return ARTICLE.test(address);
}

/**
 * @param origin of the site
 * @param fronts addresses of the front page and the sections
 */
export function kindOf(
  { method, url, mode, part }: Asked,
  origin: string,
  fronts: readonly string[],
): RequestKind {
  const { origin: at } = new URL(url);
  const pathname = pageAddress(url);
  if (method !== "GET" || at !== origin || part) return "other";
  if (mode !== "navigate") return FILE.test(pathname) ? "file" : "other";
  if (NOT_FOR_READERS.test(pathname) || NO_PAGE.test(pathname)) return "other";
  if (pathname === OFFLINE_ADDRESS) return "offline-page";
  if (fronts.includes(pathname)) return "front";
  return isArticle(pathname) ? "article" : "page";
}

/** Whether the reader has seen a copy and wants the page itself: it is loaded again, or the link of its copy has been pressed. */
export function insists({ url, cache, referrer }: Pick<Request, "url" | "cache" | "referrer">): boolean {
  if (cache === "no-cache" || cache === "reload") return true;
  return referrer !== "" && pageAddress(referrer) === pageAddress(url);
}
