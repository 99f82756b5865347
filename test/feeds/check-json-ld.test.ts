import { describe, expect, it } from "vitest";
import { articleJsonLd } from "../../src/feeds/article-json-ld.ts";
import { checkJsonLd } from "../../src/feeds/check-json-ld.ts";
import { structuredDataOf } from "../../src/feeds/json-ld.ts";
import {
  authorJsonLd,
  monthJsonLd,
  sectionJsonLd,
  tagJsonLd,
  yearJsonLd,
} from "../../src/feeds/list-json-ld.ts";
import { homeJsonLd } from "../../src/feeds/organization-json-ld.ts";
import { editionOf, paper, site } from "./edition-fixture.ts";

const SITE = "https://bao.example.vn";
const PAGE = `${SITE}/2023/06/hoc-va-lam-theo-bac.html`;
const place = { site: SITE, page: PAGE };
const edition = editionOf();

/** The article's data as they are written, which a test may break. */
function written(): { "@graph": [Record<string, unknown>, Record<string, unknown>] } {
  const [page] = edition.articlePages;
  if (!page) throw new Error("no article");
  return JSON.parse(JSON.stringify(articleJsonLd(page, paper)));
}

function faultsWith(change: Record<string, unknown>): string[] {
  const told = written();
  Object.assign(told["@graph"][0], change);
  return checkJsonLd({ "@context": "https://schema.org", ...told }, place);
}

describe("structured data as search engines want them", () => {
  it("are those of every kind of page", () => {
    const pages = [
      ["/", homeJsonLd(paper)] as const,
      ...edition.sectionPages.map((each) => [each.address, sectionJsonLd(each, site)] as const),
      ...edition.topics.map((each) => [each.address, tagJsonLd(each, site)] as const),
      ...edition.places.map((each) => [each.address, tagJsonLd(each, site)] as const),
      ...edition.authors.map((each) => [each.address, authorJsonLd(each, site)] as const),
      ...edition.months.map((each) => [each.address, monthJsonLd(each, site)] as const),
      ...edition.years.map((each) => [each.address, yearJsonLd(each, site)] as const),
    ];
    for (const [address, data] of pages) {
      expect(checkJsonLd(data, { site: SITE, page: SITE + address }), address).toEqual([]);
    }
    expect(pages.length).toBeGreaterThan(8);
    expect(faultsWith({})).toEqual([]);
  });

  it.each([
    ["a missing property", { author: undefined }, "[0].author NewsArticle needs it"],
    ["an empty text", { description: " " }, "[0].description an empty text"],
    ["an empty list", { keywords: [] }, "[0].keywords an empty list"],
    ["a headline that is cut", { headline: "dài ".repeat(63) }, "[0].headline is longer than 250 characters"],
    [
      "a day without an hour",
      { datePublished: "2023-06-05" },
      "[0].datePublished 2023-06-05 is no date with an offset",
    ],
    [
      "an hour without an offset",
      { dateModified: "2024-06-05T07:30:00" },
      "[0].dateModified 2024-06-05T07:30:00 is no date with an offset",
    ],
    [
      "a change before the beginning",
      { dateModified: "2023-06-05T07:29:59+07:00" },
      "[0].dateModified is before datePublished",
    ],
    [
      "a foreign address",
      { image: [{ "@type": "ImageObject", url: "https://cdn.example.com/a.jpeg" }] },
      `[0].image[0].url https://cdn.example.com/a.jpeg is no address of ${SITE}`,
    ],
    [
      "an address that is not whole",
      { author: { "@type": "Person", name: "A", url: "/tac-gia/a/" } },
      `[0].author.url /tac-gia/a/ is no address of ${SITE}`,
    ],
    ["another page's address", { url: `${SITE}/khac.html` }, "[0].url is not the page's"],
    [
      "a reference to nothing",
      { publisher: { "@id": `${SITE}/#to-bao` } },
      `[0].publisher refers to ${SITE}/#to-bao, which is not on the page`,
    ],
    [
      "an unknown thing",
      { publisher: { "@type": "Newspapr", name: "A" } },
      "[0].publisher is a Newspapr, which nobody has described here",
    ],
    ["half a word", { wordCount: 2.5 }, "[0].wordCount 2.5 is no count"],
  ])("are not: %s", (_, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  it("may refer to what is on the page", () => {
    expect(faultsWith({ author: { "@id": `${SITE}/#organization` } })).toEqual([]);
  });

  it("count what they list from one on", () => {
    const told = written();
    const [, way] = told["@graph"];
    const items = way.itemListElement;
    if (!Array.isArray(items)) throw new Error("no way");
    way.itemListElement = items.slice(1);
    expect(checkJsonLd({ "@context": "https://schema.org", ...told }, place)).toEqual([
      "[1].itemListElement[0] is out of order",
      "[1].itemListElement[1] is out of order",
    ]);
    way.itemListElement = items.slice(0, 1);
    expect(checkJsonLd({ "@context": "https://schema.org", ...told }, place)).toEqual(["[1] leads nowhere"]);
  });

  it("end the build where they are wrong, and name the page", () => {
    const thing = { "@type": "CollectionPage", name: "", url: `${SITE}/khac/` } as const;
    expect(() =>
      structuredDataOf("/chinh-tri/", site, { "@context": "https://schema.org", "@graph": [thing] }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: structured data of /chinh-tri/: [0].name an empty text; [0].url is not the page's]`,
    );
  });
});
