import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderAtom } from "../../src/feeds/atom.ts";
import { feedsOf } from "../../src/feeds/feeds-of.ts";
import { editionOf, emptyEdition, paper, story } from "./edition-fixture.ts";
import { readXml, text, texts, xmlValues } from "./read-xml.ts";

const atom = (edition = editionOf()) => feedsOf(edition).map((feed) => renderAtom(feed, paper))[0] ?? "";

describe("Atom", () => {
  it("has all that RFC 4287 requires of a feed and its entries", () => {
    expect(xmlValues(atom())).toMatchObject({
      feed: {
        "@xmlns": "http://www.w3.org/2005/Atom",
        "@xml:lang": "vi",
        id: "https://bao.example.vn/atom.xml",
        title: "Báo Đồng Tháp Mười",
        subtitle: "Tin tức & đời sống vùng Đồng Tháp Mười.",
        updated: "2023-06-05T20:00:00+07:00",
        author: { name: "Báo Đồng Tháp Mười", uri: "https://bao.example.vn/" },
        icon: "https://bao.example.vn/tai-nguyen/icon-192.abc.png",
        link: [
          { "@rel": "self", "@type": "application/atom+xml", "@href": "https://bao.example.vn/atom.xml" },
          { "@rel": "alternate", "@type": "text/html", "@href": "https://bao.example.vn/" },
        ],
        entry: [
          {
            id: "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
            title: "Học và làm theo Bác",
            published: "2023-06-05T07:30:00+07:00",
            updated: "2023-06-05T20:00:00+07:00",
            author: [
              { name: "Tổ Thời sự", uri: "https://bao.example.vn/tac-gia/to-thoi-su/" },
              { name: "Nguyễn Văn An", uri: "https://bao.example.vn/tac-gia/nguyen-van-an/" },
            ],
            category: [{ "@term": "Chính trị" }, { "@term": "Khen thưởng" }],
            summary: "Toàn tỉnh có 120 tập thể & cá nhân được khen.",
            content: { "@type": "html" },
            link: [
              { "@rel": "alternate", "@href": "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html" },
              {
                "@rel": "enclosure",
                "@type": "image/jpeg",
                "@href": "https://bao.example.vn/anh/0123456789ab-960.jpeg",
              },
            ],
          },
          { updated: "2023-06-01T00:10:00+07:00" },
          {},
        ],
      },
    });
  });

  it("is a whole feed without any article, the same at any hour", () => {
    const document = readXml(atom(emptyEdition));
    expect(texts(document, "entry")).toEqual([]);
    expect(text(document, "updated")).toBe("1970-01-01T08:00:00+08:00");
  });

  it("carries any title, sapo and topic there and back", () => {
    const words = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(words, words, words, (title, summary, topic) => {
        const [entry] = readXml(
          atom(editionOf([story({ title, summary, topics: [topic] })])),
        ).getElementsByTagName("entry");
        expect(entry && text(entry, "title")).toBe(title);
        expect(entry && text(entry, "summary")).toBe(summary);
        expect([...(entry?.getElementsByTagName("category") ?? [])].at(-1)?.getAttribute("term")).toBe(topic);
      }),
      { numRuns: 50, examples: [["]]> và ]]>", "</script>", `"><x a='`]] },
    );
  });
});
