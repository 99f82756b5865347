import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblems, PROBLEM_FORMATS } from "../../src/newsroom/print-problems.ts";
import type { Problem } from "../../src/problem.ts";

const problem = (fields: Partial<Problem> = {}): Problem => ({
  path: "articles/2023/06/tin.md",
  line: 3,
  column: 7,
  severity: "error",
  code: "khoa-la",
  message: 'Khóa lạ "topcs". Cần một trong: topics. Cách sửa: có phải ý bạn là "topics"?',
  ...fields,
});

const two = [
  problem(),
  problem({ line: 9, column: 1, severity: "warning", code: "anh-giua-dong", message: "Nhắc." }),
];

describe("formatProblems", () => {
  it("gives people a line for each, coloured where their terminal can", () => {
    expect(stripVTControlCharacters(formatProblems(two, "text"))).toMatchInlineSnapshot(`
      "articles/2023/06/tin.md:3:7 khoa-la Khóa lạ "topcs". Cần một trong: topics. Cách sửa: có phải ý bạn là "topics"?
      articles/2023/06/tin.md:9:1 anh-giua-dong Nhắc."
    `);
  });

  it("gives programs all that is known", () => {
    expect(JSON.parse(formatProblems(two, "json"))).toEqual(two);
  });

  it("gives GitHub a command for each", () => {
    expect(formatProblems(two, "github")).toMatchInlineSnapshot(`
      "::error file=articles/2023/06/tin.md,line=3,col=7,title=khoa-la::Khóa lạ "topcs". Cần một trong: topics. Cách sửa: có phải ý bạn là "topics"?
      ::warning file=articles/2023/06/tin.md,line=9,col=1,title=anh-giua-dong::Nhắc."
    `);
  });

  it.each([
    ["text", ""],
    ["json", "[]"],
    ["github", ""],
  ] as const)("says of no problems, as %s: %j", (format, expected) =>
    expect(formatProblems([], format)).toBe(expected),
  );

  it("knows no other format", () => expect(PROBLEM_FORMATS).toEqual(["text", "json", "github"]));
});

describe("a command for GitHub", () => {
  it("keeps a message's percent signs and line ends, and its commas and colons as they are", () => {
    expect(formatProblems([problem({ message: "a: 50%, b\r\nc %0A" })], "github")).toBe(
      "::error file=articles/2023/06/tin.md,line=3,col=7,title=khoa-la::a: 50%25, b%0D%0Ac %250A",
    );
  });

  it("keeps a path that could pass for something else", () => {
    expect(formatProblems([problem({ path: "articles/a,line=1::b:50%\n.md", message: "m" })], "github")).toBe(
      "::error file=articles/a%2Cline=1%3A%3Ab%3A50%25%0A.md,line=3,col=7,title=khoa-la::m",
    );
  });

  it("is one line that GitHub reads back as it was meant, whatever stands in it", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("%", "\n", "\r", ",", ":", "::", "a", "0A", "ộ", "="),
    });
    fc.assert(
      fc.property(hostile, hostile, (path, message) => {
        const line = formatProblems([problem({ path, message })], "github");
        expect(line).not.toMatch(/[\r\n]/);
        // As GitHub's runner reads it: properties up to the second "::", parted by commas, then unescaped.
        const [, properties = "", data = ""] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
        expect(unescaped(data)).toBe(message);
        const file = properties.split(",")[0]?.slice("file=".length) ?? "";
        expect(unescaped(file.replaceAll("%3A", ":").replaceAll("%2C", ","))).toBe(path);
        expect(properties.split(",").slice(1)).toEqual(["line=3", "col=7", "title=khoa-la"]);
      }),
    );
  });
});

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
