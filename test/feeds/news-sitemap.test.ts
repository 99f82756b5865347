import { describe, expect, it } from "vitest";
import { NEWS_SITEMAP_LENGTH, renderNewsSitemap } from "../../src/feeds/news-sitemap.ts";
import { editionOf, emptyEdition, NOW, story } from "./edition-fixture.ts";
import { readXml, texts, xmlValues } from "./read-xml.ts";

const titles = (edition = editionOf()) => texts(readXml(renderNewsSitemap(edition)), "news:title");

describe("the sitemap for Google News", () => {
  it("tells paper, language, date and title", () => {
    expect(xmlValues(renderNewsSitemap(editionOf()))).toMatchObject({
      urlset: {
        url: [
          {
            loc: "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
            "news:news": {
              "news:publication": { "news:name": "Báo Đồng Tháp Mười", "news:language": "vi" },
              "news:publication_date": "2023-06-05T07:30:00+07:00",
              "news:title": "Học và làm theo Bác",
            },
          },
        ],
      },
    });
  });

  it("goes back two days from the edition's moment, to the second", () => {
    const told = [
      story({ id: "2023/06/vua-kip", title: "Vừa kịp", date: "2023-06-04T12:00:00+07:00" }),
      story({ id: "2023/06/qua-cu", title: "Quá cũ", date: "2023-06-04T11:59:59+07:00" }),
    ];
    expect(titles(editionOf(told))).toEqual(["Vừa kịp"]);
  });

  it("keeps out what is still to come, as previews show it", () => {
    expect(titles({ ...editionOf(), now: NOW - 3 * 24 * 60 * 60 * 1000 })).toEqual([]);
  });

  it(`holds at most ${NEWS_SITEMAP_LENGTH}`, () => {
    const { article } = story();
    const articles = Array.from({ length: NEWS_SITEMAP_LENGTH + 1 }, () => article);
    expect(titles({ ...editionOf(), articles })).toHaveLength(NEWS_SITEMAP_LENGTH);
  });

  it("is empty for an empty paper", () => {
    expect(titles(emptyEdition)).toEqual([]);
  });
});
