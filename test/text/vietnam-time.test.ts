import fc from "fast-check";
import { DateTime } from "luxon";
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
  it("reads what is usual as the calendar has it, leap years and all", () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1975, max: 2110 }),
      ...[12, 31, 24, 59, 59].map((max) => fc.integer({ min: 0, max })),
    );
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom("", "+07:00", "Z", "+05:30"),
        fc.integer({ min: 0, max: 2 }),
        (parts, offset, length) => {
          const [year, month, day, hour, minute, second] = parts.map((part) => String(part).padStart(2, "0"));
          const date = `${year}-${month}-${day}`;
          const text =
            [date, `${date}T${hour}:${minute}${offset}`, `${date}T${hour}:${minute}:${second}${offset}`][
              length
            ] ?? "";
          const expected = DateTime.fromISO(text, { zone: "Asia/Ho_Chi_Minh" });
          expect(parseInstant(text)).toBe(expected.isValid ? expected.toMillis() : undefined);
        },
      ),
      { numRuns: 3000 },
    );
  });

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
    "2023-02-29",
    "1999-06-31T10:00",
    "2023-06-05T24:01",
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
