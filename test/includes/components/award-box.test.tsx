import { within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { AwardBox } from "../../../_includes/components/award-box.tsx";
import type { Award } from "../../../src/content/article.ts";
import { awardOf, documentOf } from "../paper-fixture.ts";

function boxOf(awards: readonly Award[]) {
  return within(documentOf(renderToString(<AwardBox awards={awards} />)).body);
}

function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

describe("the award summary box", () => {
  it("is a region with a table that adds up", () => {
    const box = boxOf([
      awardOf({ individuals: 2, collectives: 0 }),
      awardOf({
        authority: "Trưởng ban Tuyên giáo Trung ương",
        individuals: 1200,
        collectives: 1,
        recipients: ["Huyện đoàn Cần Giuộc", "Chùa Ân Thọ"],
      }),
    ]);
    const region = within(box.getByRole("region", { name: "Khen thưởng" }));
    expect(region.getByRole("heading", { level: 2 }).textContent).toBe("Khen thưởng");
    expect(rowsOf(region.getByRole("table", { name: "Năm 2022" }))).toEqual([
      ["Cấp khen", "Hình thức", "Tập thể", "Cá nhân", "Tiêu biểu"],
      ["Thủ tướng Chính phủ", "Bằng khen", "0", "2", ""],
      ["Trưởng ban Tuyên giáo Trung ương", "Bằng khen", "1", "1.200", "Huyện đoàn Cần Giuộc; Chùa Ân Thọ"],
      ["Tổng cộng", "1", "1.202", ""],
    ]);
  });

  it("names columns and rows by header cells", () => {
    const box = boxOf([awardOf()]);
    expect(box.getAllByRole("columnheader")).toHaveLength(5);
    expect(box.getAllByRole("rowheader").map((cell) => cell.textContent)).toEqual([
      "Thủ tướng Chính phủ",
      "Tổng cộng",
    ]);
  });

  it("says what is a table, a row and a cell, for browsers that take rows set as cards for none", () => {
    const table = boxOf([awardOf()]).getByRole("table");
    const silent = [table, ...table.querySelectorAll(":not(caption)")].filter(
      (part) => !part.hasAttribute("role"),
    );
    expect(silent.map(({ localName }) => localName)).toEqual([]);
  });

  it("has a table for each year, oldest first", () => {
    const box = boxOf([awardOf({ year: 2023 }), awardOf({ year: 2021 })]);
    expect(box.getAllByRole("table").map((table) => table.querySelector("caption")?.textContent)).toEqual([
      "Năm 2021",
      "Năm 2023",
    ]);
  });

  it("puts notes below, each with what it is about", () => {
    const box = boxOf([awardOf({ note: "Tặng dịp 19/5." })]);
    expect(box.getByRole("listitem").textContent).toBe("Bằng khen của Thủ tướng Chính phủ: Tặng dịp 19/5.");
  });

  it("is absent where nobody was commended", () => {
    expect(renderToString(<AwardBox awards={[]} />)).toBe("");
  });
});
