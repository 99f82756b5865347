import fc from "fast-check";
import { expect, it } from "vitest";
import { isMine, isMyFile, isMyHash, myPositions, parseShare } from "../../src/build/share.ts";

it.each([
  ["1/1", { part: 1, parts: 1 }],
  ["2/5", { part: 2, parts: 5 }],
  ["0/5", undefined],
  ["6/5", undefined],
  ["1/0", undefined],
  ["1", undefined],
  ["1/2/3", undefined],
])("reads %s", (text, share) => expect(parseShare(text)).toEqual(share));

const counts = fc.integer({ min: 1, max: 20 });
const sharesOf = (parts: number) => Array.from({ length: parts }, (_, index) => ({ part: index + 1, parts }));

it("gives everything to one part", () => {
  fc.assert(
    fc.property(counts, fc.nat(1000), fc.string(), (parts, position, name) => {
      const shares = sharesOf(parts);
      expect(shares.filter((share) => isMine(share, position))).toHaveLength(1);
      expect(shares.filter((share) => isMyFile(share, `${name}.html`))).toHaveLength(1);
      expect(shares.filter((share) => isMyHash(share, "0123456789ab"))).toHaveLength(1);
    }),
  );
});

it("gives every part the file by which a site is known", () => {
  expect(sharesOf(7).every((share) => isMyFile(share, "_headers"))).toBe(true);
});

it("shares out sizes so that no part has more than another by more than the largest", () => {
  fc.assert(
    fc.property(counts, fc.array(fc.integer({ min: 1, max: 4000 })), (parts, sizes) => {
      const mine = sharesOf(parts).map((share) => [...myPositions(share, sizes)]);
      expect(mine.flat().sort((a, b) => a - b)).toEqual([...sizes.keys()]);
      const loads = mine.map((positions) => positions.reduce((sum, at) => sum + (sizes[at] ?? 0), 0));
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(0, ...sizes));
    }),
  );
});
