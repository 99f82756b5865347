import fc from "fast-check";
import { expect, it } from "vitest";
import { linePlaces } from "../../src/content/line-places.ts";

it("an index of a text has the line and the column at which it stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "ộ") }), fc.nat({ max: 30 }), (text, index) => {
      const before = text.slice(0, index).split("\n");
      expect(linePlaces(text)(index)).toEqual({
        line: before.length,
        column: (before.at(-1) ?? "").length + 1,
      });
    }),
  );
});
