/** What an answer of the site says of a page: whether it may be kept, and whether what is kept is still to be read. Pure. */
import { ARTICLE_MARK } from "./names.ts";

export interface Answer {
  readonly status: number;
  /** `basic` for the site's own; `opaqueredirect` for a redirect that nobody has followed yet. */
  readonly type: string;
  readonly redirected: boolean;
  readonly headers: { get(name: string): string | null };
}

/** Whole, of this address, and of this site. */
export function isWhole({ status, type, redirected }: Answer): boolean {
  return status === 200 && type === "basic" && !redirected;
}

export function isPage(answer: Answer): boolean {
  return isWhole(answer) && isHtml(answer);
}

export function isHtml({ headers }: Answer): boolean {
  return /^text\/html\b/i.test(headers.get("content-type") ?? "");
}

/** `unknown`: a server in trouble says nothing of the article. */
export type Verdict = "stands" | "gone" | "unknown";

/** @param html of the answer, where it has been read */
export function verdictOn(answer: Answer, html: string): Verdict {
  const { status, type, redirected } = answer;
  if (status === 404 || status === 410 || redirected || type === "opaqueredirect") return "gone";
  if (!isPage(answer)) return "unknown";
  return html.includes(ARTICLE_MARK) ? "stands" : "gone";
}
