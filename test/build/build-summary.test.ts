import { describe, expect, it } from "vitest";
import { buildSummary, type SummaryFacts } from "../../src/build/build-summary.ts";

const facts: SummaryFacts = {
  heldBack: [],
  articles: 12_345,
  pages: 13_579,
  photos: 1_200,
  encoded: 1_034,
  indexed: { articles: 12_345, tiers: 12, made: 1 },
  made: 1_205,
  kept: 28_413,
  removed: 3,
  treeHash: "3f2a".repeat(16),
  stages: [
    { name: "read", seconds: 1.24 },
    { name: "parse", seconds: 20.1 },
    { name: "edition", seconds: 0.04 },
    { name: "photos", seconds: 12 },
    { name: "render", seconds: 18.25 },
    { name: "index", seconds: 17.5 },
    { name: "verify", seconds: 2.1 },
    { name: "swap", seconds: 0.4 },
  ],
  seconds: 61.25,
  nextChange: undefined,
  peakMegabytes: 1834.6,
};

describe("buildSummary", () => {
  it("counts as Vietnamese count", () => {
    expect(buildSummary(facts, "_site")).toMatchInlineSnapshot(`
      "Đã dựng xong vào _site
        Bài       12.345
        Trang     13.579
        Ảnh       1.200 (1.034 mới xử lý)
        Tìm kiếm  12.345 bài trong 12 phần chỉ mục (1 làm mới)
        Tệp       1.205 làm mới, 28.413 giữ nguyên, 3 gỡ bỏ
        Thời gian 61,3 giây: đọc tệp 1,2 · phân tích bài 20,1 · ảnh 12,0
                  dựng trang 18,3 · chỉ mục tìm kiếm 17,5 · kiểm tra 2,1
                  thay bản cũ 0,4
        Bộ nhớ    nhiều nhất 1.835 MB
      Dấu của trang: 3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a"
    `);
  });

  it("says little of a first build of a small paper without an index", () => {
    const small: SummaryFacts = {
      ...facts,
      ...{ articles: 3, pages: 22, photos: 4, encoded: 4, indexed: undefined },
      ...{ made: 96, kept: 0, removed: 0, seconds: 1.2, peakMegabytes: undefined },
      stages: [
        { name: "read", seconds: 0.02 },
        { name: "render", seconds: 0.8 },
      ],
    };
    expect(buildSummary(small, "bản xem thử")).toMatchInlineSnapshot(`
      "Đã dựng xong vào bản xem thử
        Bài       3
        Trang     22
        Ảnh       4 (4 mới xử lý)
        Tìm kiếm  không làm
        Tệp       96 làm mới
        Thời gian 1,2 giây: dựng trang 0,8
      Dấu của trang: 3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a"
    `);
  });

  it("tells tiers that were all kept, and minutes where there are many seconds", () => {
    const indexed = { articles: 12_345, tiers: 12, made: 0 };
    const again = { ...facts, encoded: 0, indexed, stages: [], seconds: 3_725.6 };
    expect(buildSummary(again, "_site")).toMatchInlineSnapshot(`
      "Đã dựng xong vào _site
        Bài       12.345
        Trang     13.579
        Ảnh       1.200
        Tìm kiếm  12.345 bài trong 12 phần chỉ mục (giữ nguyên)
        Tệp       1.205 làm mới, 28.413 giữ nguyên, 3 gỡ bỏ
        Thời gian 62 phút 6 giây
        Bộ nhớ    nhiều nhất 1.835 MB
      Dấu của trang: 3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a"
    `);
  });

  it("takes eleven lines at most, none wider than a terminal", () => {
    const lines = buildSummary(
      { ...facts, stages: facts.stages.map((stage) => ({ ...stage, seconds: 1234.5 })) },
      "_site",
    );
    expect(lines.split("\n").length).toBeLessThanOrEqual(11);
    for (const line of lines.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("ends with when the clock alone changes the site next, also where nothing changed", () => {
    const at = Date.parse("2026-11-27T07:30:00+07:00");
    const lastLine = (articles: readonly string[], made = 1) =>
      buildSummary(
        { ...facts, encoded: 0, indexed: undefined, removed: 0, made, nextChange: { at, articles } },
        "_site",
      )
        .split("\n")
        .slice(made === 0 ? 0 : -2)
        .join("\n");
    expect(lastLine(["articles/2026/11/lua-thu-dong.md"])).toMatchInlineSnapshot(`
      "Dấu của trang: 3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a
      Lần đổi kế tiếp: Thứ Sáu, 27/11/2026, 07:30 (articles/2026/11/lua-thu-dong.md)"
    `);
    expect(lastLine(["articles/2026/11/a.md", "articles/2026/11/b.md"], 0)).toMatchInlineSnapshot(`
      "Không có gì thay đổi; trang báo giữ nguyên. Thời gian 61,3 giây.
      Dấu của trang: 3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a
      Lần đổi kế tiếp: Thứ Sáu, 27/11/2026, 07:30 (2 bài)"
    `);
    expect(lastLine(["articles/2026/11/nong-dan-tan-tru-thu-hoach-lua-thu-dong.md"])).toMatchInlineSnapshot(`
      "Lần đổi kế tiếp: Thứ Sáu, 27/11/2026, 07:30
        articles/2026/11/nong-dan-tan-tru-thu-hoach-lua-thu-dong.md"
    `);
  });

  it("says in two lines that nothing changed", () => {
    const indexed = { articles: 12_345, tiers: 12, made: 0 };
    const still = { ...facts, encoded: 0, indexed, made: 0, kept: 29_618, removed: 0, seconds: 0.84 };
    expect(buildSummary(still, "_site")).toMatchInlineSnapshot(
      `
      "Không có gì thay đổi; trang báo giữ nguyên. Thời gian 0,8 giây.
      Dấu của trang: 3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a3f2a"
    `,
    );
    expect(buildSummary({ ...still, indexed: undefined }, "_site")).toMatch(/^Không có gì thay đổi/);
    expect(buildSummary({ ...still, removed: 1 }, "_site")).toMatch(/^Đã dựng xong/);
  });
});
