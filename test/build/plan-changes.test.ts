import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Output } from "../../src/build/outputs.ts";
import { PART, PARTS, partsList, withCode } from "../../src/build/parts.ts";
import { type KnownFile, planChanges } from "../../src/build/plan-changes.ts";

const CODE = 99;
const outputOf = (file: string, parts = partsList({ own: 1, frame: 7 })): Output => ({
  kind: "article",
  file,
  parts,
  item: () => undefined,
});
/** As it stands in the site when it was made from this. */
const madeOf = ({ parts }: Output, code = CODE): KnownFile => ({ parts: withCode(parts, code), uses: 2 });

/** The files that must be made again. */
function stale(
  outputs: readonly Output[],
  known: Readonly<Record<string, KnownFile>>,
  codeOf: (output: Output, uses: number) => number = () => CODE,
): string[] {
  return planChanges(outputs, (file) => known[file], codeOf)
    .filter((planned) => planned.stale)
    .map(({ output }) => output.file);
}

describe("planChanges", () => {
  it("keeps what was made from the very same, by the same code", () => {
    const output = outputOf("a.html");
    expect(stale([output], { "a.html": madeOf(output) })).toEqual([]);
    // What a file is known by may be a view of a larger table.
    const parts = Float64Array.from(madeOf(output).parts);
    expect(stale([output], { "a.html": { parts, uses: 2 } })).toEqual([]);
  });

  it("makes what does not stand there, and says how the rest stands", () => {
    const [a, b] = [outputOf("a.html"), outputOf("b.html")];
    const before = madeOf(b);
    expect(
      planChanges(
        [a, b],
        (file) => (file === "b.html" ? before : undefined),
        () => CODE,
      ),
    ).toEqual([
      { output: a, before: undefined, stale: true },
      { output: b, before, stale: false },
    ]);
  });

  it.each(Object.keys(PART))("makes again where it is made from another %s", (name) => {
    const [before, after] = [1, 2].map((value) => outputOf("a.html", partsList({ [name]: value })));
    if (!before || !after) throw new Error("no outputs");
    // The code's own fingerprint is not the output's to tell.
    const expected = name === "code" ? [] : ["a.html"];
    expect(stale([after], { "a.html": madeOf(before) })).toEqual(expected);
  });

  it("makes again where the code is another, of this kind and of these components", () => {
    const output = outputOf("a.html");
    const asked: unknown[] = [];
    const codeOf = ({ kind }: Output, uses: number) => {
      asked.push([kind, uses]);
      return CODE + 1;
    };
    expect(stale([output], { "a.html": madeOf(output) }, codeOf)).toEqual(["a.html"]);
    expect(asked).toEqual([["article", 2]]);
  });

  it("makes again just what differs in any part", () => {
    const print = fc.integer({ min: 0, max: 3 });
    const parts = fc.array(print, { minLength: PARTS, maxLength: PARTS });
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, parts), { maxLength: 10 }), (pairs) => {
        const outputs = pairs.map(([, after], index) => outputOf(`${index}.html`, after));
        const known = Object.fromEntries(
          pairs.map(([before], index) => [`${index}.html`, { parts: withCode(before, CODE), uses: 0 }]),
        );
        const differs = ([before, after]: (typeof pairs)[number]) =>
          JSON.stringify(withCode(before, CODE)) !== JSON.stringify(withCode(after, CODE));
        expect(stale(outputs, known)).toEqual(
          pairs.flatMap((pair, index) => (differs(pair) ? [`${index}.html`] : [])),
        );
      }),
    );
  });
});

describe("the parts of an output", () => {
  it("stand in the order of PART, 0 for those that do not count", () => {
    expect(Object.values(PART)).toEqual(Array.from({ length: PARTS }, (_, index) => index));
    for (const [name, index] of Object.entries(PART)) {
      const parts = partsList({ [name]: 5 });
      expect(parts).toHaveLength(PARTS);
      expect(parts.map((part, at) => (part === 5 ? at : -1)).filter((at) => at >= 0)).toEqual([index]);
    }
  });

  it("are given the code's fingerprint, and otherwise stay as they were", () => {
    const parts = partsList({ own: 1, links: 2, code: 3 });
    expect(withCode(parts, 9)).toEqual(partsList({ own: 1, links: 2, code: 9 }));
    expect(parts).toEqual(partsList({ own: 1, links: 2, code: 3 }));
  });
});
