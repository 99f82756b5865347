/** What an address means on a site made of files, as a static host takes it. */

export type Found =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "nothing" }
  /** No address at all: `/%E0`. */
  | { readonly kind: "invalid" };

const NOTHING: Found = { kind: "nothing" };

/**
 * @param target as a browser asks for it: `/2023/06/?q=1`
 * @param has whether the site has a file of this path from its root
 */
export function findAddress(target: string, has: (file: string) => boolean): Found {
  const [pathname = "", query] = split(target, "?");
  const file = decoded(pathname.slice(1));
  if (!pathname.startsWith("/") || file === undefined) return { kind: "invalid" };
  const redirect = (to: string): Found => ({
    kind: "redirect",
    to: query === undefined ? to : `${to}?${query}`,
  });
  if (file === "" || file.endsWith("/")) {
    if (has(`${file}index.html`)) return { kind: "file", file: `${file}index.html` };
    return has(`${file.slice(0, -1)}.html`) ? redirect(pathname.slice(0, -1)) : NOTHING;
  }
  const [found] = [file, `${file}.html`].filter(has);
  if (found !== undefined) return { kind: "file", file: found };
  return has(`${file}/index.html`) ? redirect(`${pathname}/`) : NOTHING;
}

function split(text: string, by: string): [string, string?] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
