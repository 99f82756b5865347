/** Links of a finished page that lead to no file of the site. */

const START = 'href="/';
/** Head, masthead and foot are the same on all pages: what is theirs is seen on the front page. */
const MAIN = "<main";
const MAIN_END = "</main>";

/**
 * @param page HTML of our own making: attributes in double quotes
 * @param isThere whether the site has a file of this path from its root
 * @returns addresses, each once
 */
export function deadLinks(page: string, isThere: (file: string) => boolean): string[] {
  const dead = new Set<string>();
  for (let at = page.indexOf(START); at >= 0; at = page.indexOf(START, at)) {
    at += START.length;
    const address = page.slice(at, page.indexOf('"', at));
    if (!isThere(fileAt(address))) dead.add(`/${address}`);
  }
  return [...dead];
}

function fileAt(address: string): string {
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/**
 * What editors write in an article's text is theirs: a link there to a page that is gone is no fault of the program.
 * @param file the page's path from the site's root
 * @param body the article's own text, as HTML
 * @throws where the program itself has made a link that leads nowhere
 */
export function checkLinks(file: string, page: string, files: ReadonlySet<string>, body: () => string): void {
  const isFront = file === "index.html";
  const part = isFront ? page : page.slice(page.indexOf(MAIN), page.lastIndexOf(MAIN_END));
  const found = deadLinks(part, (each) => files.has(each));
  if (found.length === 0) return;
  const written = new Set(deadLinks(body(), (each) => files.has(each)));
  const dead = found.filter((address) => !written.has(address));
  if (dead.length > 0) throw new Error(`${file} links to what is not there: ${dead.slice(0, 5).join(", ")}`);
}
