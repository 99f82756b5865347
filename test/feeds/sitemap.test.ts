import { describe, expect, it } from "vitest";
import {
  monthSitemapAddress,
  renderMonthSitemap,
  renderPagesSitemap,
  renderSitemap,
  renderSitemapIndex,
  SITEMAP_LENGTH,
} from "../../src/feeds/sitemap.ts";
import { element } from "../../src/feeds/xml.ts";
import { editionOf, emptyEdition, site } from "./edition-fixture.ts";
import { readXml, texts, xmlValues } from "./read-xml.ts";

const edition = editionOf();

describe("the sitemap index", () => {
  it("names the pages' sitemap and each month's, with the newest change in it", () => {
    expect(xmlValues(renderSitemapIndex(edition))).toMatchObject({
      sitemapindex: {
        "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
        sitemap: [
          { loc: "https://bao.example.vn/sitemap-trang.xml", lastmod: "2023-06-05T20:00:00+07:00" },
          { loc: "https://bao.example.vn/sitemap-2023-06.xml", lastmod: "2023-06-05T20:00:00+07:00" },
          { loc: "https://bao.example.vn/sitemap-2023-05.xml", lastmod: "2023-05-20T08:00:00+07:00" },
        ],
      },
    });
  });

  it("of an empty paper names the pages' sitemap, undated", () => {
    expect(xmlValues(renderSitemapIndex(emptyEdition))).toMatchObject({
      sitemapindex: { sitemap: [{ loc: "https://bao.example.vn/sitemap-trang.xml" }] },
    });
  });
});

describe("a month's sitemap", () => {
  it("lists the month's articles, newest first", () => {
    const [june] = edition.months;
    expect(june && monthSitemapAddress(june)).toBe("/sitemap-2023-06.xml");
    expect(june && xmlValues(renderMonthSitemap(june, site))).toMatchObject({
      urlset: {
        url: [
          {
            loc: "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
            lastmod: "2023-06-05T20:00:00+07:00",
          },
          { loc: "https://bao.example.vn/2023/06/mua-nuoc-noi.html", lastmod: "2023-06-01T00:10:00+07:00" },
        ],
      },
    });
  });
});

describe("the pages' sitemap", () => {
  it("lists every page but articles, dated by what it lists", () => {
    const document = readXml(renderPagesSitemap(edition));
    const lines = [...document.getElementsByTagName("url")].map((url) =>
      [...texts(url, "loc"), ...texts(url, "lastmod")].join(" ").replace(site.url, ""),
    );
    expect(lines).toEqual([
      "/ 2023-06-05T20:00:00+07:00",
      "/2023/ 2023-06-05T20:00:00+07:00",
      "/chinh-tri/ 2023-06-05T20:00:00+07:00",
      "/van-hoa/ 2023-06-01T00:10:00+07:00",
      "/2023/06/ 2023-06-05T20:00:00+07:00",
      "/2023/05/ 2023-05-20T08:00:00+07:00",
      "/chu-de/khen-thuong/ 2023-06-05T20:00:00+07:00",
      "/dia-phuong/tan-an/ 2023-06-05T20:00:00+07:00",
      "/tac-gia/nguyen-van-an/ 2023-06-05T20:00:00+07:00",
      "/tac-gia/to-thoi-su/ 2023-06-05T20:00:00+07:00",
      "/tim-kiem/",
      "/quyen-rieng-tu/",
    ]);
  });

  it("of an empty paper has the front page, the sections, the search, and what the site knows of its readers", () => {
    expect(texts(readXml(renderPagesSitemap(emptyEdition)), "loc")).toEqual([
      "https://bao.example.vn/",
      "https://bao.example.vn/chinh-tri/",
      "https://bao.example.vn/van-hoa/",
      "https://bao.example.vn/tim-kiem/",
      "https://bao.example.vn/quyen-rieng-tu/",
    ]);
  });
});

describe("the length of a sitemap", () => {
  const urls = (count: number) => Array.from({ length: count }, () => element("url", ""));

  it(`is at most ${SITEMAP_LENGTH}`, () => {
    expect(() => renderSitemap("urlset", urls(SITEMAP_LENGTH))).not.toThrow();
    expect(() => renderSitemap("urlset", urls(SITEMAP_LENGTH + 1))).toThrow(RangeError);
  });
});
