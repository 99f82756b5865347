import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkAbbreviations } from "../../src/content/check-abbreviations.ts";
import { parseTable } from "../../src/content/parse-table.ts";
import { abbreviationsSchema } from "../../src/content/tables.ts";
import { formatProblem } from "../../src/problem.ts";

/** @param rows `short: full`, two lines of the table each */
const table = (...rows: readonly string[]) =>
  rows
    .map((row) => row.split(": "))
    .map(([short, full]) => `- short: ${short}\n  full: ${full}\n`)
    .join("");

function problems(text: string | Uint8Array): string[] {
  const parsed = parseTable(Buffer.from(text), abbreviationsSchema, checkAbbreviations);
  if ("rows" in parsed) return [];
  return parsed.findings.map((finding) => formatProblem({ path: "bang.yml", ...finding }));
}

describe("a short form", () => {
  it("may have several meanings", () => {
    expect(problems(table("QĐ: quyết định", "QĐ: quy định", "HĐND: hội đồng nhân dân"))).toEqual([]);
    expect(problems(table("ĐTM: Đồng Tháp Mười", "ĐTM: đánh giá tác động môi trường"))).toEqual([]);
  });

  it("is another one in other capitals", () => {
    expect(problems(table("TTR: thanh tra", "TTr: tờ trình Chính phủ"))).toEqual([]);
  });

  it("stands once with one meaning, however that is written", () => {
    expect(
      problems(
        table(
          "KT-XH: kinh tế - xã hội",
          "QĐ: quyết định",
          "KT-XH: Kinh tế, xã hội",
          "QĐ: quy định",
          "QĐ: quy định",
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "bang.yml:5:3 viet-tat-lap "KT-XH" với nghĩa "Kinh tế, xã hội" đã có ở dòng 1. Cần mỗi nghĩa một lần. Cách sửa: xóa một trong hai dòng.",
        "bang.yml:9:3 viet-tat-lap "QĐ" với nghĩa "quy định" đã có ở dòng 7. Cần mỗi nghĩa một lần. Cách sửa: xóa một trong hai dòng.",
      ]
    `);
    expect(problems(table("XHH: xã hội hóa", "XHH: xã hội hoá"))).toHaveLength(1);
  });
});

describe("the sample paper's short forms", () => {
  const text = readFileSync("_data/abbreviations.yml");

  it("have no problems", () => {
    expect(problems(text)).toEqual([]);
  });

  it("are those that a provincial paper uses", () => {
    const parsed = parseTable(text, abbreviationsSchema);
    const rows = "rows" in parsed ? parsed.rows : [];
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows).toContainEqual({ short: "HĐND", full: "hội đồng nhân dân" });
    expect(rows.filter(({ short }) => short === "QĐ").map(({ full }) => full)).toEqual([
      "quyết định",
      "quy định",
    ]);
  });
});
