import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ComponentSets } from "../../src/build/component-sets.ts";

const files = fc.uniqueArray(fc.constantFrom("box.tsx", "card.tsx", "list.tsx", "page.tsx"));

describe("sets of components", () => {
  it("have one number for the same files, in whatever order, and another for others", () => {
    fc.assert(
      fc.property(fc.array(files), (all) => {
        const sets = new ComponentSets([]);
        const numbers = all.map((each) => sets.numberOf(new Set(each)));
        for (const [index, each] of all.entries()) {
          expect(sets.of(numbers[index] ?? -1)).toEqual([...each].sort());
          expect(sets.numberOf([...each].reverse())).toBe(numbers[index]);
        }
        const keys = all.map((each) => [...each].sort().join());
        expect(new Set(numbers).size).toBe(new Set(keys).size);
        expect(sets.all).toHaveLength(new Set(keys).size);
      }),
    );
  });

  it("keep the numbers that pages were given in earlier builds, and number on from there", () => {
    fc.assert(
      fc.property(fc.array(files), fc.array(files), (earlier, later) => {
        const before = new ComponentSets([]);
        const numbers = earlier.map((each) => before.numberOf(each));
        const after = new ComponentSets(structuredClone(before.all));
        for (const each of later) after.numberOf(each);
        expect(earlier.map((each) => after.numberOf(each))).toEqual(numbers);
        expect(after.all.slice(0, before.all.length)).toEqual(before.all);
      }),
    );
  });

  it("of a number that nobody has given is empty", () => {
    expect(new ComponentSets([]).of(3)).toEqual([]);
  });

  it("leave what they were made from as it was", () => {
    const known = [["box.tsx"]];
    new ComponentSets(known).numberOf(["card.tsx"]);
    expect(known).toEqual([["box.tsx"]]);
  });
});
