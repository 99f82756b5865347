import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BODY_COMPONENTS } from "../../src/forms/body-components.ts";

/** The text as the form's editor takes it apart: from each line on, the first part whose pattern holds. */
function throughForm(text: string): { readonly text: string; readonly parts: string[] } {
  const lines = text.split("\n");
  const out: string[] = [];
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rest = lines.slice(at).join("\n");
    const found = BODY_COMPONENTS.map((part) => ({ part, match: rest.match(part.pattern) })).find(
      ({ match }) => match,
    );
    if (!found?.match) {
      out.push(lines[at] ?? "");
      continue;
    }
    parts.push(found.part.id);
    out.push(found.part.toBlock(found.part.fromBlock(found.match)));
    at += found.match[0].split("\n").length - 1;
  }
  return { text: out.join("\n"), parts };
}

const articles = readdirSync("articles", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
);

describe("the parts of a text", () => {
  it.each(articles)("come back from the form as they went in: %s", (name) => {
    const body = readFileSync(path.join("articles", name), "utf8")
      .split(/\n---\n/)
      .slice(1)
      .join("\n---\n");
    expect(throughForm(body).text).toBe(body);
  });

  it("are found, each as what it is", () => {
    const text = [
      '![Chợ sớm](cho.jpg "Chợ họp lúc ba giờ. Ảnh: Lê Văn Bình")',
      "",
      "::: khen-thuong Cá nhân",
      "- Một người",
      ":::",
      "",
      "::: ghi-chu",
      "Một điều.",
      "",
      "Hai điều.",
      ":::",
      "",
      "::: anh-chum",
      '![A](a.jpg "Chú thích A")',
      "",
      '![B](b.jpg "Chú thích B. Ảnh: C")',
      ":::",
      "",
      "| A | B |",
      "| --- | --- |",
      "| 1 | 2 |",
      "",
      "[^1]: Lời chú.",
    ].join("\n");
    expect(throughForm(text).parts).toEqual([
      "anh",
      "khen-thuong",
      "ghi-chu",
      "anh-chum",
      "bang",
      "cuoc-chu",
    ]);
  });

  it.each([
    [
      { src: "a.jpg", alt: "A", caption: "Chú thích.", credit: "Lê Bình" },
      '![A](a.jpg "Chú thích. Ảnh: Lê Bình")',
    ],
    [{ src: "a.jpg", alt: "A", caption: "Chú thích." }, '![A](a.jpg "Chú thích.")'],
    [{ src: "a.jpg", alt: "[A]", caption: 'Chợ "chạy"' }, '![\\[A\\]](a.jpg "Chợ \\"chạy\\"")'],
    [{ src: "a.jpg", alt: "Hai\ndòng", caption: " Một  câu " }, '![Hai dòng](a.jpg "Một câu")'],
  ])("write a figure: %j", (values, text) => {
    expect(BODY_COMPONENTS[0]?.toBlock(values)).toBe(text);
    const match = text.match(BODY_COMPONENTS[0]?.pattern ?? /$^/);
    expect(match && BODY_COMPONENTS[0]?.toBlock(BODY_COMPONENTS[0].fromBlock(match))).toBe(text);
  });

  it.each(["Một câu ![A](a.jpg) giữa dòng", "::: hop-la\nx\n:::", "| một dòng |"])(
    "leave %j alone",
    (text) => {
      expect(throughForm(text)).toEqual({ text, parts: [] });
    },
  );
});
