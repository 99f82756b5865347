import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/content/parse-article.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { at } from "../fixtures/make-story.ts";
import { readCases } from "../fixtures/read-cases.ts";

const PATH = "articles/2023/06/tin.md";
const context = {
  sectionIds: ["chinh-tri", "kinh-te"],
  authorIds: ["to-thoi-su"],
  siteUrl: "https://bao.example.vn",
  pictures: new Map([["anh-1.jpg", pictureOf("0123456789ab", 1600, 1067)]]),
};

describe("problems of an article", () => {
  it.each(readCases("test/fixtures/content/articles-with-problems.txt"))("$title", ({ input, expected }) => {
    const { findings, story } = parseArticle(PATH, `${input}\n`, context);
    const lines = findings
      .map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)
      .sort(byPlace);
    const wanted = expected === "" ? [] : expected.split("\n");
    // A line of the fixture without a message pins place and code only: the message is another room's.
    expect(
      lines.map((line, index) =>
        wanted[index]?.split(" ").length === 2 ? line.split(" ").slice(0, 2).join(" ") : line,
      ),
    ).toEqual(wanted);
    expect(story === undefined).toBe(wanted.length > 0);
  });
});

function byPlace(a: string, b: string): number {
  const [lineA = 0, columnA = 0] = a.split(/[: ]/).map(Number);
  const [lineB = 0, columnB = 0] = b.split(/[: ]/).map(Number);
  return lineA - lineB || columnA - columnB || (a < b ? -1 : 1);
}

describe("a good article", () => {
  const { story, findings } = parseArticle(
    PATH,
    `---
title: "Tin \\"hay\\"..."
date: 2023-06-05T07:30:00+07:00
section: kinh-te
summary: Sapo.
authors: [to-thoi-su, Tên Riêng]
photo: { src: anh-1.jpg, alt: Mô tả, caption: Chú thích., credit: Tác giả }
awards:
  - { year: 2022, authority: UBND tỉnh, honour: Bằng khen, collectives: 2 }
---
Hai chữ.

![Mô tả](anh-1.jpg "Chú thích. Ảnh: Ai đó")
`,
    context,
  );

  it("has no findings, and its address from its file", () => {
    expect(findings).toEqual([]);
    expect(story?.article).toMatchObject({
      id: "2023/06/tin",
      path: PATH,
      address: "/2023/06/tin.html",
      title: "Tin “hay”…",
      date: at("2023-06-05T07:30:00+07:00"),
      status: "published",
      pinned: false,
      topics: [],
      awards: [{ year: 2022, individuals: 0, collectives: 2, recipients: [] }],
    });
  });

  it("names each of its photos once", () => {
    expect(story?.photos.map(({ src }) => src)).toEqual(["anh-1.jpg"]);
    expect(story?.article.photo?.picture.width).toBe(1600);
  });
});
