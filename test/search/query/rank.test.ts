import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Find, rankOf } from "../../../src/search/query/rank.ts";

const YEAR = 365.25 * 24 * 60;
const NEWEST = 50 * YEAR;
const PLAIN: Find = {
  accents: 2,
  whole: true,
  literal: false,
  place: 0,
  times: 3,
  length: 450,
  minute: NEWEST - YEAR,
};
const rank = (changes: Partial<Find>) => rankOf({ ...PLAIN, ...changes }, NEWEST);

/** Everything that ranks lower than accents, phrase and place. */
const rest = fc.record({
  times: fc.nat({ max: 500 }),
  length: fc.integer({ min: 1, max: 10_000 }),
  minute: fc.nat({ max: NEWEST }),
});

describe("rankOf", () => {
  it.each([
    ["typed accents above a phrase without them", { accents: 1, whole: false }, { accents: 0, place: 2 }],
    ["all typed accents above some", { whole: false }, { accents: 1, place: 2 }],
    ["a phrase above scattered words", { place: 0 }, { whole: false, place: 2 }],
    ["the very spelling above another", { accents: 0, literal: true }, { accents: 0, place: 2 }],
    ["the headline above the sapo", { place: 2 }, { place: 1 }],
    ["the sapo above the text", { place: 1 }, { place: 0 }],
  ] satisfies [string, Partial<Find>, Partial<Find>][])("puts %s, whatever else", (_, better, worse) => {
    fc.assert(
      fc.property(rest, rest, (one, other) => {
        expect(rank({ ...better, ...one })).toBeGreaterThan(rank({ ...worse, ...other }));
      }),
    );
  });

  it("puts the newer of equals above", () => {
    expect(rank({ minute: NEWEST })).toBeGreaterThan(rank({ minute: NEWEST - 1 }));
  });

  it("puts what is more about it above, and shorter above longer", () => {
    expect(rank({ times: 6 })).toBeGreaterThan(rank({ times: 3 }));
    expect(rank({ length: 200 })).toBeGreaterThan(rank({ length: 900 }));
  });

  it("lets newness outweigh a little more of the same, and much more outweigh newness", () => {
    expect(rank({ minute: NEWEST })).toBeGreaterThan(rank({ times: 4, minute: NEWEST - 6 * YEAR }));
    expect(rank({ times: 20, minute: NEWEST - 6 * YEAR })).toBeGreaterThan(
      rank({ times: 1, minute: NEWEST }),
    );
  });
});
