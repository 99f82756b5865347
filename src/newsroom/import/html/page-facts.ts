/** What a saved page says of its article outside of the text: in its head, its breadcrumb, its data for search engines. */
import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { wordsOf } from "../blocks/block-facts.ts";
import { cleanLine } from "../draft/clean-text.ts";
import { findDate, isDateLine, readTimestamp } from "../written-date.ts";

export interface PageFacts {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** From the page's description: often the sapo, never cut off. */
  readonly description?: string | undefined;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly section?: string | undefined;
  /** Where the page was read. */
  readonly address?: URL | undefined;
}

const SITE_NAME = /\s+[|–—-]\s+[^|–—]{2,60}$/;
const DATE_CLASS =
  /(?:^|[-_\s])(?:date|time|datetime|published?|post-date|ngay|thoi-?gian|ngaydang|cms-date)(?:[-_\s]|$)/i;

export function pageFacts(root: Root): PageFacts {
  const meta = metaReader(root);
  const data = jsonLd(root);
  const siteName = meta("og:site_name", "application-name");
  const h1s = selectAll("h1", root)
    .map((h1) => wordsOf(h1))
    .filter(Boolean);
  const inHead = select("title", root);
  const announced = meta("og:title", "twitter:title") ?? cleanLine(inHead ? textOf(inHead) : "");
  const title = headline(h1s, announced, siteName);
  const description = meta("og:description", "description", "twitter:description");
  const crumbs = breadcrumb(root);
  return {
    title,
    date: dateOf(root, meta, data),
    description:
      description && !/(?:…|\.\.\.)$/.test(description) && description.length >= 60 ? description : undefined,
    authors: authorsOf(root, meta, data).filter((name) => name !== siteName && !/^https?:/i.test(name)),
    topics: topicsOf(root),
    section: meta("article:section") ?? text(data.articleSection) ?? crumbs.find((crumb) => crumb !== title),
    address: addressOf(root, meta),
  };
}

type Meta = (...names: readonly string[]) => string | undefined;

function metaReader(root: Root): Meta {
  const values = new Map<string, string>();
  visit(root, "element", ({ tagName, properties }) => {
    if (tagName !== "meta") return;
    const { name, property, itemProp, content } = properties;
    const value = cleanLine(String(content ?? ""));
    for (const key of [name, property, itemProp].flat()) {
      const known = String(key ?? "").toLowerCase();
      if (value !== "" && !values.has(known)) values.set(known, value);
    }
  });
  return (...names) => names.map((name) => values.get(name)).find(Boolean);
}

/** The heading that the page announces, else its only one that is not the paper's name; else the announcement without that name. */
function headline(
  h1s: readonly string[],
  announced: string,
  siteName: string | undefined,
): string | undefined {
  const key = (words: string) => words.toLowerCase();
  const same = h1s.find((h1) => h1.length >= 8 && key(announced).includes(key(h1)) && !isPaper(h1));
  const bare = announced.replace(SITE_NAME, "");
  const paper = [siteName ?? "", announced.slice(bare.length).replace(/^\s+[|–—-]\s+/, "")].map(key);
  const others = h1s.filter((h1) => !isPaper(h1) && !paper.includes(key(h1)));
  const told = bare !== "" && !isPaper(bare) && !paper.includes(key(bare)) ? bare : undefined;
  return same ?? (others.length === 1 ? others[0] : undefined) ?? told ?? others[0];
}

function isPaper(words: string): boolean {
  const isNamed =
    /^(?:(?:Báo|Tạp chí|Đài|Cổng thông tin)\s+(?:điện tử\s+)?\p{Lu}|(?:BÁO|TẠP CHÍ|ĐÀI)\s)/u.test(words);
  return isNamed && words.length < 40 && !/[.,:;?!“]/.test(words);
}

type Data = Readonly<Record<string, unknown>>;

/** The record of an article among the data that the page holds for search engines. */
function jsonLd(root: Root): Data {
  for (const script of selectAll("script[type='application/ld+json']", root)) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(textOf(script));
    } catch {
      continue;
    }
    const found = recordsIn(parsed, 0).find((record) => /Article|BlogPosting/.test(String(record["@type"])));
    if (found) return found;
  }
  return {};
}

