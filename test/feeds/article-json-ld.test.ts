import { describe, expect, it } from "vitest";
import { articleJsonLd } from "../../src/feeds/article-json-ld.ts";
import { jsonLdScript } from "../../src/feeds/json-ld.ts";
import { editionOf, instant, paper, stories, story } from "./edition-fixture.ts";

function jsonLd(told = stories): { "@graph": unknown[] } {
  const [page] = editionOf(told).articlePages;
  if (!page) throw new Error("no article");
  return JSON.parse(jsonLdScript(articleJsonLd(page, paper)));
}

describe("structured data of an article", () => {
  it("is a NewsArticle", () => {
    expect(jsonLd()["@graph"][0]).toMatchObject({
      "@type": "NewsArticle",
      "@id": "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
      mainEntityOfPage: "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
      headline: "Học và làm theo Bác",
      description: "Toàn tỉnh có 120 tập thể & cá nhân được khen.",
      datePublished: "2023-06-05T07:30:00+07:00",
      dateModified: "2023-06-05T20:00:00+07:00",
      author: [
        { "@type": "Organization", name: "Tổ Thời sự", url: "https://bao.example.vn/tac-gia/to-thoi-su/" },
        { "@type": "Person", name: "Nguyễn Văn An", url: "https://bao.example.vn/tac-gia/nguyen-van-an/" },
      ],
      publisher: { "@type": "NewsMediaOrganization", name: "Báo Đồng Tháp Mười" },
      articleSection: "Chính trị",
      keywords: ["Khen thưởng"],
      contentLocation: [{ "@type": "Place", name: "Tân An" }],
      inLanguage: "vi",
    });
  });

  it("shows the widest photo there is", () => {
    expect(jsonLd()["@graph"][0]).toHaveProperty("image", [
      {
        "@type": "ImageObject",
        url: "https://bao.example.vn/anh/0123456789ab-1440.jpeg",
        caption: "Lãnh đạo tỉnh trao bằng khen.",
        creditText: "Lê Văn Bình",
      },
    ]);
  });

  it("tells corrections", () => {
    const corrections = [{ date: instant("2023-06-06"), text: "Sửa tên người." }];
    expect(jsonLd([story({ corrections })])["@graph"][0]).toHaveProperty("correction", [
      { "@type": "CorrectionComment", text: "Sửa tên người.", datePublished: "2023-06-06T00:00:00+07:00" },
    ]);
  });

  it("takes the paper for the author of an unsigned article", () => {
    const article = jsonLd([story()])["@graph"][0];
    expect(article).toMatchObject({
      author: { "@type": "NewsMediaOrganization", name: "Báo Đồng Tháp Mười" },
    });
    expect(article).not.toHaveProperty("image");
    expect(article).not.toHaveProperty("keywords");
  });

  it("leads from the front page over the section to the article", () => {
    expect(jsonLd()["@graph"][1]).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Trang chủ", item: "https://bao.example.vn/" },
        { "@type": "ListItem", position: 2, name: "Chính trị", item: "https://bao.example.vn/chinh-tri/" },
        {
          "@type": "ListItem",
          position: 3,
          name: "Học và làm theo Bác",
          item: "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
        },
      ],
    });
  });
});
