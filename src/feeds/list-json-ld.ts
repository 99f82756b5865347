/** Structured data of pages that list: sections, topics, places, authors, months, years. */
import type { CollectionPage, ItemList, ProfilePage } from "schema-dts";
import type { Author, Site } from "../content/tables.ts";
import type {
  AuthorPage,
  MonthPage,
  SectionPage,
  Tag,
  TagPage,
  Teaser,
  YearPage,
} from "../edition/edition.ts";
import { absoluteAddress } from "./absolute.ts";
import { breadcrumbs } from "./breadcrumbs-json-ld.ts";
import { graphOf, type JsonLd, present } from "./json-ld.ts";
import { siteOf } from "./organization-json-ld.ts";
import { signerOf } from "./signer-json-ld.ts";

/** What a search engine looks at; the page itself has them all. */
const MOST_ITEMS = 30;

export function sectionJsonLd({ section, address, articles, count }: SectionPage, site: Site): JsonLd {
  const page = { name: section.name, address };
  const collection = collectionOf(page, site, listOf(articles, count, site), section.description);
  return graphOf(collection, breadcrumbs(site, [page]));
}

export function tagJsonLd({ name, address, articles, count }: TagPage, site: Site): JsonLd {
  const page = { name, address };
  return graphOf(collectionOf(page, site, listOf(articles, count, site)), breadcrumbs(site, [page]));
}

export function monthJsonLd({ year, month, address, articles }: MonthPage, site: Site): JsonLd {
  const page = { name: `Tháng ${Number(month)}/${year}`, address };
  const steps = [{ name: `Năm ${year}`, address: `/${year}/` }, page];
  return graphOf(collectionOf(page, site, listOf(articles, articles.length, site)), breadcrumbs(site, steps));
}

export function yearJsonLd({ year, address, months }: YearPage, site: Site): JsonLd {
  const page = { name: `Năm ${year}`, address };
  const list = months.map((each) => ({
    title: `Tháng ${Number(each.month)}/${year}`,
    address: each.address,
  }));
  return graphOf(collectionOf(page, site, listOf(list, list.length, site)), breadcrumbs(site, [page]));
}

/** https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function authorJsonLd({ name, address, author }: AuthorPage, site: Site): JsonLd {
  const url = absoluteAddress(site, address);
  const profile = present({
    "@type": "ProfilePage",
    "@id": url,
    url,
    name,
    inLanguage: "vi",
    isPartOf: siteOf(site),
    mainEntity: present({ ...signerOf({ name, address }, site), description: lifeOf(author) }),
  }) satisfies ProfilePage;
  return graphOf(profile, breadcrumbs(site, [{ name, address }]));
}

function lifeOf(author: Author | undefined): string | undefined {
  return [author?.role && `${author.role}.`, author?.bio].filter(Boolean).join(" ") || undefined;
}

function collectionOf(
  { name, address }: Tag,
  site: Site,
  mainEntity: ItemList | undefined,
  description?: string,
): CollectionPage {
  const url = absoluteAddress(site, address);
  return present({
    "@type": "CollectionPage",
    "@id": url,
    url,
    name,
    description,
    inLanguage: "vi",
    isPartOf: siteOf(site),
    mainEntity,
  }) satisfies CollectionPage;
}

/** Undefined where there is nothing to list. */
function listOf(
  all: readonly Pick<Teaser, "title" | "address">[],
  count: number,
  site: Site,
): ItemList | undefined {
  if (all.length === 0) return undefined;
  return {
    "@type": "ItemList",
    numberOfItems: count,
    itemListElement: all.slice(0, MOST_ITEMS).map(({ title, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      url: absoluteAddress(site, address),
    })),
  };
}
