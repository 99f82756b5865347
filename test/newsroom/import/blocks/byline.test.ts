import { describe, expect, it } from "vitest";
import { parseByline } from "../../../../src/newsroom/import/blocks/byline.ts";

describe("parseByline", () => {
  it.each([
    ["Bài, ảnh: Hà Vy - Trần Nam", ["Hà Vy", "Trần Nam"]],
    ["Tin và ảnh: Hà Vy", ["Hà Vy"]],
    ["(Theo TTXVN)", ["TTXVN"]],
    ["Theo Báo Nhân Dân", ["Báo Nhân Dân"]],
    ["Theo nhandan.vn", ["nhandan.vn"]],
    ["Thực hiện: Lê Thị Bé Hai, Vũ An và Đỗ Minh", ["Lê Thị Bé Hai", "Vũ An", "Đỗ Minh"]],
  ])("takes a line with a label: %s", (line, names) => {
    expect(parseByline(line, false)).toEqual(names);
  });

  it.each([
    ["Nguyễn Văn Sáu", ["Nguyễn Văn Sáu"]],
    ["Hà Vy & Trần Nam", ["Hà Vy", "Trần Nam"]],
    ["PV", ["PV"]],
    ["N.T.A", ["N.T.A"]],
  ])("believes a bare name where it stands as a signature does: %s", (line, names) => {
    expect(parseByline(line, true)).toEqual(names);
    expect(parseByline(line, false)).toBeUndefined();
  });

  it.each([
    "Theo đó, bà con sẽ cấy hai vụ.",
    "Theo kế hoạch của huyện",
    "Kết quả",
    "Bà con ra đồng từ sớm",
    "Hà Vy kể lại.",
    "Nguồn: số liệu của Chi cục",
  ])("leaves what is no name: %s", (line) => {
    expect(parseByline(line, true)).toBeUndefined();
  });
});
