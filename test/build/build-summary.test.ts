import { describe, expect, it } from "vitest";
import { buildSummary } from "../../src/build/build-summary.ts";

const report = {
  articles: 12_345,
  pages: 13_579,
  photos: 1_200,
  encoded: 1_034,
  indexed: 12_345,
  warnings: [],
  seconds: 61.25,
  stages: [],
};

describe("buildSummary", () => {
  it("counts as Vietnamese count", () => {
    expect(buildSummary(report, "_site")).toMatchInlineSnapshot(`
      "Đã dựng xong vào _site
        Bài       12.345
        Trang     13.579
        Ảnh       1.200 (1.034 mới xử lý)
        Tìm kiếm  12.345 bài
        Thời gian 61,3 giây"
    `);
  });

  it("says that no index was made, and nothing of photos that were ready", () => {
    expect(
      buildSummary({ ...report, encoded: 0, indexed: 0, seconds: 4 }, "bản xem thử"),
    ).toMatchInlineSnapshot(`
      "Đã dựng xong vào bản xem thử
        Bài       12.345
        Trang     13.579
        Ảnh       1.200
        Tìm kiếm  không làm
        Thời gian 4,0 giây"
    `);
  });
});
