/** Where a link leads: to another article, elsewhere on the site, outside, or nowhere that is allowed. */
import type { Explanation } from "../problem.ts";
import type { BodyContext } from "./body-env.ts";

export interface Destination {
  readonly kind: "inside" | "outside" | "contact";
  readonly address: string;
  /** The id of the article meant. */
  readonly article?: string;
}

const ARTICLE_ADDRESS = /^\/(\d{4}\/\d{2}\/[\w-]+)\.html(?:[?#]|$)/;
/**
 * Without its slashes, `https:trang` is an address on our own site to a browser, and one elsewhere to other programs. No host
 * has more letters, and where one has thousands, the URL parser takes minutes over them.
 */
const WEB = /^https?:\/\/[^/?#]{1,255}(?:[/?#]|$)/i;
const ARTICLE_ID = /^\d{4}\/\d{2}\/[\w-]+$/;

/**
 * @param href as markdown-it normalises it
 * @returns what is wrong, where the link may not stand
 */
export function resolveLink(href: string, context: BodyContext): Destination | Explanation {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return resolveWeb(href, context);
  if (scheme === "mailto" || scheme === "tel") return { kind: "contact", address: href };
  if (scheme !== undefined) return explainScheme(href);
  if (href.startsWith("#") && href.length > 1) return { kind: "inside", address: href };
  if (/^\/(?:\/|\\|%5c)/i.test(href)) {
    return { ...explainScheme(href), mend: `viết đầy đủ "https:${shorten(href)}" nếu đó là trang ngoài` };
  }
  return href.startsWith("/") ? insideAt(href) : resolveRelative(href, context);
}

function resolveWeb(href: string, context: BodyContext): Destination | Explanation {
  const url = WEB.test(href) && URL.canParse(href) ? new URL(href) : undefined;
  if (!url) {
    return {
      found: `Địa chỉ "${shorten(href)}" không đúng dạng`,
      expected: "một địa chỉ như https://longan.gov.vn/tin",
      mend: "chép lại địa chỉ từ trình duyệt",
    };
  }
  if (url.username !== "" || url.password !== "") {
    return {
      found: `Địa chỉ "${shorten(href)}" có chữ trước dấu @, khiến người đọc tưởng đó là tên miền`,
      expected: `địa chỉ bắt đầu bằng tên miền thật: ${url.host}`,
      mend: "bỏ phần trước dấu @",
    };
  }
  const own = URL.canParse(context.siteUrl) && new URL(context.siteUrl).host === url.host;
  return own ? { ...insideAt(url.pathname), address: href } : { kind: "outside", address: href };
}

function insideAt(address: string): Destination {
  const article = ARTICLE_ADDRESS.exec(address)?.[1];
  return { kind: "inside", address, ...(article && { article }) };
}

/** `../05/ten-bai.md#muc`, read from the article's own folder `articles/YYYY/MM/`. */
function resolveRelative(href: string, context: BodyContext): Destination | Explanation {
  const [path = "", anchor] = href.split(/#(.*)/s, 2);
  const parts = context.articleId.split("/").slice(0, -1);
  let outside = false;
  for (const part of path.split("/")) {
    if (part === "..") outside ||= parts.pop() === undefined;
    else if (part !== ".") parts.push(part);
  }
  const article = parts.join("/").replace(/\.md$/, "");
  if (outside || !path.endsWith(".md") || !ARTICLE_ID.test(article))
    return explainRelative(href, path, outside);
  return { kind: "inside", address: `/${article}.html${anchor ? `#${anchor}` : ""}`, article };
}

const EXPECTED =
  "đường dẫn tới tệp của bài khác (ten-bai.md, ../05/ten-bai.md), địa chỉ trong trang báo (/chinh-tri/) hoặc địa chỉ https://";

function explainRelative(href: string, path: string, outside: boolean): Explanation {
  if (path === "") {
    return {
      found: "Liên kết không có địa chỉ",
      expected: EXPECTED,
      mend: "điền địa chỉ, hoặc bỏ ngoặc và chỉ giữ chữ",
    };
  }
  const found = `Liên kết "${shorten(href)}" không dẫn tới bài nào`;
  if (outside)
    return {
      found: `Liên kết "${shorten(href)}" ra ngoài thư mục articles/`,
      expected: EXPECTED,
      mend: "bớt ../",
    };
  if (/\.html$/.test(path))
    return { found, expected: EXPECTED, mend: "đổi .html thành .md, hoặc viết địa chỉ từ dấu / đầu tiên" };
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$)/i.test(path) && !path.endsWith(".md")) {
    return { found, expected: EXPECTED, mend: `viết "https://${shorten(href)}" nếu đó là trang ngoài` };
  }
  return {
    found,
    expected: EXPECTED,
    mend: "viết đường dẫn tới tệp .md của bài, tính từ thư mục của bài này",
  };
}

function explainScheme(href: string): Explanation {
  return {
    found: `Liên kết "${shorten(href)}" dùng kiểu địa chỉ không được phép`,
    expected: "địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, hoặc đường dẫn tới bài khác",
    mend: "sửa địa chỉ, hoặc bỏ liên kết và chỉ giữ chữ",
  };
}

/** What follows the #, as the heading's own anchor is written; undefined where nothing does. */
export function anchorOf(href: string): string | undefined {
  const written = /#(.+)$/s.exec(href)?.[1];
  if (written === undefined) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function shorten(href: string): string {
  return href.length > 80 ? `${href.slice(0, 79)}…` : href;
}
