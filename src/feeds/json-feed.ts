/** JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
import type { Site } from "../content/tables.ts";
import type { ArticlePage } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import { toIso } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";
import type { Feed } from "./feeds-of.ts";
import { categoriesOf, fullTextOf, leadPicture } from "./full-text.ts";
import { lastChange } from "./last-change.ts";

export function jsonFeedAddress(feed: Pick<Feed, "address">): string {
  return `${feed.address}feed.json`;
}

export function renderJsonFeed(feed: Feed, { site, assets }: Paper): string {
  const icon = assets["icon-512.png"];
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: absoluteAddress(site, feed.address),
    feed_url: absoluteAddress(site, jsonFeedAddress(feed)),
    icon: icon && absoluteAddress(site, icon),
    language: "vi",
    authors: [{ name: site.name, url: absoluteAddress(site, "/") }],
    items: feed.pages.map((page) => item(page, site)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function item(page: ArticlePage, site: Site) {
  const { article } = page.story;
  const address = absoluteAddress(site, article.address);
  const picture = leadPicture(article);
  const image = picture && absoluteAddress(site, picture.address);
  return {
    id: address,
    url: address,
    title: article.title,
    summary: article.summary,
    content_html: fullTextOf(page, site),
    image,
    date_published: toIso(article.date),
    date_modified: toIso(lastChange(article)),
    // Without authors of its own an item has the feed's, by the specification.
    authors:
      page.byline.length === 0
        ? undefined
        : page.byline.map((author) => ({ name: author.name, url: absoluteAddress(site, author.address) })),
    tags: categoriesOf(page),
    attachments: picture && [{ url: image, mime_type: picture.type }],
  };
}
