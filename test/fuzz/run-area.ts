/** A short, seeded run of one area among the tests; the long run is run-fuzz.ts. */
import { describe, expect, it } from "vitest";
import type { FuzzProperty } from "./fuzz-property.ts";

const SEED = 20230605;
/** Milliseconds; a machine that runs other tests beside this one is slow. */
const SLOWEST = 5_000;

/** @param cases of a property with a whole share */
export function runArea(area: string, properties: readonly FuzzProperty[], cases: number): void {
  describe(`fuzzed ${area}`, () => {
    for (const property of properties) {
      it(property.name, async () => {
        const planned = Math.ceil(cases * property.share);
        const { failure, cases: done } = await property.run({ cases: planned, seed: SEED, slowest: SLOWEST });
        expect(failure).toBeUndefined();
        expect(done).toBe(planned);
      });
    }
  });
}
