/** RSS 2.0, with the full text and the author's name by the modules that readers know. https://www.rssboard.org/rss-specification */
import { DateTime } from "luxon";
import type { Site } from "../content/tables.ts";
import type { ArticlePage } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { type Instant, toIso, ZONE } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";
import type { Feed } from "./feeds-of.ts";
import { categoriesOf, type FeedPicture, fullTextOf, leadPicture } from "./full-text.ts";
import { lastChange } from "./last-change.ts";
import { element, renderXml, type XmlElement } from "./xml.ts";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

export function rssAddress(feed: Pick<Feed, "address">): string {
  return `${feed.address}rss.xml`;
}

export function renderRss(feed: Feed, { site }: Paper): string {
  const channel = element("channel", [
    element("title", feed.title),
    element("link", absoluteAddress(site, feed.address)),
    element("description", asHtml(feed.description)),
    element("language", "vi"),
    site.email === undefined ? undefined : element("managingEditor", `${site.email} (${site.name})`),
    feed.changed === undefined ? undefined : element("lastBuildDate", toRfc822(feed.changed)),
    element("atom:link", "", {
      rel: "self",
      type: "application/rss+xml",
      href: absoluteAddress(site, rssAddress(feed)),
    }),
    ...feed.pages.map((page) => item(page, site)),
  ]);
  return renderXml(element("rss", [channel], { version: "2.0", ...NAMESPACES }));
}

function item(page: ArticlePage, site: Site): XmlElement {
  const { article } = page.story;
  const address = absoluteAddress(site, article.address);
  const picture = leadPicture(article);
  return element("item", [
    element("title", article.title),
    element("link", address),
    element("guid", address, { isPermaLink: "true" }),
    element("pubDate", toRfc822(article.date)),
    element("atom:updated", toIso(lastChange(article))),
    element("description", asHtml(article.summary)),
    element("content:encoded", fullTextOf(page, site)),
    // Not <author>, which must be an e-mail address.
    ...page.byline.map(({ name }) => element("dc:creator", name)),
    ...categoriesOf(page).map((name) => element("category", name)),
    ...(picture ? [enclosure(picture, site), mediaContent(picture, site)] : []),
  ]);
}

/** Zero is what the RSS profile asks for where the length in bytes is not known: only the machine that encodes a photo knows it. */
function enclosure({ address, type }: FeedPicture, site: Site): XmlElement {
  return element("enclosure", "", { url: absoluteAddress(site, address), type, length: "0" });
}

/** What readers show beside the headline, with its size. https://www.rssboard.org/media-rss */
function mediaContent({ address, type, width, height, alt }: FeedPicture, site: Site): XmlElement {
  const attributes = {
    url: absoluteAddress(site, address),
    type,
    medium: "image",
    width: String(width),
    height: String(height),
  };
  return element("media:content", [element("media:description", asHtml(alt), { type: "html" })], attributes);
}

/** RSS reads a description as HTML. */
function asHtml(text: string): string {
  return escapeHtml(text);
}

/** `Mon, 05 Jun 2023 07:30:00 +0700` */
function toRfc822(instant: Instant): string {
  return DateTime.fromMillis(instant, { zone: ZONE }).toFormat("EEE, dd LLL yyyy HH:mm:ss ZZZ", {
    locale: "en-US",
  });
}
