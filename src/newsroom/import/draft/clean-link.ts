/** Where a link of an old page may lead in ours. */

export type CleanedLink =
  | { readonly href: string }
  /** Left as text; the sentence says why, for the report. */
  | { readonly left: string };

export interface LinkContext {
  /** `2023/06`, where the article itself will stand. */
  readonly folder: string;
  /** Hosts of the paper itself, old and new. */
  readonly hosts: ReadonlySet<string>;
  /** The id (`2023/06/slug`) of the article that was to be read at an old address. */
  articleAt(address: string): string | undefined;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|zarsrc|igshid|mc_[ce]id|_ga|yclid)$/i;

/** @returns undefined for a link without a destination, which is no link */
export function cleanLink(raw: string, { folder, hosts, articleAt }: LinkContext): CleanedLink | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and so find the scheme behind them
  const href = raw.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]+/g, "");
  if (href === "" || href.startsWith("#")) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === "mailto" || scheme === "tel") {
    return /^(?:mailto:[^\s<>"'()]+@[^\s<>"'()]+|tel:[+\d().-]+)$/i.test(href)
      ? { href }
      : { left: `Liên kết “${shorten(href)}” không đúng dạng, chỉ giữ chữ` };
  }
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
    return { left: `Liên kết “${shorten(href)}” dùng kiểu địa chỉ không an toàn, chỉ giữ chữ` };
  }
  const url = URL.canParse(href, "http://cu.invalid/") ? new URL(href, "http://cu.invalid/") : undefined;
  if (!url || url.username || url.password)
    return { left: `Liên kết “${shorten(href)}” không đúng dạng, chỉ giữ chữ` };
  const isOutside = url.host !== "cu.invalid" && !hosts.has(url.host.replace(/^www\./, ""));
  const address = decodedPath(url);
  const article = address.length >= 8 || !isOutside ? articleAt(address) : undefined;
  if (article !== undefined) return { href: relativePath(folder, article) };
  if (!isOutside) return { left: `Liên kết cũ “${shorten(href)}” dẫn tới bài chưa nhập, chỉ giữ chữ` };
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  // The parser's own form: nothing in it can close the parentheses of Markdown.
  return { href: url.href.replace(/\?(?=$|#)/, "").replace(/[()<>"'`\\*_|[\]{}^]/g, percent) };
}

/** `../05/slug.md`, from one month's folder to another. */
function relativePath(folder: string, id: string): string {
  const [year, month] = folder.split("/");
  const [otherYear, otherMonth, slug] = id.split("/");
  if (year !== otherYear) return `../../${id}.md`;
  return month === otherMonth ? `${slug}.md` : `../${otherMonth}/${slug}.md`;
}

function decodedPath({ pathname, search }: URL): string {
  try {
    return decodeURIComponent(pathname) + search;
  } catch {
    return pathname + search;
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function shorten(href: string): string {
  return href.length > 80 ? `${href.slice(0, 79)}…` : href;
}
