/**
 * What validators would find wrong with a feed, as far as that can be told without asking the net: the rules of RSS 2.0 and its
 * profile, of RFC 4287 and of JSON Feed 1.1 that feeds break most often.
 */
import { JSDOM } from "jsdom";
import { readXml, texts } from "./read-xml.ts";

const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0[78]00$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[78]:00$/;
const SCRIPT = "script, style, iframe, object, embed, form, base, link, meta";

/** @param url where the feed lies */
export function feedFaults(feed: string, url: string): string[] {
  if (url.endsWith(".json")) return jsonFaults(feed, url);
  const document = readXml(feed);
  return document.documentElement.tagName === "rss" ? rssFaults(document, url) : atomFaults(document, url);
}

function rssFaults(document: Document, url: string): string[] {
  const channel = document.querySelector("channel");
  const items = [...document.querySelectorAll("item")];
  const head = channel ? [...channel.children].filter(({ tagName }) => tagName !== "item") : [];
  const first = (name: string) => head.find(({ tagName }) => tagName === name);
  return [
    ...["title", "link", "description"].filter((name) => !first(name)?.textContent),
    ...repeated(head.map(({ tagName }) => tagName)),
    ...(first("atom:link")?.getAttribute("href") === url ? [] : ["self"]),
    ...repeated(items.flatMap((item) => texts(item, "guid"))),
    ...[...texts(document, "pubDate"), ...texts(document, "lastBuildDate")].filter((date) => !isRfc822(date)),
    ...texts(document, "atom:updated").filter((date) => !RFC_3339.test(date)),
    ...texts(document, "link").filter((address) => !isAbsolute(address)),
    ...texts(document, "content:encoded").flatMap(htmlFaults),
    ...[...document.querySelectorAll("enclosure")].flatMap((enclosure) => [
      ...(/^\d+$/.test(enclosure.getAttribute("length") ?? "") ? [] : ["length"]),
      ...(/^image\/[a-z]+$/.test(enclosure.getAttribute("type") ?? "") ? [] : ["type"]),
    ]),
    ...items.flatMap((item) => (item.querySelectorAll("enclosure").length > 1 ? ["two enclosures"] : [])),
    ...[...document.querySelectorAll("[url]")]
      .map((element) => element.getAttribute("url") ?? "")
      .filter((address) => !isAbsolute(address)),
  ];
}

function atomFaults(document: Document, url: string): string[] {
  const entries = [...document.querySelectorAll("entry")];
  const links = [...document.getElementsByTagName("link")];
  const all = [document.documentElement, ...entries];
  return [
    ...all.flatMap((each) =>
      ["id", "title", "updated"].filter((name) => countOf(each, name) !== 1).map((name) => `one ${name}`),
    ),
    ...(links.some((link) => link.getAttribute("rel") === "self" && link.getAttribute("href") === url)
      ? []
      : ["self"]),
    ...repeated(texts(document, "id")),
    ...texts(document, "id").filter((address) => !isAbsolute(address)),
    ...[...texts(document, "updated"), ...texts(document, "published")].filter(
      (date) => !RFC_3339.test(date),
    ),
    ...[...links.map((link) => link.getAttribute("href") ?? ""), ...texts(document, "uri")].filter(
      (address) => !isAbsolute(address),
    ),
    ...texts(document, "content").flatMap(htmlFaults),
  ];
}

function jsonFaults(feed: string, url: string): string[] {
  const { version, title, feed_url, home_page_url, items } = JSON.parse(feed);
  const faults = [
    version === "https://jsonfeed.org/version/1.1" ? "" : "version",
    typeof title === "string" && title ? "" : "title",
    feed_url === url ? "" : "feed_url",
    isAbsolute(home_page_url) ? "" : "home_page_url",
    ...repeated(items.map(({ id }: { readonly id: string }) => id)),
  ];
  for (const {
    id,
    url: address,
    content_html,
    date_published,
    date_modified,
    image,
    attachments = [],
  } of items) {
    faults.push(
      ...[id, address, image, ...attachments.map((each: { readonly url: string }) => each.url)].filter(
        (each) => each !== undefined && !isAbsolute(each),
      ),
      ...[date_published, date_modified].filter((date) => !RFC_3339.test(date)),
      ...htmlFaults(content_html),
    );
  }
  return faults.filter(Boolean);
}

/** A feed is read far from its page: nothing in its texts may be relative, or run. */
function htmlFaults(html: string): string[] {
  const document: Document = new JSDOM(html).window.document;
  const addresses = [...document.querySelectorAll<Element>("[href], [src], [srcset]")].flatMap((element) => [
    ...["href", "src"].map((name) => element.getAttribute(name)).filter((value) => value !== null),
    ...(element
      .getAttribute("srcset")
      ?.split(", ")
      .map((each) => each.split(" ")[0] ?? "") ?? []),
  ]);
  return [
    ...addresses.filter((address) => !isAbsolute(address)),
    ...[...document.querySelectorAll(SCRIPT)].map(({ localName }) => localName),
    ...[...document.querySelectorAll<Element>("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on|^style$/.test(name)),
    ),
  ];
}

function isAbsolute(address: unknown): boolean {
  return typeof address === "string" && /^https?:\/\/[^/\s]/.test(address) && URL.canParse(address);
}

function isRfc822(date: string): boolean {
  return RFC_822.test(date) && !Number.isNaN(Date.parse(date));
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `twice ${name}`);
}

function countOf(parent: Element, name: string): number {
  return [...parent.children].filter(({ tagName }) => tagName === name).length;
}
