import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fingerprint, fingerprintOf } from "../../src/text/fingerprint.ts";

const WHOLE = fc.oneof(fc.maxSafeInteger(), fc.constant(undefined));
const PARTS = fc.array(fc.oneof(WHOLE, fc.string({ unit: "binary" })), { maxLength: 8 });

function printOf(parts: readonly (string | number | undefined)[]): number {
  const print = new Fingerprint();
  for (const part of parts) {
    if (typeof part === "string") print.text(part);
    else print.add(part);
  }
  return print.value;
}

/** How many of the prints another has already. */
function collisions(prints: Iterable<number>, count: number): number {
  return count - new Set(prints).size;
}

describe("a fingerprint", () => {
  it("is a whole number above 0 and below 2^53", () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const print = printOf(parts);
        expect(Number.isSafeInteger(print)).toBe(true);
        expect(print).toBeGreaterThan(0);
      }),
    );
  });

  it("is decided by what went in alone: the same again, and however often it is asked", () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const print = new Fingerprint();
        for (const part of parts) {
          if (typeof part === "string") print.text(part);
          else print.add(part);
          expect(print.value).toBe(print.value);
        }
        expect(print.value).toBe(printOf(parts));
      }),
    );
  });

  it("of one text is what taking in that text gives", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fingerprintOf(text)).toBe(new Fingerprint().text(text).value);
      }),
    );
  });

  it.each([
    ["the order of numbers", [1, 2], [2, 1]],
    ["the order of texts", ["a", "b"], ["b", "a"]],
    ["where one text ends and the next begins", ["ab", "c"], ["a", "bc"]],
    ["an empty text", ["a"], ["a", ""]],
    ["none and nought", [undefined], [0]],
    ["none and no part at all", [], [undefined]],
    ["large numbers that differ in their upper half", [2 ** 40 + 5], [2 ** 41 + 5]],
    ["a number's sign", [5], [-5]],
    ["one letter's mark", ["má"], ["mà"]],
    ["composed and decomposed letters", ["é"], ["e\u0301"]],
  ])("tells apart %s", (_, one, other) => {
    expect(printOf(one)).not.toBe(printOf(other));
  });

  it("is another for each of 200,000 short texts", () => {
    const texts = Array.from({ length: 200_000 }, (_, number) => number.toString(36));
    expect(collisions(texts.map(fingerprintOf), texts.length)).toBe(0);
  });

  it("is another for each of 200,000 texts that differ in their middle", () => {
    const texts = Array.from(
      { length: 200_000 },
      (_, number) => `Tỉnh Long An có ${number} tập thể được khen thưởng.`,
    );
    expect(collisions(texts.map(fingerprintOf), texts.length)).toBe(0);
  });

  it("is another for each of 200,000 pairs of small numbers", () => {
    const prints = Array.from(
      { length: 200_000 },
      (_, number) => new Fingerprint().add(number % 500).add(Math.floor(number / 500)).value,
    );
    expect(collisions(prints, prints.length)).toBe(0);
  });

  it("is another for each of 200,000 pairs of fingerprints", () => {
    const prints = Array.from(
      { length: 200_000 },
      (_, number) =>
        new Fingerprint().add(fingerprintOf(`a${number % 450}`)).add(fingerprintOf(`b${number}`)).value,
    );
    expect(collisions(prints, prints.length)).toBe(0);
  });
});
