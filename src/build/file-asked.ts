/** What someone types to name a page -> the file of the site: addresses, files and articles' sources alike. */

/** `articles/2023/06/x.md`, and the photos beside it. */
const SOURCE = /(?:^|\/)articles\/(\d{4}\/\d{2}\/[^/]+)(?:\.md|\/[^/]+)$/;
const OUTPUT_FOLDER = /^(?:.*\/)?_site\//;

/**
 * `/chinh-tri/`, `chinh-tri` and `https://bao.example.vn/chinh-tri/?trang=2` are `chinh-tri/index.html`. Whole addresses of
 * other hosts count as well: previews have their own.
 */
export function fileAsked(text: string, siteUrl: string): string {
  const asked = text.trim().normalize("NFC").replaceAll("\\", "/");
  const source = SOURCE.exec(asked);
  if (source) return `${source[1]}.html`;
  const path = pathOf(asked, siteUrl).replace(OUTPUT_FOLDER, "").replace(/^\/+/, "");
  if (path === "" || path.endsWith("/")) return `${path}index.html`;
  // `_headers` and `_redirects` are files, and so is all that has an ending.
  return /(?:^_[^/]*|\.[^/]*)$/.test(path) ? path : `${path}/index.html`;
}

/** The address that answers with a file: `/2023/06/` of `2023/06/index.html`. */
export function fileAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function pathOf(asked: string, siteUrl: string): string {
  const { host } = new URL(siteUrl);
  const whole = asked.startsWith(`${host}/`) ? `https://${asked}` : asked;
  const isUrl = /^https?:\/\//i.test(whole) && URL.canParse(whole);
  const { pathname } = new URL(isUrl ? whole : `/${whole.replace(/^[./]+/, "")}`, siteUrl);
  try {
    return decodeURIComponent(pathname).normalize("NFC");
  } catch {
    return pathname;
  }
}
