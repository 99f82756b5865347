import { describe, expect, it } from "vitest";
import { CODES } from "../../src/codes.ts";
import type { Article } from "../../src/content/article.ts";
import { checkAliases } from "../../src/content/check-aliases.ts";
import { ledgerOf, makeArticle, makeStory } from "../fixtures/make-story.ts";

const named = (slug: string, aliases: readonly string[], fields: Partial<Article> = {}) =>
  makeArticle(slug, "2023-06-01", { aliases, ...fields });
const address = (slug: string) => `/2023/06/${slug}.html`;
const problems = (...articles: readonly Article[]) =>
  checkAliases({
    ledger: ledgerOf(articles.map((article) => makeStory(article))),
    placesIn: (id) => ({
      links: [],
      marks: Object.fromEntries(
        (articles.find((article) => article.id === id)?.aliases ?? []).map((alias, n) => [
          `aliases/${alias}`,
          { line: 9 + n, column: 4 },
        ]),
      ),
    }),
    brokenIds: new Set(),
    fixedAddresses: ["/chinh-tri/"],
    authorIds: [],
  });
const told = (...articles: readonly Article[]) =>
  problems(...articles).map(
    ({ path, line, code }) => `${path.slice("articles/2023/06/".length)}:${line} ${code}`,
  );
const messageOf = (...articles: readonly Article[]) => problems(...articles)[0]?.message;

describe("an old address", () => {
  it.each([
    "/tin/123.html",
    "/2019/05/ten-cu.html",
    "/2023/06/a",
    "/chinh-tri/bai-cu.html",
    "/2019/05/17/bai-cu/",
    "/tin%20cu/1.html",
    "/%zz",
  ])("may be %s", (alias) => {
    expect(told(named("a", [alias]))).toEqual([]);
  });

  it.each([
    ["another article's", address("b")],
    ["the same in other case", "/2023/06/B.HTML"],
    ["the same, percent-encoded", "/2023/06/%62.html"],
    ["the same with a slash more", "//2023/06/b.html/".slice(1)],
    ["the same as hosts shorten it", "/2023/06/b"],
    ["a section's", "/chinh-tri/"],
    ["a section's, without its slash", "/chinh-tri"],
    ["a section's own file", "/chinh-tri/index.html"],
    ["a section's feed", "/chinh-tri/rss.xml"],
    ["the front page's", "/index.html"],
    ["a year's", "/2021/"],
    ["a month's", "/2021/05"],
    ["a topic's", "/chu-de/lua-gao/"],
    ["a place's", "/dia-phuong/tan-an"],
    ["an author's", "/tac-gia/la-tram/"],
    ["a feed's", "/feed.json"],
    ["a sitemap's", "/sitemap-2023-06.xml"],
    ["a photo's", "/anh/0123456789ab-800.jpg"],
    ["a style's", "/tai-nguyen/article.css"],
    ["the host's", "/.netlify/functions/x"],
  ])("may not be %s", (_, alias) => {
    expect(told(named("a", [alias]), named("b", []))).toEqual(["a.md:9 dia-chi-trung"]);
  });

  it("may not be claimed by two articles", () => {
    expect(told(named("a", ["/tin/1"]), named("b", ["/tin/1"]))).toEqual(["b.md:9 dia-chi-trung"]);
    expect(told(named("a", ["/tin/1"]), named("b", ["/Tin/1/"]))).toEqual(["b.md:9 dia-chi-trung"]);
  });

  it.each([
    ["in other case", "/TIN/1"],
    ["with a slash more", "/tin/1/"],
    ["percent-encoded", "/tin/%31"],
  ])("that an article has twice, %s, is mentioned", (_, again) => {
    expect(told(named("a", ["/tin/1", again]))).toEqual(["a.md:10 dia-chi-cu-lap"]);
    expect(CODES["dia-chi-cu-lap"].severity).toBe("warning");
  });
});

describe("a circle", () => {
  it("is an article that names its own address", () => {
    expect(told(named("a", [address("a")]))).toEqual(["a.md:9 chuyen-huong-vong"]);
    expect(messageOf(named("a", ["/2023/06/A.html"]))).toMatchInlineSnapshot(
      `"Địa chỉ cũ "/2023/06/A.html" là địa chỉ của chính bài này. Cần một địa chỉ khác, nơi bài từng ở. Cách sửa: xóa địa chỉ này khỏi aliases."`,
    );
  });

  it("is two articles that name each other's", () => {
    const two = [named("a", [address("b")]), named("b", [address("a")])];
    expect(told(...two)).toEqual(["a.md:9 chuyen-huong-vong", "b.md:9 chuyen-huong-vong"]);
    expect(messageOf(...two)).toMatchInlineSnapshot(
      `"Địa chỉ cũ "/2023/06/b.html" là của articles/2023/06/b.md, mà địa chỉ của bài này lại được dẫn về bài ấy. Cần chuyển hướng đi một chiều. Cách sửa: giữ aliases ở bài còn dùng, xóa ở bài kia."`,
    );
  });

  it("may be long, and is told at each of its articles", () => {
    const ring = [named("a", [address("b")]), named("b", [address("c")]), named("c", [address("a")])];
    expect(told(...ring)).toEqual([
      "a.md:9 chuyen-huong-vong",
      "b.md:9 chuyen-huong-vong",
      "c.md:9 chuyen-huong-vong",
    ]);
  });
});

it("a chain is named where readers would be sent on", () => {
  const chain = [named("a", [address("b")]), named("b", ["/tin/1"])];
  expect(told(...chain)).toEqual(["a.md:9 chuyen-huong-chuoi"]);
  expect(messageOf(...chain)).toMatchInlineSnapshot(
    `"Địa chỉ cũ "/2023/06/b.html" là của articles/2023/06/b.md, mà bài ấy cũng đang nhận những địa chỉ cũ khác. Cần địa chỉ cũ dẫn thẳng tới bài cuối cùng. Cách sửa: nếu bài này thay bài ấy thì chép aliases của bài ấy sang đây rồi xóa tệp bài ấy; nếu không thì xóa địa chỉ này."`,
  );
});

describe("the address of an article that readers do not see is mentioned", () => {
  const messages = (status: "draft" | "withdrawn") => {
    const pair = [named("a", [address("b")]), named("b", [], { status })];
    expect(told(...pair)).toEqual(["a.md:9 dia-chi-cu-bai-an"]);
    return messageOf(...pair);
  };

  it("for a draft", () => {
    expect(messages("draft")).toMatchInlineSnapshot(
      `"Địa chỉ cũ "/2023/06/b.html" là của articles/2023/06/b.md, một bài nháp: khi bài ấy đăng, địa chỉ này thôi dẫn về đây. Cần địa chỉ của một bài không còn trong articles/. Cách sửa: xóa tệp bài ấy nếu bài này thay nó, hoặc xóa địa chỉ này khỏi aliases."`,
    );
  });

  it("for a withdrawn piece, whose notice stands there", () => {
    expect(messages("withdrawn")).toMatchInlineSnapshot(
      `"Địa chỉ cũ "/2023/06/b.html" là của articles/2023/06/b.md, một bài đã rút: ở đó độc giả vẫn gặp lời báo rút bài. Cần địa chỉ của một bài không còn trong articles/. Cách sửa: xóa tệp bài ấy nếu bài này thay nó, hoặc xóa địa chỉ này khỏi aliases."`,
    );
    expect(CODES["dia-chi-cu-bai-an"].severity).toBe("warning");
  });
});
