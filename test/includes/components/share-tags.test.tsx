import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ShareTags } from "../../../_includes/components/share-tags.tsx";
import { at, documentOf, tables } from "../paper-fixture.ts";

const { site, sections } = tables;
const [section] = sections;
if (!section) throw new Error("no section");

const image = { address: "/anh/the-0123456789abcd.jpeg", width: 1200, height: 630, alt: "Nước về" };
const told = {
  site: { ...site, x: "@tramvang" },
  title: "Nước về",
  description: "Một câu.",
  url: "https://bao.example.vn/2023/06/nuoc-ve.html",
};
const news = {
  date: at("2023-06-05T07:30"),
  updated: at("2023-06-06T07:30"),
  section,
  byline: [{ name: "Minh Châu", address: "/tac-gia/minh-chau/" }],
  topics: [
    { name: "Nước sạch", address: "/chu-de/nuoc-sach/" },
    { name: "Nông thôn", address: "/chu-de/nong-thon/" },
  ],
};

function tagsOf(props: Parameters<typeof ShareTags>[0]): string[] {
  const document = documentOf(renderToStaticMarkup(<ShareTags {...props} />));
  return [...document.querySelectorAll("meta")].map(
    (meta) =>
      `${meta.getAttribute("property") ?? meta.getAttribute("name")}: ${meta.getAttribute("content")}`,
  );
}

describe("what networks are told", () => {
  it("of a piece of news: all that they show, the picture with its size", () => {
    expect(tagsOf({ ...told, news, image })).toMatchInlineSnapshot(`
      [
        "og:site_name: Báo Tràm Vàng",
        "og:locale: vi_VN",
        "og:type: article",
        "og:title: Nước về",
        "og:description: Một câu.",
        "og:url: https://bao.example.vn/2023/06/nuoc-ve.html",
        "og:image: https://bao.example.vn/anh/the-0123456789abcd.jpeg",
        "og:image:type: image/jpeg",
        "og:image:width: 1200",
        "og:image:height: 630",
        "og:image:alt: Nước về",
        "twitter:card: summary_large_image",
        "twitter:site: @tramvang",
        "article:published_time: 2023-06-05T07:30:00+07:00",
        "article:modified_time: 2023-06-06T07:30:00+07:00",
        "article:section: Chính trị",
        "article:author: https://bao.example.vn/tac-gia/minh-chau/",
        "article:tag: Nước sạch",
        "article:tag: Nông thôn",
      ]
    `);
  });

  it("of a list, or without a picture: no more than there is", () => {
    const tags = tagsOf({ ...told, site });
    expect(tags).toContain("og:type: website");
    expect(tags.join()).not.toMatch(/undefined|image|article|twitter/);
  });
});
