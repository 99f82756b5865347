import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_IN_TIER, planTiers } from "../../src/search/plan-tiers.ts";

/** Counts by month, oldest first, as items newest first. */
const items = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .flatMap(([month, count]) => Array.from({ length: count }, (_, index) => `${month} ${index}`))
    .reverse();
const plan = (counts: Readonly<Record<string, number>>) =>
  planTiers(items(counts), (item) => item.slice(0, 7));
const sizes = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(plan(counts).map(({ id, items }) => [id, items.length]));

/** Months from 2010 on. */
const months = (counts: readonly number[]) =>
  Object.fromEntries(
    counts.map((count, index) => [
      `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
      count,
    ]),
  );

describe("planTiers", () => {
  it("keeps a small paper in one", () => {
    expect(sizes({ "2021-07": 20, "2022-01": 30, "2023-06": 50 })).toEqual({ "2021-07": 100 });
  });

  it("sets the newest month apart once the rest is no longer small", () => {
    expect(sizes({ "2023-04": 400, "2023-05": 300, "2023-06": 7 })).toEqual({ "2023-06": 7, "2023-04": 700 });
  });

  it("closes a tier before the month that would make it too large", () => {
    expect(sizes(months([1500, 1500, 1500, 1500, 9]))).toEqual({
      "2010-05": 9,
      "2010-03": 3000,
      "2010-01": 3000,
    });
  });

  it("closes a well-filled one at the year's end, and carries a thin one over", () => {
    expect(sizes({ "2020-12": 1200, "2021-01": 600, "2021-02": 5 })).toEqual({
      "2021-02": 5,
      "2021-01": 600,
      "2020-12": 1200,
    });
    expect(sizes({ "2020-12": 900, "2021-01": 600, "2021-02": 5 })).toEqual({
      "2021-02": 5,
      "2020-12": 1500,
    });
  });

  it("splits a month that is too large by itself", () => {
    expect(sizes({ "2023-06": MOST_IN_TIER + 10 })).toEqual({ "2023-06-2": 10, "2023-06": MOST_IN_TIER });
  });

  it("has nothing to plan for an empty archive", () => {
    expect(plan({})).toEqual([]);
  });

  const archive = fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: 1, maxLength: 30 }).map(months);

  it("loses nothing, keeps the order and the limit, and gives every tier a name of its own", () => {
    fc.assert(
      fc.property(archive, (counts) => {
        const tiers = plan(counts);
        expect(tiers.flatMap((tier) => tier.items)).toEqual(items(counts));
        expect(Math.max(0, ...tiers.map((tier) => tier.items.length))).toBeLessThanOrEqual(MOST_IN_TIER);
        expect(new Set(tiers.map((tier) => tier.id)).size).toBe(tiers.length);
      }),
      { numRuns: 30 },
    );
  });

  it("changes one tier only when an article comes out, and that one small", () => {
    fc.assert(
      fc.property(archive, (counts) => {
        const [newest = "2010-01"] = Object.keys(counts).toReversed();
        const before = plan(counts);
        const after = plan({ ...counts, [newest]: (counts[newest] ?? 0) + 1 });
        const unchanged = (tier: (typeof before)[number]) =>
          before.some((old) => old.id === tier.id && old.items.length === tier.items.length);
        const changed = after.filter((tier) => !unchanged(tier));
        // A month that outgrows the open tier closes it: then its rest is new beside the month.
        expect(changed.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 30 },
    );
  });
});
