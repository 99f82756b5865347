import { describe, expect, it } from "vitest";
import { parseExample } from "../../scripts/code-table/code-example.ts";
import { articleText, unescapeExample } from "../../scripts/code-table/example-text.ts";

const PATH = "articles/2023/06/tin.md";

describe("an example", () => {
  it("is a note, the files that are wrong, and the files that are right", () => {
    const example = parseExample(
      "Vì sao.\n\n[sai]\n>>> articles/2023/06/tin.md\nMột\n\nHai\n>>> articles/2023/06/tin/a.jpg (ảnh 16×9)\n\n[đúng]\n>>> _data/site.yml (không có)\n",
    );
    expect(example).toEqual({
      note: "Vì sao.",
      bad: [
        { path: PATH, kind: undefined, text: "Một\n\nHai" },
        { path: "articles/2023/06/tin/a.jpg", kind: "ảnh 16×9", text: "" },
      ],
      good: [{ path: "_data/site.yml", kind: "không có", text: "" }],
    });
  });

  it("needs both parts, and a file before any line", () => {
    expect(() => parseExample("[sai]\n>>> a\n")).toThrow("[đúng]");
    expect(() => parseExample("[sai]\nMột\n[đúng]\n")).toThrow('"Một"');
  });
});

describe("an article of an example", () => {
  it("is completed: with front matter, with the keys that its own lacks, or not at all", () => {
    expect(articleText(PATH, "Một", 0)).toMatch(
      /^---\ntitle: .+\ndate: 2023-06-05T.+\n.*summary: .+\n---\nMột\n$/s,
    );
    expect(articleText(PATH, "title: Tin\nsource: Báo\n---\nMột", 0)).toMatch(
      /^---\ndate: .+summary: [^\n]+\ntitle: Tin\nsource: Báo\n---\nMột\n$/s,
    );
    expect(articleText(PATH, "---\ntitle: Tin\n---", 0)).toBe("---\ntitle: Tin\n---\n");
  });

  it("is another one than those beside it", () => {
    const titles = [0, 1, 2, 3, 4, 30].map(
      (number) => /title: .+/.exec(articleText(PATH, "Một", number))?.[0],
    );
    expect(new Set(titles).size).toBe(6);
  });
});

it("names characters that nobody sees, loose marks, and what is repeated", () => {
  expect(unescapeExample("a{U+200B}b {tổ hợp: ủy} {lặp 3: ab⏎}{khác}")).toBe(
    `a\u200bb ${"ủy".normalize("NFD")} ab\nab\nab\n{khác}`,
  );
});
