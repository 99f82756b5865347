/** One or two pieces again and again: what makes a careless pattern slow. */
import fc from "fast-check";
import { wellFormed } from "./odd-text.ts";

/** @param most characters */
export function floodText(pieces: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc
    .tuple(pieces, pieces, pieces, fc.integer({ min: 2, max: most }), fc.boolean())
    .map(([head, piece, tail, length, mixed]) => {
      const unit = mixed ? piece + head : piece;
      return wellFormed(
        head + unit.repeat(Math.ceil(length / Math.max(unit.length, 1))).slice(0, length) + tail,
      );
    });
}
