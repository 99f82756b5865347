import { describe, expect, it } from "vitest";
import { benchTable } from "./bench-table.ts";
import { markdownTable, plainTable } from "./text-table.ts";

const size = { pages: 1425, files: 1460 };
const ours = {
  cost: { wallSeconds: 3, cpuSeconds: 4.5, peakMegabytes: 300 },
  size,
  stages: [{ name: "read", seconds: 0.25, cpuSeconds: 0.2, peakMegabytes: 120 }],
};
const hugo = { cost: { wallSeconds: 4, cpuSeconds: 7, peakMegabytes: 1200 }, size };

describe("the benchmark's table", () => {
  it("compares both programs", () => {
    expect(plainTable(benchTable({ ours, hugo, searching: ours }))).toMatchInlineSnapshot(`
      "                          Trang    Tệp   Giây  Giây CPU  MB cao nhất
      ------------------------  -----  -----  -----  --------  -----------
      Tòa Soạn, không tìm kiếm  1.425  1.460   3,00      4,50          300
        đọc tệp                                0,25      0,20          120
      Hugo                      1.425  1.460   4,00      7,00        1.200
      Tòa Soạn / Hugo                         75,0%                  25,0%
      Tòa Soạn, có tìm kiếm     1.425  1.460   3,00      4,50          300
      "
    `);
  });

  it("leaves Hugo out where the machine has none", () => {
    const { rows } = benchTable({ ours, searching: ours });
    expect(rows.flat().join()).not.toContain("Hugo");
  });

  it("can stand in a document", () => {
    expect(markdownTable({ head: ["", "Giây"], rows: [["Hugo", "4,00"]] })).toBe(
      "|  | Giây |\n| --- | ---: |\n| Hugo | 4,00 |\n",
    );
  });
});
