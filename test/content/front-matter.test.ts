import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitArticle } from "../../src/content/front-matter.ts";

const codeOf = (text: string) => {
  const split = splitArticle(text);
  return "finding" in split ? split.finding.code : "split";
};

function split(text: string) {
  const found = splitArticle(text);
  if ("finding" in found) throw new Error(found.finding.message);
  return { value: found.source.value, body: found.body, bodyLine: found.bodyLine };
}

describe("splitArticle", () => {
  it("parts front matter and text, and knows on which line the text begins", () => {
    expect(split("---\ntitle: Tin\npinned: true\n---\nMột.\n\nHai.\n")).toEqual({
      value: { title: "Tin", pinned: true },
      body: "Một.\n\nHai.\n",
      bodyLine: 5,
    });
  });

  it("counts places in the file's lines, not in the front matter's", () => {
    const found = splitArticle("---\ntitle: Tin\ndate: x\n---\n");
    if ("finding" in found) throw new Error(found.finding.message);
    expect(found.source.placeOf(["date"])).toEqual({ line: 3, column: 7 });
  });

  it.each([
    ["no text", "---\ntitle: Tin\n---\n", { value: { title: "Tin" }, body: "", bodyLine: 4 }],
    ["not even a last line end", "---\ntitle: Tin\n---", { value: { title: "Tin" }, body: "", bodyLine: 3 }],
    ["no keys", "---\n---\nTin.\n", { value: {}, body: "Tin.\n", bodyLine: 3 }],
    ["a comment only", "---\n# chưa có gì\n---\nTin.\n", { value: {}, body: "Tin.\n", bodyLine: 4 }],
    [
      "a rule in the text",
      "---\ntitle: Tin\n---\nMột.\n\n---\n\nHai.\n",
      { value: { title: "Tin" }, body: "Một.\n\n---\n\nHai.\n", bodyLine: 4 },
    ],
    [
      "an empty first line",
      "---\ntitle: Tin\n---\n\nTin.\n",
      { value: { title: "Tin" }, body: "\nTin.\n", bodyLine: 4 },
    ],
  ])("may have %s", (_, text, expected) => expect(split(text)).toEqual(expected));

  it.each([
    ["nothing", "", "thieu-phan-dau"],
    ["text only", "Tin.\n", "thieu-phan-dau"],
    ["a blank line first", "\n---\ntitle: Tin\n---\n", "thieu-phan-dau"],
    ["four dashes", "----\ntitle: Tin\n----\n", "thieu-phan-dau"],
    ["a blank after the dashes", "--- \ntitle: Tin\n---\n", "thieu-phan-dau"],
    ["no end", "---\ntitle: Tin\nTin.\n", "phan-dau-khong-dong"],
    ["dots for an end", "---\ntitle: Tin\n...\nTin.\n", "phan-dau-khong-dong"],
    ["a hundred thousand empty lines", `---\ntitle: Tin\n${"\n".repeat(100_000)}---\n`, "yaml-sai"],
    ["an opening alone", "---\n", "phan-dau-khong-dong"],
  ])("refuses %s", (_, text, code) => expect(codeOf(text)).toBe(code));

  it.each(["js", "javascript", "json", "yaml", "toml", "coffee", " js", "jsLegacy"])(
    "refuses a language of its own, which could be run: ---%s",
    (language) => {
      const text = `---${language}\n{ "title": (() => { globalThis.ran = true })() }\n---\n`;
      expect(codeOf(text)).toBe("thieu-phan-dau");
      expect("ran" in globalThis).toBe(false);
    },
  );

  it("gives back every text as it was written", () => {
    const text = fc
      .array(fc.constantFrom("Một.", "---", "", "# hai", "title: x"))
      .map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, (body) => {
        expect(split(`---\ntitle: Tin\n---\n${body}`)).toEqual({
          value: { title: "Tin" },
          body,
          bodyLine: 4,
        });
      }),
    );
  });
});

it.each(["--- ", "----", "--- # hết", "---x"])(
  "refuses %j for an end: a status below it would be lost",
  (end) => {
    const split = splitArticle(`---\ntitle: Tin\n${end}\nstatus: draft\n---\nTin.\n`);
    expect("finding" in split && `${split.finding.line} ${split.finding.code}`).toBe("3 phan-dau-khong-dong");
  },
);
