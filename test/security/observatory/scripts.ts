/** The test of Subresource Integrity: scripts of others only as they were, and a bonus for own ones that are checked, too. */
import { JSDOM } from "jsdom";
import type { Result } from "./modifiers.ts";
import { type SiteAnswer, valuesOf } from "./site-answer.ts";

/** From the least to the most grave. */
const GRAVITY: readonly Result[] = [
  "sri-implemented-and-all-scripts-loaded-securely",
  "sri-implemented-but-external-scripts-not-loaded-securely",
  "sri-not-implemented-but-external-scripts-loaded-securely",
  "sri-not-implemented-and-external-scripts-not-loaded-securely",
];

/** @param host the site's own */
export function testScripts({ headers, html }: SiteAnswer, host: string): Result {
  const type = valuesOf(headers, "content-type")[0]?.split(";")[0];
  if (type !== undefined && type !== "text/html" && type !== "application/xhtml+xml")
    return "sri-not-implemented-response-not-html";
  const scripts = [...new JSDOM(html).window.document.querySelectorAll("script")];
  if (scripts.length === 0) return "sri-not-implemented-but-no-scripts-loaded";
  const loaded = scripts.filter((script) => script.hasAttribute("src"));
  const results = loaded.flatMap((script): Result[] => {
    const src = script.getAttribute("src") ?? "";
    const hasDigest = Boolean(script.getAttribute("integrity"));
    if (isOwn(src, host)) return hasDigest ? ["sri-implemented-and-all-scripts-loaded-securely"] : [];
    if (src.startsWith("https:"))
      return hasDigest ? [] : ["sri-not-implemented-but-external-scripts-loaded-securely"];
    return hasDigest
      ? ["sri-implemented-but-external-scripts-not-loaded-securely"]
      : ["sri-not-implemented-and-external-scripts-not-loaded-securely"];
  });
  const [worst] = results.sort((a, b) => GRAVITY.indexOf(b) - GRAVITY.indexOf(a));
  if (worst) return worst;
  return loaded.some((script) => !isOwn(script.getAttribute("src") ?? "", host))
    ? "sri-implemented-and-external-scripts-loaded-securely"
    : "sri-not-implemented-but-all-scripts-loaded-from-secure-origin";
}

/** From the page's own origin; an address without its scheme counts as somebody else's. */
function isOwn(src: string, host: string): boolean {
  if (src.startsWith("//")) return false;
  return !/^https?:\/\//.test(src) || new URL(src).hostname === host;
}
