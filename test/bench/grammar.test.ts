import { describe, expect, it } from "vitest";
import { Grammar, parseRules } from "./grammar.ts";
import { Random } from "./random.ts";

const phrases = (grammar: Grammar, name: string) =>
  Array.from({ length: 200 }, (_, seed) => grammar.phrase(name, new Random(seed), { nam: () => "2023" }));

describe("the grammar", () => {
  it("fills lists into sentences, and facts into both", () => {
    const grammar = new Grammar(parseRules("# cau\n{ai} đến.\n\n# ai\nXuân {@nam}\n"), new Map());
    expect(grammar.sentence("cau", new Random(1), { nam: () => "2023" })).toBe("Xuân 2023 đến.");
  });

  it("puts a section's list before the common one", () => {
    const grammar = new Grammar(parseRules("# vat\nlúa\n"), parseRules("# vat\nsách\n"));
    expect(phrases(grammar, "vat")).not.toContain("lúa");
  });

  it("says the first entries of a ranked list most often", () => {
    const said = phrases(
      new Grammar(parseRules("# vat ~\nmột | hai | ba | bốn | năm | sáu\n"), new Map()),
      "vat",
    );
    const times = (word: string) => said.filter((each) => each === word).length;
    expect(times("một")).toBeGreaterThan(times("ba"));
    expect(times("ba")).toBeGreaterThan(times("sáu"));
    expect(times("sáu")).toBeGreaterThan(0);
  });

  it("names the list that is missing", () => {
    expect(() => phrases(new Grammar(parseRules("# cau\n{la}\n"), new Map()), "cau")).toThrow("{la}");
  });
});
