/** Atom. https://www.rfc-editor.org/rfc/rfc4287 */
import type { Site } from "../content/tables.ts";
import type { ArticlePage } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import { type Instant, toIso } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";
import type { Feed } from "./feeds-of.ts";
import { categoriesOf, fullTextOf, leadPicture } from "./full-text.ts";
import { lastChange } from "./last-change.ts";
import { element, renderXml, type XmlElement } from "./xml.ts";

/** Atom must be given a moment: an empty feed changed last before anything was written. */
const NEVER: Instant = 0;

export function atomAddress(feed: Pick<Feed, "address">): string {
  return `${feed.address}atom.xml`;
}

export function renderAtom(feed: Feed, { site, assets }: Paper): string {
  const self = absoluteAddress(site, atomAddress(feed));
  const icon = assets["icon-192.png"];
  const children = [
    element("id", self),
    element("title", feed.title),
    element("subtitle", feed.description),
    element("updated", toIso(feed.changed ?? NEVER)),
    person(site.name, absoluteAddress(site, "/")),
    element("link", "", { rel: "self", type: "application/atom+xml", href: self }),
    element("link", "", { rel: "alternate", type: "text/html", href: absoluteAddress(site, feed.address) }),
    icon === undefined ? undefined : element("icon", absoluteAddress(site, icon)),
    ...feed.pages.map((page) => entry(page, site)),
  ];
  return renderXml(element("feed", children, { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" }));
}

function entry(page: ArticlePage, site: Site): XmlElement {
  const { article } = page.story;
  const address = absoluteAddress(site, article.address);
  const picture = leadPicture(article);
  return element("entry", [
    element("id", address),
    element("title", article.title),
    element("link", "", { rel: "alternate", type: "text/html", href: address }),
    picture &&
      element("link", "", {
        rel: "enclosure",
        type: picture.type,
        href: absoluteAddress(site, picture.address),
      }),
    element("published", toIso(article.date)),
    element("updated", toIso(lastChange(article))),
    ...page.byline.map((author) => person(author.name, absoluteAddress(site, author.address))),
    ...categoriesOf(page).map((term) => element("category", "", { term })),
    element("summary", article.summary),
    element("content", fullTextOf(page, site), { type: "html" }),
  ]);
}

function person(name: string, uri: string): XmlElement {
  return element("author", [element("name", name), element("uri", uri)]);
}
