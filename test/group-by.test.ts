import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../src/group-by.ts";

describe("groupBy", () => {
  it("keeps keys and items in the order in which they came", () => {
    const groups = groupBy(["bà", "ai", "ba", "a"], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ["b", ["bà", "ba"]],
      ["a", ["ai", "a"]],
    ]);
  });

  it("takes anything that can be gone through, and any key", () => {
    const groups = groupBy(new Set([1, 2, 3]), (number) => (number > 1 ? undefined : "__proto__"));
    expect([...groups]).toEqual([
      ["__proto__", [1]],
      [undefined, [2, 3]],
    ]);
  });

  it("loses nothing and adds nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (numbers) => {
        const groups = groupBy(numbers, (number) => number % 7);
        for (const [key, group] of groups)
          expect(group).toEqual(numbers.filter((number) => number % 7 === key));
        expect([...groups.values()].flat()).toHaveLength(numbers.length);
      }),
    );
  });
});
