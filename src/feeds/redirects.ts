/** Netlify's `_redirects`: old addresses lead to the articles that now answer them. https://docs.netlify.com/routing/redirects/ */
import type { Redirect } from "../edition/edition.ts";

/** In a rule a space separates, `#` opens a comment, `*` and `:name` are wildcards and `?` begins a query. */
const SPECIAL = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9/._~%-]/gu;

export function renderRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${plainPath(from)} ${plainPath(to)} 301\n`).join("");
}

/** The path with every character percent-encoded that means something in a rule. */
function plainPath(path: string): string {
  return path.replace(SPECIAL, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );
}
