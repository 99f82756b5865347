import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TONE_PALETTE, toneClasses, toneOf } from "../../src/images/photo-tone.ts";

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);
const WHITE = [255, 255, 255] as const;

describe("a photo's tone", () => {
  it.each([
    ["clouds over a field", [214, 219, 222], [88, 104, 56], "38"],
    ["a clear sky over a river", [150, 188, 222], [92, 118, 134], "65"],
    ["a hall with a red curtain", [140, 30, 34], [90, 84, 80], "d1"],
    ["night", [18, 18, 22], [40, 34, 28], "00"],
    ["skin and wood", [196, 172, 148], [124, 96, 74], "cb"],
  ] as const)("of %s", (_, upper, lower, tone) => expect(toneOf(upper, lower)).toBe(tone));

  it("is a colour of the palette itself where the photo is of that colour", () => {
    for (const [at, written] of TONE_PALETTE.entries()) {
      const of = (place: number) => Number.parseInt(written[place] ?? "", 16) * 17;
      expect(toneOf([of(1), of(2), of(3)], WHITE)[0]).toBe(at.toString(16));
    }
  });

  it("is two digits, whatever the photo, each with its own rule in the stylesheet", () => {
    const css = readFileSync("_includes/styles/components/placeholder.css", "utf8");
    for (const [at, written] of TONE_PALETTE.entries()) {
      const digit = at.toString(16);
      expect(css).toContain(`.tren-${digit} {\n  --tren: ${written};\n}`);
      expect(css).toContain(`.duoi-${digit} {\n  --duoi: ${written};\n}`);
    }
    fc.assert(
      fc.property(colour, colour, (upper, lower) => {
        const tone = toneOf(upper, lower);
        expect(tone).toMatch(/^[0-9a-f]{2}$/);
        expect(toneClasses(tone)).toBe(`tren-${tone[0]} duoi-${tone[1]}`);
      }),
    );
  });
});
