import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/content/article.ts";
import { newestFirst } from "../../src/edition/newest-first.ts";
import { otherNews } from "../../src/edition/other-news.ts";
import { makeArticle } from "../fixtures/make-story.ts";

function othersOf(slug: string, articles: readonly Article[]): string[] {
  const ordered = newestFirst(articles);
  const lists = otherNews(ordered);
  return (lists[ordered.findIndex((article) => article.id.endsWith(`/${slug}`))] ?? []).map(({ id }) =>
    id.slice(8),
  );
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
        expect(lists.slice(1)).toEqual(withoutNewest);
        for (const [index, list] of lists.entries()) {
          for (const other of list) expect(ordered.indexOf(other)).toBeGreaterThan(index);
        }
      }),
    );
  });
});
