import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "../../../src/images/card/break-lines.ts";

const measure = (text: string) => text.length;

describe("lines of a headline", () => {
  it("are as few as the width allows", () => {
    expect(breakLines("Tết về", 20, measure)).toEqual(["Tết về"]);
    expect(breakLines("", 20, measure)).toEqual([]);
  });

  it("are about as long as each other: no word stands alone at the end", () => {
    expect(breakLines("nước sạch về tới vùng hạ rồi", 26, measure)).toEqual([
      "nước sạch về",
      "tới vùng hạ rồi",
    ]);
  });

  it("cut a word that is wider", () => {
    expect(breakLines("a nghiêngnghiêngnghiêng b", 8, measure)).toEqual([
      "a",
      "nghiêngn",
      "ghiêngng",
      "hiêng b",
    ]);
  });

  it("hold every letter, in order, and are never too wide", () => {
    const words = fc.array(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (told, width) => {
        const text = told.join(" ");
        const lines = breakLines(text, width, measure);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(lines.every((line) => line !== "" && measure(line) <= width)).toBe(true);
      }),
    );
  });
});
