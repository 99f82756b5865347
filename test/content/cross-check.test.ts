import { describe, expect, it } from "vitest";
import { CODES } from "../../src/codes.ts";
import type { Article } from "../../src/content/article.ts";
import { crossCheck } from "../../src/content/cross-check.ts";
import { ledgerOf, makeArticle, makeStory } from "../fixtures/make-story.ts";

const check = (
  articles: readonly Article[],
  links: Readonly<Record<string, string>> = {},
  broken: readonly string[] = [],
) =>
  crossCheck({
    ledger: ledgerOf(
      articles.map((article) => {
        const target = links[article.id];
        return makeStory(article, { links: target === undefined ? [] : [target] });
      }),
    ),
    placesIn: (id) => {
      const target = links[id];
      const places = articles.find((article) => article.id === id)?.places ?? [];
      return {
        links: target === undefined ? [] : [{ target, href: `${target}.md`, line: 7, column: 3 }],
        marks: Object.fromEntries(places.map((name) => [`places/${name}`, { line: 9, column: 2 }])),
      };
    },
    brokenIds: new Set(broken),
    fixedAddresses: ["/chinh-tri/"],
    authorIds: ["to-thoi-su"],
  }).map(({ path, line, code, message }) => `${path.slice(9)}:${line} ${code} ${message.split(". Cần")[0]}`);

describe("links between articles", () => {
  const [a, b] = [makeArticle("a", "2023-06-01"), makeArticle("b", "2023-06-02", { status: "draft" })];

  it("must lead to an article that is there and published", () => {
    expect(check([a], { [a.id]: "2023/05/x" })).toEqual([
      '2023/06/a.md:7 lien-ket-hong Liên kết "2023/05/x.md" dẫn tới bài không có',
    ]);
    expect(check([a, b], { [a.id]: b.id })).toEqual([
      '2023/06/a.md:7 lien-ket-hong Liên kết "2023/06/b.md" dẫn tới một bài không được đăng',
    ]);
  });

  it("that lead to a withdrawn article are mentioned, and stop nothing: its notice stands there", () => {
    const withdrawn = makeArticle("r", "2023-06-02", { status: "withdrawn" });
    expect(check([a, withdrawn], { [a.id]: withdrawn.id })).toEqual([
      '2023/06/a.md:7 lien-ket-bai-rut Liên kết "2023/06/r.md" dẫn tới một bài đã rút',
    ]);
    expect(CODES["lien-ket-bai-rut"].severity).toBe("warning");
  });

  it("may lead from a draft to a draft, and to an article whose own file is broken", () => {
    expect(check([b], { [b.id]: b.id })).toEqual([]);
    expect(check([a], { [a.id]: "2023/05/x" }, ["2023/05/x"])).toEqual([]);
  });
});

describe("names", () => {
  it("spelt two ways are named with both places, the rarer one to be mended", () => {
    expect(
      check([
        makeArticle("a", "2023-06-01", { places: ["Đức Hòa"] }),
        makeArticle("b", "2023-06-01", { places: ["Đức Hòa"] }),
        makeArticle("c", "2023-06-01", { places: ["Đức Hoà"] }),
      ]),
    ).toEqual([
      '2023/06/c.md:9 hai-cach-viet Tên địa phương "Đức Hoà" ở đây, nhưng "Đức Hòa" ở articles/2023/06/a.md',
    ]);
  });

  it("must not share an address", () => {
    expect(
      check([
        makeArticle("a", "2023-06-01", { topics: ["Bò"] }),
        makeArticle("b", "2023-06-01", { topics: ["Bỏ"] }),
      ]),
    ).toEqual(['2023/06/b.md:1 dia-chi-trung Tên chủ đề "Bỏ" có cùng địa chỉ với "Bò"']);
  });

  it("are named wherever the rarer spelling stands", () => {
    const places = ["Đức Hòa", "Đức Hòa", "Đức Hòa", "ĐỨC HÒA", "ĐỨC HÒA"];
    const articles = places.map((place, n) => makeArticle(`bai-${n}`, "2023-06-01", { places: [place] }));
    expect(check(articles).map((line) => line.split(" ")[0])).toEqual([
      "2023/06/bai-3.md:9",
      "2023/06/bai-4.md:9",
    ]);
  });

  it("of authors count too, ids of the table do not", () => {
    const signed = (slug: string, author: string) => makeArticle(slug, "2023-06-01", { authors: [author] });
    expect(check([signed("a", "to-thoi-su"), signed("b", "Tổ Thời sự")])).toEqual([]);
    expect(check([signed("a", "An Nhiên"), signed("b", "Ân Nhiên")])).toEqual([
      '2023/06/b.md:1 dia-chi-trung Tên tác giả "Ân Nhiên" có cùng địa chỉ với "An Nhiên"',
    ]);
  });

  it("need a letter or a digit", () => {
    expect(check([makeArticle("a", "2023-06-01", { topics: ["…"] })])).toEqual([
      '2023/06/a.md:1 dia-chi-trung Tên chủ đề "…" không có chữ hay số',
    ]);
  });
});
