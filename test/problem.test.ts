import { describe, expect, it } from "vitest";
import type { Code } from "../src/codes.ts";
import { finding, formatProblem, inFile, sortProblems } from "../src/problem.ts";

const explanation = { found: "Thấy a", expected: "b", mend: "làm c" };

describe("a problem", () => {
  it("says place, code, what was found, what was expected and how to mend it", () => {
    const [problem] = inFile("articles/2023/06/tin.md", [finding("khoa-la", 3, 7, explanation)]);
    expect(problem && formatProblem(problem)).toBe(
      "articles/2023/06/tin.md:3:7 khoa-la Thấy a. Cần b. Cách sửa: làm c.",
    );
  });

  it("ends a question with its own mark", () => {
    expect(finding("khoa-la", 1, 1, { ...explanation, mend: 'có phải ý bạn là "b"?' }).message).toMatch(
      /là "b"\?$/,
    );
  });

  it("stays on one line, seen to the last character, whatever it quotes", () => {
    const { message } = finding("khoa-la", 1, 1, {
      found: "Thấy \u001b[2J\nbai.md:1:1 ok\u2028",
      expected: "\u202eb\u200b\ud83d",
      mend: `làm ${"a".repeat(100_000)}`,
    });
    expect(message.slice(0, 90)).toBe(
      "Thấy <U+001B>[2J bai.md:1:1 ok . Cần <U+202E>b<U+200B><U+D83D>. Cách sửa: làm aaaaaaaaaaaa",
    );
    expect(message.length).toBeLessThan(1_000);
    expect(formatProblem({ path: "a\n\u001b.md", ...finding("khoa-la", 1, 1, explanation) })).toMatch(
      /^a <U\+001B>\.md:1:1 khoa-la Thấy a/,
    );
  });

  it("is sorted by path, line as a number, column and code", () => {
    const at = (path: string, line: number, column: number, code: Code = "khoa-la") => ({
      path,
      ...finding(code, line, column, explanation),
    });
    const sorted = sortProblems([
      at("b", 1, 1),
      at("a", 10, 1),
      at("a", 9, 2),
      at("a", 9, 2, "khoa-cam"),
      at("a", 9, 1),
    ]);
    expect(sorted.map(({ path, line, column, code }) => `${path}${line}:${column}${code}`)).toEqual([
      "a9:1khoa-la",
      "a9:2khoa-cam",
      "a9:2khoa-la",
      "a10:1khoa-la",
      "b1:1khoa-la",
    ]);
  });
});