function recordsIn(value: unknown, depth: number): Data[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((each) => recordsIn(each, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...recordsIn(value["@graph"], depth + 1)];
}

function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? cleanLine(first) : undefined;
}

function dateOf(root: Root, meta: Meta, data: Data): string | undefined {
  const told = [
    meta("article:published_time", "datepublished", "pubdate", "publishdate", "dc.date.issued"),
    text(data.datePublished),
    ...selectAll("[itemprop~=datePublished], time[datetime]", root).map(({ properties }) =>
      String(properties.dateTime ?? properties.content ?? ""),
    ),
  ];
  for (const each of told) {
    const date = each && readTimestamp(each);
    if (date) return date;
  }
  return printedDate(root);
}

/** The first short line that is a date, or holds one and is marked as the place of it. */
function printedDate(root: Root): string | undefined {
  let found: string | undefined;
  visit(root, "element", (node) => {
    if (found || !/^(?:p|div|span|time|td|li|em|i|small|b|strong|h[2-6]|font|label)$/.test(node.tagName))
      return;
    const words = textLength(node) > 120 ? "" : wordsOf(node);
    const isMarked = DATE_CLASS.test(`${classNames(node)} ${String(node.properties.id ?? "")}`);
    if (words !== "" && (isDateLine(words) || isMarked)) found = findDate(words);
  });
  return found;
}

function authorsOf(root: Root, meta: Meta, data: Data): string[] {
  const fromData = [data.author]
    .flat()
    .flatMap((author) => text(isRecord(author) ? author.name : author) ?? []);
  const told = meta("author", "article:author", "dc.creator");
  const marked = selectAll(
    "[itemprop~=author], [rel~=author], .author-name, .detail-author, .author_mail, .tacgia",
    root,
  )
    .map((node) => wordsOf(node))
    .filter((words) => words.length >= 3 && words.length <= 60);
  const [first] = [marked, fromData, told === undefined ? [] : [told]].filter((names) => names.length > 0);
  return [
    ...new Set((first ?? []).flatMap((names) => names.split(/\s*[,;]\s*|\s+[–-]\s+/)).filter(Boolean)),
  ].slice(0, 5);
}

function topicsOf(root: Root): string[] {
  const metas = selectAll("meta[property='article:tag']", root).map(({ properties }) =>
    String(properties.content ?? ""),
  );
  const links = selectAll("[rel~=tag], .tags a, .tag-list a, .box-tag a, .keywords a", root).map((node) =>
    wordsOf(node),
  );
  return [
    ...new Set(
      [...metas, ...links].map((name) => cleanLine(name).replace(/^#/, "")).filter((name) => name.length > 1),
    ),
  ].slice(0, 10);
}

/** From the broadest on, without the front page. */
function breadcrumb(root: Root): string[] {
  return selectAll(
    "[class*=breadcrumb i] a, [id*=breadcrumb i] a, nav[aria-label*=breadcrumb i] a, [itemtype$=BreadcrumbList] a",
    root,
  )
    .map((node) => wordsOf(node))
    .filter((name) => name !== "" && name.length < 40 && !/^(?:trang chủ|trang nhất|home)$/iu.test(name));
}

const SAVED_FROM = /saved from url=\(\d+\)(\S+)/;

function addressOf(root: Root, meta: Meta): URL | undefined {
  const canonical = select("link[rel~=canonical]", root)?.properties.href;
  let saved: string | undefined;
  visit(root, "comment", ({ value }) => {
    saved ??= SAVED_FROM.exec(value)?.[1];
  });
  for (const address of [canonical, meta("og:url"), saved]) {
    const written = String(address ?? "");
    if (/^https?:\/\//i.test(written) && URL.canParse(written)) return new URL(written);
  }
  return undefined;
}

export function classNames({ properties }: Element): string {
  return [properties.className].flat().map(String).join(" ");
}

function textLength(node: Element): number {
  let length = 0;
  visit(node, "text", ({ value }) => {
    length += value.length;
  });
  return length;
}
