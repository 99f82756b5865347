import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/content/article.ts";
import { newestFirst } from "../../src/edition/newest-first.ts";
import { NOBODY, type OtherNews, otherNews } from "../../src/edition/other-news.ts";
import { makeArticle } from "../fixtures/make-story.ts";

function othersOf(slug: string, articles: readonly Article[]): string[] {
  const ordered = newestFirst(articles);
  const position = ordered.findIndex((article) => article.id.endsWith(`/${slug}`));
  return listAt(otherNews(ordered), position).map((other) => ordered[other]?.id.slice(8) ?? "");
}

function listAt(lists: OtherNews, position: number): number[] {
  return [...lists.at(position)].filter((other) => other !== NOBODY);
}

describe("Các tin khác", () => {
  const archive = [
    makeArticle("cung-muc-cu", "2023-05-01"),
    makeArticle("cung-muc-moi", "2023-05-03"),
    makeArticle("cung-chu-de", "2023-04-01", { topics: ["Lúa gạo"] }),
    makeArticle("cung-noi", "2023-04-02", { places: ["Tân An"] }),
    makeArticle("muc-khac-cung-chu-de", "2023-05-04", { section: "kinh-te", topics: ["Lúa gạo"] }),
    makeArticle("muc-khac", "2023-05-05", { section: "kinh-te" }),
    makeArticle("bai", "2023-05-06", { topics: ["Lúa gạo"], places: ["Tân An"] }),
    makeArticle("moi-hon", "2023-05-07", { topics: ["Lúa gạo"] }),
  ];

  it("takes the same section first, shared topics and places above mere newness, then what shares a topic elsewhere", () => {
    expect(othersOf("bai", archive)).toEqual([
      "cung-chu-de",
      "cung-noi",
      "cung-muc-moi",
      "cung-muc-cu",
      "muc-khac-cung-chu-de",
    ]);
  });

  it("holds at most ten", () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      makeArticle(`bai-${n}`, `2023-05-${String(n + 1).padStart(2, "0")}`),
    );
    expect(othersOf("bai-29", many)).toHaveLength(10);
  });

  it("never changes because something newer came out, and never lists what is newer", () => {
    const arbitraryArticle = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      section: fc.constantFrom("chinh-tri", "kinh-te"),
      topics: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
      places: fc.uniqueArray(fc.constantFrom("x", "y")),
    });
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { minLength: 1, maxLength: 40 }), (rows) => {
        const all = rows.map(({ day, ...fields }, n) =>
          makeArticle(`bai-${n}`, `2023-05-${String(day).padStart(2, "0")}`, fields),
        );
        const ordered = newestFirst(all);
        const lists = otherNews(ordered);
        const withoutNewest = otherNews(ordered.slice(1));
        for (const index of ordered.slice(1).keys()) {
          expect(listAt(lists, index + 1)).toEqual(listAt(withoutNewest, index).map((other) => other + 1));
        }
        for (const index of ordered.keys()) {
          for (const other of listAt(lists, index)) expect(other).toBeGreaterThan(index);
        }
      }),
    );
  });

  it("is the same, whatever earlier edition it begins with", () => {
    const arbitraryArticle = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      section: fc.constantFrom("chinh-tri", "kinh-te"),
      topics: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
      isOld: fc.boolean(),
      isNew: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { maxLength: 60 }), (rows) => {
        const all = rows.map(({ day, section, topics, ...when }, n) => ({
          when,
          article: makeArticle(`bai-${n}`, `2023-05-${String(day).padStart(2, "0")}`, { section, topics }),
        }));
        const edition = (key: "isOld" | "isNew") =>
          newestFirst(all.filter(({ when }) => when[key]).map(({ article }) => article));
        const earlier = otherNews(edition("isOld")).keep();
        expect(otherNews(edition("isNew"), earlier).keep()).toEqual(otherNews(edition("isNew")).keep());
      }),
    );
  });

  it("is the best ten by section, shared names and newness among those near enough, worked out in the plainest way", () => {
    const arbitraryArticle = fc.record({
      section: fc.constantFrom("chinh-tri", "kinh-te", "van-hoa"),
      topics: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }),
      places: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(arbitraryArticle, { minLength: 1, maxLength: 150 }), (rows) => {
        const ordered = newestFirst(
          rows.map((fields, n) =>
            makeArticle(`bai-${n}`, `2023-05-${String((n % 28) + 1).padStart(2, "0")}`, fields),
          ),
        );
        const lists = otherNews(ordered);
        for (const index of ordered.keys()) expect(listAt(lists, index)).toEqual(plainly(ordered, index));
      }),
      { numRuns: 30 },
    );
  });
});

function plainly(ordered: readonly Article[], index: number): number[] {
  const article = ordered[index];
  if (!article) return [];
  const older = [...ordered.keys()].slice(index + 1);
  const has = (other: number, key: "topics" | "places", name: string) =>
    ordered[other]?.[key].includes(name) ?? false;
  const near = new Set([
    ...older.filter((other) => ordered[other]?.section === article.section).slice(0, 40),
    ...article.topics.flatMap((name) => older.filter((other) => has(other, "topics", name)).slice(0, 15)),
    ...article.places.flatMap((name) => older.filter((other) => has(other, "places", name)).slice(0, 15)),
  ]);
  const points = (other: number) =>
    (ordered[other]?.section === article.section ? 100 : 0) +
    10 * article.topics.filter((name) => has(other, "topics", name)).length +
    4 * article.places.filter((name) => has(other, "places", name)).length;
  return [...near].sort((a, b) => points(b) - points(a) || a - b).slice(0, 10);
}
