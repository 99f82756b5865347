import { describe, expect, it } from "vitest";
import { error, formatProblem, inFile, sortProblems } from "../src/problem.ts";

const explanation = { found: "Thấy a", expected: "b", mend: "làm c" };

describe("a problem", () => {
  it("says place, code, what was found, what was expected and how to mend it", () => {
    const [problem] = inFile("articles/2023/06/tin.md", [error("khoa-la", 3, 7, explanation)]);
    expect(problem && formatProblem(problem)).toBe(
      "articles/2023/06/tin.md:3:7 khoa-la Thấy a. Cần b. Cách sửa: làm c.",
    );
  });

  it("ends a question with its own mark", () => {
    expect(error("x", 1, 1, { ...explanation, mend: 'có phải ý bạn là "b"?' }).message).toMatch(/là "b"\?$/);
  });

  it("is sorted by path, line as a number, column and code", () => {
    const at = (path: string, line: number, column: number, code = "a") => ({
      path,
      ...error(code, line, column, explanation),
    });
    const sorted = sortProblems([
      at("b", 1, 1),
      at("a", 10, 1),
      at("a", 9, 2),
      at("a", 9, 2, "0"),
      at("a", 9, 1),
    ]);
    expect(sorted.map(({ path, line, column, code }) => `${path}${line}:${column}${code}`)).toEqual([
      "a9:1a",
      "a9:20",
      "a9:2a",
      "a10:1a",
      "b1:1a",
    ]);
  });
});
