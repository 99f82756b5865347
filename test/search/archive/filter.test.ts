import { describe, expect, it } from "vitest";
import { addCounts, countRow, noCounts, passes, yearOf } from "../../../src/search/archive/filter.ts";
import type { PageRow } from "../../../src/search/archive/page-table.ts";

const minute = (iso: string) => Date.parse(iso) / 60_000;
const ROW: PageRow = {
  minute: minute("2023-01-01T00:30:00+07:00"),
  title: 5,
  lead: 20,
  length: 320,
  section: "chinh-tri",
  places: ["Tân An", "Bến Lức"],
  topics: ["constructor"],
  authors: [],
};
const ALL = { year: "", section: "", place: "", topic: "", author: "" };

describe("filters", () => {
  it("take the year on the newsroom's calendar", () => {
    expect(yearOf(ROW)).toBe("2023");
    expect(yearOf({ minute: minute("2022-12-31T23:59:00+07:00") })).toBe("2022");
  });

  it.each([
    [{}, true],
    [{ year: "2023", section: "chinh-tri", place: "Bến Lức", topic: "constructor" }, true],
    [{ year: "2022" }, false],
    [{ section: "kinh-te" }, false],
    [{ place: "Bến" }, false],
    [{ topic: "toString" }, false],
    [{ author: "Ai đó" }, false],
  ])("%j: %s", (filter, through) => expect(passes(ROW, { ...ALL, ...filter })).toBe(through));

  it("count each value, whatever it is called", () => {
    const counts = noCounts();
    countRow(counts, ROW);
    addCounts(counts, counts);
    expect(counts).toEqual({
      nam: { 2023: 2 },
      "chuyen-muc": { "chinh-tri": 2 },
      "dia-phuong": { "Tân An": 2, "Bến Lức": 2 },
      "chu-de": { constructor: 2 },
      "tac-gia": {},
    });
  });
});
