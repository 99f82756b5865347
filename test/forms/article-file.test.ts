import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { articleSchema } from "../../src/content/article-schema.ts";
import { articleFromText, articleText } from "../../src/forms/article-file.ts";
import { cmsFields } from "../../src/forms/cms-fields.ts";
import { typedSchema } from "../../src/forms/typed-schema.ts";

const fields = cmsFields(typedSchema(articleSchema));
const articles = readdirSync("articles", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
);

const NEW = {
  title: "Mùa nước nổi",
  date: "2023-06-05T07:30:00+07:00",
  section: "xa-hoi",
  summary: "Con nước đầu mùa.",
};

describe("an article's file in the form", () => {
  it.each(articles)("is written again as it was: %s", (name) => {
    const text = readFileSync(path.join("articles", name), "utf8");
    // The form itself fills in what its fields preset.
    const held = { pinned: false, status: "published", awards: [], photo: null, ...articleFromText(text) };
    expect(articleText(held, fields)).toBe(text);
  });

  it("says nothing that holds unsaid", () => {
    const empty = {
      authors: [],
      topics: [""],
      photo: null,
      updated: "",
      pinned: false,
      status: "published",
      aliases: [],
    };
    expect(articleText({ ...NEW, ...empty, body: "Bài." }, fields)).toMatchInlineSnapshot(`
      "---
      title: Mùa nước nổi
      date: 2023-06-05T07:30:00+07:00
      section: xa-hoi
      summary: Con nước đầu mùa.
      ---

      Bài.
      "
    `);
  });

  it("is written like the newsroom's own: lists of words on a line, rows one below another", () => {
    const awards = [
      {
        year: 2022,
        authority: "Bộ Y tế",
        honour: "Bằng khen",
        individuals: 0,
        collectives: 2,
        recipients: ["A", "B"],
      },
    ];
    const text = articleText({ ...NEW, topics: ["Lúa gạo", "Mùa: lũ"], awards, body: "Bài." }, fields);
    expect(text).toMatchInlineSnapshot(`
      "---
      title: Mùa nước nổi
      date: 2023-06-05T07:30:00+07:00
      section: xa-hoi
      summary: Con nước đầu mùa.
      topics: [Lúa gạo, "Mùa: lũ"]
      awards:
        - year: 2022
          authority: Bộ Y tế
          honour: Bằng khen
          collectives: 2
          recipients: [A, B]
      ---

      Bài.
      "
    `);
  });

  it("keeps comments, order and what was said explicitly", () => {
    const text = "---\n# Nháp của tổ\nsummary: A\ntitle: B # tạm\nstatus: published\n---\nBài.\n";
    const held = { ...articleFromText(text), title: "C" };
    expect(articleText(held, fields)).toBe(text.replace("title: B", "title: C"));
  });

  it("is cleared of what pasting brings along", () => {
    const pasted = {
      ...NEW,
      title: "Mu\u0300a  nước\u200b nổi",
      summary: "Một\ndòng",
      body: "Một\u00ad câu. \u200b \r\nHai  \n\n\n\n_Ba_ [x](/a_b_/)",
    };
    const text = articleText(pasted, fields);
    expect(text).toContain("title: Mùa nước nổi\n");
    expect(text).toContain("summary: Một dòng\n");
    expect(text.split("---\n\n")[1]).toBe("Một\u00ad câu.\nHai\n\n*Ba* [x](/a_b_/)\n");
  });
});
