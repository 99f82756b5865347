import { describe, expect, it } from "vitest";
import { type PagefindInstance, tierIndex } from "../../../src/search/archive/tier-index.ts";
import type { Phrase } from "../../../src/search/query/question.ts";

const terms = (text: string): Phrase => text.split(" ").map((key) => ({ key, accented: false }));

/** Says what it was asked, and with which switch. */
function fakePagefind(withAll = 1) {
  const asked: string[] = [];
  let exact = false;
  const pagefind: PagefindInstance = {
    init: async () => undefined,
    options: async ({ exactDiacritics }) => {
      exact = exactDiacritics;
    },
    search: async (term) => {
      asked.push(`${exact ? "exact" : "loose"} ${term}`);
      await new Promise((resolve) => setTimeout(resolve));
      return { results: [{ id: `${exact}`, words: [1, 2] }], unfilteredResultCount: withAll };
    },
  };
  return { pagefind, asked };
}

describe("tierIndex", () => {
  it("asks for words with their ends, and first whether all of them are in the index", async () => {
    const { pagefind, asked } = fakePagefind();
    expect(await tierIndex(pagefind).withWords(terms("đảng viên"), false)).toEqual(
      new Map([["false", [1, 2]]]),
    );
    expect(asked).toEqual(['loose "ḓảngǃ viênǃ"', "loose ḓảngǃ viênǃ"]);
  });

  it("finds nothing where one of the words is missing, whatever Pagefind says of the others", async () => {
    const { pagefind, asked } = fakePagefind(0);
    expect(await tierIndex(pagefind).withWords(terms("a b"), false)).toEqual(new Map());
    expect(asked).toEqual(['loose "aǃ bǃ"']);
  });

  it("asks a single word at once", async () => {
    const { pagefind, asked } = fakePagefind(0);
    await tierIndex(pagefind).withWords(terms("a"), true);
    expect(asked).toEqual(["exact aǃ"]);
  });

  it("throws the switch for accents only between questions, however they come", async () => {
    const { pagefind } = fakePagefind();
    const index = tierIndex(pagefind);
    const answers = await Promise.all(
      [true, false, true, false].map((exact, at) => index.withPhrase(terms(`a${at}`), exact)),
    );
    expect(answers.map((matches) => [...matches.keys()])).toEqual([["true"], ["false"], ["true"], ["false"]]);
  });

  it("asks for the same once, and again after it failed", async () => {
    const { pagefind, asked } = fakePagefind();
    const index = tierIndex(pagefind);
    await Promise.all([index.withPhrase(terms("a b"), false), index.withPhrase(terms("a b"), false)]);
    expect(asked).toHaveLength(1);
    const { search } = pagefind;
    pagefind.search = () => Promise.reject(new Error("gone"));
    await expect(index.withPhrase(terms("c"), false)).rejects.toThrow("gone");
    pagefind.search = search;
    await expect(index.withPhrase(terms("c"), false)).resolves.toBeDefined();
  });
});
