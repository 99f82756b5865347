import { describe, expect, it } from "vitest";
import type { Article } from "../../src/content/article.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";

const NOW = at("2023-06-10T08:00:00+07:00");
const editionOf = (articles: readonly Article[], preview = false) =>
  makeEdition(
    articles.map((article) => makeStory(article)),
    TABLES,
    { now: NOW, preview },
  );
const slugs = (articles: readonly { address: string }[]) =>
  articles.map(({ address }) => address.replace(/^.*\/|\.html$/g, ""));

describe("who is in the edition", () => {
  const all = [
    makeArticle("da-dang", "2023-06-09"),
    makeArticle("nhap", "2023-06-09", { status: "draft" }),
    makeArticle("hen-gio", "2023-06-10T08:00:01"),
    makeArticle("dung-gio", "2023-06-10T08:00:00"),
    makeArticle("het-han", "2023-06-01", { expires: NOW }),
    makeArticle("con-han", "2023-06-01", { expires: NOW + 1 }),
    makeArticle("da-go", "2023-06-02", { status: "withdrawn" }),
  ];

  it("is decided by status and clock alone", () => {
    const edition = editionOf(all);
    expect(slugs(edition.articles)).toEqual(["dung-gio", "da-dang", "con-han"]);
    expect(slugs(edition.withdrawn)).toEqual(["da-go"]);
  });

  it("in a preview also drafts and future pieces, marked", () => {
    const marks = editionOf(all, true).articlePages.map(({ story, preview }) => [
      story.article.id.slice(8),
      preview,
    ]);
    expect(marks).toEqual([
      ["hen-gio", "future"],
      ["dung-gio", undefined],
      ["da-dang", undefined],
      ["nhap", "draft"],
      ["con-han", undefined],
    ]);
  });

  it("an empty paper is an edition too", () => {
    const edition = editionOf([]);
    expect(edition.front).toEqual({ lead: undefined, seconds: [], blocks: [], latest: [] });
    expect(edition.sectionPages.map(({ address, count }) => [address, count])).toEqual([
      ["/chinh-tri/", 0],
      ["/kinh-te/", 0],
      ["/van-hoa/", 0],
    ]);
  });
});

describe("order", () => {
  it("is newest first, and by id for the same instant, whatever the order of files", () => {
    const all = [
      makeArticle("b", "2023-06-01"),
      makeArticle("a", "2023-06-01"),
      makeArticle("c", "2023-06-02"),
    ];
    expect(slugs(editionOf(all).articles)).toEqual(["c", "a", "b"]);
    expect(slugs(editionOf([...all].reverse()).articles)).toEqual(["c", "a", "b"]);
  });

  it("puts pinned pieces first on their section's and the front page, and nowhere else", () => {
    const all = ["1", "2", "3", "4", "5", "6", "7", "8"].map((n) =>
      makeArticle(`bai-${n}`, `2023-06-0${n}`, { pinned: n === "2" }),
    );
    const edition = editionOf(all);
    expect(slugs(edition.sectionPages[0]?.articles ?? []).slice(0, 3)).toEqual(["bai-2", "bai-8", "bai-7"]);
    expect(edition.front.lead?.id).toBe("2023/06/bai-2");
    expect(slugs(edition.front.seconds)).toEqual(["bai-8", "bai-7", "bai-6", "bai-5"]);
    expect(slugs(edition.front.blocks[0]?.articles ?? [])).toEqual(["bai-4", "bai-3", "bai-1"]);
    expect(slugs(edition.months[0]?.articles ?? [])[0]).toBe("bai-8");
  });
});

describe("an article's page", () => {
  it("has Mới nhất without itself, and neighbours of its own section", () => {
    const all = [
      makeArticle("cu", "2023-06-01"),
      makeArticle("giua", "2023-06-02"),
      makeArticle("khac-muc", "2023-06-03", { section: "kinh-te" }),
      makeArticle("moi", "2023-06-04"),
    ];
    const page = editionOf(all).articlePages.find(({ story }) => story.article.id.endsWith("giua"));
    expect(slugs(page?.latest ?? [])).toEqual(["moi", "khac-muc", "cu"]);
    expect(page?.previous?.address).toBe("/2023/06/cu.html");
    expect(page?.next?.address).toBe("/2023/06/moi.html");
  });

  it("links authors of the table by id and plain names by slug", () => {
    const [page] = editionOf([
      makeArticle("a", "2023-06-01", { authors: ["to-thoi-su", "Bạn đọc Đồng Tháp"] }),
    ]).articlePages;
    expect(page?.byline).toEqual([
      { name: "Tổ Thời sự", address: "/tac-gia/to-thoi-su/" },
      { name: "Bạn đọc Đồng Tháp", address: "/tac-gia/ban-doc-dong-thap/" },
    ]);
  });
});

describe("archives", () => {
  const edition = editionOf([
    makeArticle("a", "2022-12-31T23:30:00"),
    makeArticle("b", "2023-01-01"),
    makeArticle("c", "2023-03-05"),
  ]);

  it("run by month, linked to the months that have articles", () => {
    expect(edition.months.map(({ address, previous, next }) => [address, previous, next])).toEqual([
      ["/2023/03/", "/2023/01/", undefined],
      ["/2023/01/", "/2022/12/", "/2023/03/"],
      ["/2022/12/", undefined, "/2023/01/"],
    ]);
  });

  it("and by year, with counts, from January on", () => {
    expect(edition.years).toEqual([
      {
        year: "2023",
        address: "/2023/",
        count: 2,
        months: [
          { month: "01", address: "/2023/01/", count: 1 },
          { month: "03", address: "/2023/03/", count: 1 },
        ],
      },
      {
        year: "2022",
        address: "/2022/",
        count: 1,
        months: [{ month: "12", address: "/2022/12/", count: 1 }],
      },
    ]);
  });
});

it("redirects old addresses of what is published or withdrawn, not of drafts", () => {
  const edition = editionOf([
    makeArticle("a", "2023-06-01", { aliases: ["/tin/2", "/tin/1"] }),
    makeArticle("b", "2023-06-01", { status: "draft", aliases: ["/tin/3"] }),
  ]);
  expect(edition.redirects).toEqual([
    { from: "/tin/1", to: "/2023/06/a.html" },
    { from: "/tin/2", to: "/2023/06/a.html" },
  ]);
});
