import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awardsByYear, awardTotals } from "../../../_includes/components/award-totals.ts";
import { awardOf } from "../paper-fixture.ts";

describe("award totals", () => {
  it("adds collectives and individuals each for themselves", () => {
    const awards = [
      awardOf({ collectives: 1, individuals: 2 }),
      awardOf({ collectives: 0, individuals: 40 }),
    ];
    expect(awardTotals(awards)).toEqual({ collectives: 1, individuals: 42 });
  });

  it("are the sums of the years' totals", () => {
    const award = fc
      .record({
        year: fc.integer({ min: 2016, max: 2023 }),
        collectives: fc.nat(500),
        individuals: fc.nat(500),
      })
      .map(awardOf);
    fc.assert(
      fc.property(fc.array(award), (awards) => {
        const ofYears = awardsByYear(awards).map(([, rows]) => awardTotals(rows));
        expect(ofYears.reduce((sum, each) => sum + each.individuals, 0)).toBe(
          awardTotals(awards).individuals,
        );
        expect(ofYears.reduce((sum, each) => sum + each.collectives, 0)).toBe(
          awardTotals(awards).collectives,
        );
      }),
    );
  });
});

it("puts years in order and keeps the editor's order within one", () => {
  const later = awardOf({ year: 2023, authority: "Tỉnh ủy" });
  const first = awardOf({ year: 2021, authority: "Thủ tướng Chính phủ" });
  const second = awardOf({ year: 2021, authority: "Ban Tuyên giáo" });
  expect(awardsByYear([later, first, second])).toEqual([
    [2021, [first, second]],
    [2023, [later]],
  ]);
});
