import { describe, expect, it } from "vitest";
import { findDate, isDateLine, readTimestamp } from "../../../src/newsroom/import/written-date.ts";

describe("findDate", () => {
  it.each([
    ["Thứ hai, 05/06/2023 07:30", "2023-06-05T07:30:00+07:00"],
    ["05-06-2023 | 07:30 (GMT+7)", "2023-06-05T07:30:00+07:00"],
    ["Thứ Hai, ngày 5 tháng 6 năm 2023", "2023-06-05T00:00:00+07:00"],
    ["Cập nhật lúc 7h30, ngày 5/6/2023", "2023-06-05T07:30:00+07:00"],
    ["07:30 05.06.2023", "2023-06-05T07:30:00+07:00"],
    ["CN, 4/6/2023, 19 giờ 05", "2023-06-04T19:05:00+07:00"],
    ["5/6/2023 7:30 PM", "2023-06-05T19:30:00+07:00"],
    ["5/6/2023 12:05:10 SA", "2023-06-05T00:05:00+07:00"],
  ])("%s", (text, date) => {
    expect(findDate(text)).toBe(date);
    expect(isDateLine(text)).toBe(true);
  });

  it("believes no day that no calendar has", () => {
    expect(findDate("31/02/2023")).toBeUndefined();
    expect(findDate("Quy định số 08-QĐ/TW")).toBeUndefined();
  });
});

describe("isDateLine", () => {
  it("is about the whole line", () => {
    expect(isDateLine("Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành")).toBe(false);
    expect(isDateLine("Ngày 18/5/2021, Bộ Chính trị ban hành kết luận")).toBe(false);
  });
});

describe("readTimestamp", () => {
  it.each([
    ["2023-06-05T00:30:00Z", "2023-06-05T07:30:00+07:00"],
    ["2023-06-05T07:30:00.000+07:00", "2023-06-05T07:30:00+07:00"],
    ["2023-06-05 07:30:00 +0700", "2023-06-05T07:30:00+07:00"],
    ["2023-06-05T07:30:00+07", "2023-06-05T07:30:00+07:00"],
    ["2023-06-05", "2023-06-05T00:00:00+07:00"],
    ["05/06/2023 07:30", "2023-06-05T07:30:00+07:00"],
  ])("%s", (text, date) => {
    expect(readTimestamp(text)).toBe(date);
  });

  it("is undefined for anything else", () => {
    expect(readTimestamp("hôm qua")).toBeUndefined();
  });
});
