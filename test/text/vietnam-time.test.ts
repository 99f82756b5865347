import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatMoment,
  formatWeekday,
  parseInstant,
  toIso,
  yearAndMonth,
} from "../../src/text/vietnam-time.ts";

describe("parseInstant", () => {
  it.each([
    ["2023-06-05", "2023-06-05T00:00:00+07:00"],
    ["2023-06-05T07:30", "2023-06-05T07:30:00+07:00"],
    ["2023-06-05T07:30:15", "2023-06-05T07:30:15+07:00"],
    ["2023-06-05T07:30:00+07:00", "2023-06-05T07:30:00+07:00"],
    ["2023-06-05T20:00:00Z", "2023-06-06T03:00:00+07:00"],
    ["2024-02-29", "2024-02-29T00:00:00+07:00"],
    ["1970-05-01", "1970-05-01T00:00:00+08:00"],
  ])("reads %s as %s", (written, meant) => {
    const instant = parseInstant(written);
    expect(instant).toBeDefined();
    expect(toIso(instant ?? 0)).toBe(meant);
  });

  it.each([
    "2026-02-31",
    "2023-02-29",
    "2023-13-01",
    "2023-06-05 07:30",
    "5/6/2023",
    "2023-06-05T25:00",
    "",
    "hôm nay",
    "2023-6-5",
  ])("refuses %j", (written) => expect(parseInstant(written)).toBeUndefined());

  it("gives back what toIso wrote", () => {
    const seconds = fc.integer({ min: Date.UTC(1946, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(parseInstant(toIso(second * 1000))).toBe(second * 1000);
      }),
    );
  });
});

describe("what readers see", () => {
  const monday = parseInstant("2023-06-05T07:30") ?? 0;

  it("names the weekday in Vietnamese", () => {
    expect(formatMoment(monday)).toBe("Thứ Hai, 5/6/2023, 07:30");
    expect(formatWeekday(parseInstant("2023-06-04") ?? 0)).toBe("Chủ Nhật, 4/6/2023");
    expect(formatDay(monday)).toBe("5/6/2023");
  });

  it("files a late evening of UTC under the next day", () => {
    expect(yearAndMonth(parseInstant("2023-05-31T18:00:00Z") ?? 0)).toEqual({ year: "2023", month: "06" });
  });
});
