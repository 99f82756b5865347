import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES_FOLDER } from "../../scripts/code-table/code-example.ts";
import { codeGroups } from "../../scripts/code-table/code-groups.ts";
import { renderCodeTable } from "../../scripts/code-table/code-table.ts";
import { tryAllExamples } from "../../scripts/code-table/try-all-examples.ts";
import type { TriedExample } from "../../scripts/code-table/try-example.ts";
import { CODES, type Code, isCode } from "../../src/codes.ts";

const codes = Object.keys(CODES).filter(isCode);
let tried: ReadonlyMap<Code, TriedExample>;

beforeAll(async () => {
  tried = await tryAllExamples();
}, 120_000);

describe("the codes", () => {
  it("are fifty at least, each in one chapter, and with examples of no others", () => {
    expect(codes.length).toBeGreaterThanOrEqual(50);
    expect(codeGroups().flatMap((group) => group.codes)).toEqual(codes);
    expect(readdirSync(EXAMPLES_FOLDER).sort()).toEqual(codes.map((code) => `${code}.txt`).sort());
  });

  describe.each(codes)("%s", (code) => {
    it("is what the check says of its bad example, and all that it says", () => {
      const told = tried.get(code)?.badProblems.map((problem) => problem.code);
      expect(new Set(told)).toEqual(new Set([code]));
      expect(tried.get(code)?.badProblems[0]?.severity).toBe(CODES[code].severity);
    });

    it("has a good example of which the check says nothing", () => {
      expect(tried.get(code)?.goodProblems).toEqual([]);
    });
  });

  it("are mended by --fix where the page says so", () => {
    expect(codes.filter((code) => tried.get(code)?.isFixed)).toEqual([
      "ky-tu-an",
      "ky-tu-khong-thay",
      "chu-trong-giong",
      "chu-to-hop",
      "khoang-trang",
      "dau-thanh",
    ]);
  });
});

describe("docs/ma-loi.md", () => {
  const page = existsSync("docs/ma-loi.md") ? readFileSync("docs/ma-loi.md", "utf8") : "";

  it("is as the script writes it: npm run code-table", () => {
    expect(page).toBe(renderCodeTable(codeGroups(), tried));
  });

  it("has a place for every code, and no character that is not to be seen", () => {
    for (const code of codes) expect(page).toContain(`\n### ${code}\n`);
    expect(page).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/);
  });
});
