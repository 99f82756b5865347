import { describe, expect, it } from "vitest";
import {
  authorJsonLd,
  monthJsonLd,
  sectionJsonLd,
  tagJsonLd,
  yearJsonLd,
} from "../../src/feeds/list-json-ld.ts";
import { editionOf, site, story } from "./edition-fixture.ts";

const edition = editionOf();

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("an empty list");
  return item;
}

describe("structured data of a list", () => {
  it("names what a section lists, and the way to it", () => {
    expect(sectionJsonLd(first(edition.sectionPages), site)["@graph"]).toMatchInlineSnapshot(`
      [
        {
          "@id": "https://bao.example.vn/chinh-tri/",
          "@type": "CollectionPage",
          "description": "Xây dựng Đảng, chính quyền.",
          "inLanguage": "vi",
          "isPartOf": {
            "@id": "https://bao.example.vn/#website",
            "@type": "WebSite",
            "name": "Báo Đồng Tháp Mười",
            "url": "https://bao.example.vn/",
          },
          "mainEntity": {
            "@type": "ItemList",
            "itemListElement": [
              {
                "@type": "ListItem",
                "name": "Học và làm theo Bác",
                "position": 1,
                "url": "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
              },
            ],
            "numberOfItems": 1,
          },
          "name": "Chính trị",
          "url": "https://bao.example.vn/chinh-tri/",
        },
        {
          "@type": "BreadcrumbList",
          "itemListElement": [
            {
              "@type": "ListItem",
              "item": "https://bao.example.vn/",
              "name": "Trang chủ",
              "position": 1,
            },
            {
              "@type": "ListItem",
              "item": "https://bao.example.vn/chinh-tri/",
              "name": "Chính trị",
              "position": 2,
            },
          ],
        },
      ]
    `);
  });

  it("has no list where there is nothing to list", () => {
    const [, culture] = editionOf([]).sectionPages;
    if (!culture) throw new Error("no section");
    expect(sectionJsonLd(culture, site)["@graph"][0]).not.toHaveProperty("mainEntity");
  });

  it("names thirty at most, and tells how many there are", () => {
    const told = Array.from({ length: 40 }, (_, index) =>
      story({ id: `2023/06/bai-${index}`, topics: ["Lúa gạo"] }),
    );
    const [page] = tagJsonLd(first(editionOf(told).topics), site)["@graph"];
    expect(page).toMatchObject({ mainEntity: { numberOfItems: 40 } });
    expect(JSON.stringify(page).match(/ListItem/g)).toHaveLength(30);
  });

  it("introduces an author: a group of the newsroom, or a person", () => {
    const graphs = edition.authors.map((page) => authorJsonLd(page, site)["@graph"][0]);
    expect(graphs).toMatchObject([
      { "@type": "ProfilePage", mainEntity: { "@type": "Person", name: "Nguyễn Văn An" } },
      { "@type": "ProfilePage", mainEntity: { "@type": "Organization", name: "Tổ Thời sự" } },
    ]);
  });

  it("leads from the year to the month", () => {
    expect(monthJsonLd(first(edition.months), site)["@graph"][1]).toMatchObject({
      itemListElement: [{ name: "Trang chủ" }, { name: "Năm 2023" }, { name: "Tháng 6/2023" }],
    });
    expect(yearJsonLd(first(edition.years), site)["@graph"][0]).toMatchObject({
      mainEntity: { itemListElement: [{ name: "Tháng 5/2023" }, { name: "Tháng 6/2023" }] },
    });
  });
});
