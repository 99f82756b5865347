import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedsOf } from "../../src/feeds/feeds-of.ts";
import { renderRss } from "../../src/feeds/rss.ts";
import { editionOf, emptyEdition, paper, site, story } from "./edition-fixture.ts";
import { readXml, text, texts, xmlValues } from "./read-xml.ts";

const rss = (edition = editionOf(), index = 0) =>
  feedsOf(edition).map((feed) => renderRss(feed, paper))[index] ?? "";

describe("RSS", () => {
  it("says what the feed is, where it lies and what it follows", () => {
    expect(xmlValues(rss(editionOf(), 2))).toMatchObject({
      rss: {
        "@version": "2.0",
        channel: {
          title: "Văn hóa – Báo Đồng Tháp Mười",
          link: "https://bao.example.vn/van-hoa/",
          description: "Tin mới trong chuyên mục Văn hóa của Báo Đồng Tháp Mười.",
          language: "vi",
          managingEditor: "toasoan@bao.example.vn (Báo Đồng Tháp Mười)",
          lastBuildDate: "Thu, 01 Jun 2023 00:10:00 +0700",
          "atom:link": {
            "@rel": "self",
            "@type": "application/rss+xml",
            "@href": "https://bao.example.vn/van-hoa/rss.xml",
          },
        },
      },
    });
  });

  it("tells everything of an article", () => {
    const item = readXml(rss()).querySelector("item");
    expect(item && [...item.children].map((child) => [child.tagName, child.textContent])).toEqual([
      ["title", "Học và làm theo Bác"],
      ["link", "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html"],
      ["guid", "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html"],
      ["pubDate", "Mon, 05 Jun 2023 07:30:00 +0700"],
      ["atom:updated", "2023-06-05T20:00:00+07:00"],
      ["description", "Toàn tỉnh có 120 tập thể &amp; cá nhân được khen."],
      ["content:encoded", expect.stringContaining('<a href="https://bao.example.vn/2023/05/le-hoi.html">')],
      ["dc:creator", "Tổ Thời sự"],
      ["dc:creator", "Nguyễn Văn An"],
      ["category", "Chính trị"],
      ["category", "Khen thưởng"],
      ["enclosure", ""],
      ["media:content", expect.stringMatching(/^\s*Trao bằng khen\s*$/)],
    ]);
    expect(item?.querySelector("guid")?.getAttribute("isPermaLink")).toBe("true");
    const enclosure = item?.querySelector("enclosure");
    expect(enclosure?.getAttribute("url")).toBe("https://bao.example.vn/anh/0123456789ab-960.jpeg");
    expect(enclosure?.getAttribute("type")).toBe("image/jpeg");
    expect(enclosure?.getAttribute("length")).toBe("0");
    const picture = item?.getElementsByTagName("media:content")[0];
    expect(["url", "type", "medium", "width", "height"].map((name) => picture?.getAttribute(name))).toEqual([
      "https://bao.example.vn/anh/0123456789ab-960.jpeg",
      "image/jpeg",
      "image",
      "960",
      "640",
    ]);
  });

  it("is a whole feed without any article, and holds no moment of its own", () => {
    const document = readXml(rss(emptyEdition));
    expect(texts(document, "item")).toEqual([]);
    expect(texts(document, "lastBuildDate")).toEqual([]);
    expect(text(document, "title")).toBe(site.name);
  });

  it("carries any title, sapo and text there and back", () => {
    const words = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(words, words, words, (title, summary, html) => {
        const [item] = readXml(rss(editionOf([story({ title, summary, html })]))).getElementsByTagName(
          "item",
        );
        expect(item && text(item, "title")).toBe(title);
        expect(item && text(item, "content:encoded")?.endsWith(`\n${html}`)).toBe(true);
      }),
      {
        numRuns: 50,
        examples: [
          ["]]> hai lần ]]>", "</description>", "</content:encoded>"],
          ["</script><script>alert(1)</script>", "&amp; & &lt;", "<![CDATA["],
          ["Lúa 🌾 được mùa", "“Ngoặc kép”", "\t"],
        ],
      },
    );
  });
});
