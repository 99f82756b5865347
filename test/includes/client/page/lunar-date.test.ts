import { getLunarDate, getYearCanChi } from "@dqcai/vn-lunar";
import { expect, it } from "vitest";
import { formatLunar } from "../../../../_includes/client/page/lunar-date.ts";

const DAY = 86_400_000;
/** The package's own slip. */
const MISSPELT = "Bình";

it.each([
  ["2026-11-26", "18 tháng Mười năm Bính Ngọ"],
  ["2023-01-22", "mùng 1 tháng Giêng năm Quý Mão"],
  ["2025-08-01", "mùng 8 tháng Sáu nhuận năm Ất Tỵ"],
  ["2026-02-16", "29 tháng Chạp năm Ất Tỵ"],
  ["2024-12-31", "mùng 1 tháng Chạp năm Giáp Thìn"],
  ["2030-12-31", "mùng 7 tháng Chạp năm Canh Tuất"],
])("%s is %s", (day, lunar) => {
  expect(formatLunar(Date.parse(day))).toBe(lunar);
});

it("is the day that a calendar reckoned by others gives, on every day of the table", () => {
  const NAMES = ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp"];
  const different: string[] = [];
  for (let at = Date.UTC(2020, 0, 25); at < Date.UTC(2100, 1, 9); at += DAY) {
    const date = new Date(at);
    const { day, month, leap, year } = getLunarDate(
      date.getUTCDate(),
      date.getUTCMonth() + 1,
      date.getUTCFullYear(),
    );
    const theirs = `${day < 11 ? "mùng " : ""}${day} tháng ${NAMES[month - 1]}${leap ? " nhuận" : ""} năm ${getYearCanChi(year).replace(MISSPELT, "Bính")}`;
    if (formatLunar(at) !== theirs)
      different.push(`${date.toISOString()}: ${formatLunar(at)}, theirs ${theirs}`);
  }
  expect(different).toEqual([]);
});

it.each(["2020-01-24", "2100-02-09"])("says nothing of %s, which the table does not hold", (day) => {
  expect(formatLunar(Date.parse(day))).toBeUndefined();
});
