import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { lastClockChange, nextChange } from "../../src/edition/next-change.ts";
import { toIso } from "../../src/text/vietnam-time.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";

const NOW = at("2026-11-26T08:00:00+07:00");
const waiting = makeArticle("cho", "2026-11-27T07:30:00+07:00");
const ending = makeArticle("het", "2026-11-01", { expires: at("2026-11-26T18:00:00+07:00") });
const told = (articles: Parameters<typeof nextChange>[0], now = NOW) => {
  const change = nextChange(articles, now);
  return change && [toIso(change.at), ...change.articles];
};

describe("the next change by the clock", () => {
  it("is the end of an embargo", () => {
    expect(told([waiting])).toEqual(["2026-11-27T07:30:00+07:00", "articles/2026/11/cho.md"]);
  });

  it("or the moment a piece expires, whichever comes first", () => {
    expect(told([waiting, ending])).toEqual(["2026-11-26T18:00:00+07:00", "articles/2026/11/het.md"]);
    expect(told([waiting, ending], at("2026-11-26T18:00:00+07:00"))?.[0]).toBe("2026-11-27T07:30:00+07:00");
  });

  it("or the notice of a withdrawn piece that was still to come", () => {
    expect(told([{ ...waiting, status: "withdrawn" }])).toHaveLength(2);
  });

  it("names all articles of that moment, in alphabetical order", () => {
    const other = makeArticle("ban", "2026-11-27T07:30:00+07:00");
    expect(told([waiting, other])?.slice(1)).toEqual(["articles/2026/11/ban.md", "articles/2026/11/cho.md"]);
  });

  it.each([
    ["drafts", { ...waiting, status: "draft" as const }],
    ["what is out already", makeArticle("cu", "2026-11-01")],
    ["what has expired already", { ...ending, expires: NOW }],
    ["what expires before it appears", { ...waiting, expires: at("2026-11-27T07:00:00+07:00") }],
    ["a withdrawn piece's end", { ...ending, status: "withdrawn" as const }],
  ])("never comes from %s", (_, article) => {
    expect(told([article])).toBeUndefined();
  });

  it("has its counterpart in the past", () => {
    expect(lastClockChange([waiting, ending], NOW)?.articles).toEqual(["articles/2026/11/het.md"]);
    expect(lastClockChange([waiting, ending], waiting.date)?.articles).toEqual(["articles/2026/11/cho.md"]);
    expect(lastClockChange([waiting], NOW)).toBeUndefined();
  });
});

it("between one change and the next an edition shows the same articles and notices, and at the change others", () => {
  const moment = fc.integer({ min: -5, max: 5 }).map((hours) => NOW + hours * 3_600_000);
  const article = fc.record({
    date: moment,
    expires: fc.option(moment, { nil: undefined }),
    status: fc.constantFrom("published" as const, "draft" as const, "withdrawn" as const),
  });
  const seenAt = (articles: readonly ReturnType<typeof makeArticle>[], now: number) => {
    const edition = makeEdition(
      articles.map((each) => makeStory(each)),
      TABLES,
      { now },
    );
    return {
      seen: JSON.stringify([edition.articles, edition.withdrawn].map((list) => list.map(({ id }) => id))),
      next: edition.nextChange?.at,
    };
  };
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), (facts) => {
      const articles = facts.map((fact, n) => makeArticle(`bai-${n}`, "2026-11-26", fact));
      const { seen, next } = seenAt(articles, NOW);
      const before = next === undefined ? NOW + 100 * 3_600_000 : next - 1;
      expect(seenAt(articles, before).seen).toBe(seen);
      if (next !== undefined) expect(seenAt(articles, next).seen).not.toBe(seen);
    }),
  );
});
