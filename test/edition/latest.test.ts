import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/content/article.ts";
import { FRESH_PAGES, LATEST, latestLists } from "../../src/edition/latest.ts";
import { newestFirst } from "../../src/edition/newest-first.ts";
import { makeArticle } from "../fixtures/make-story.ts";

/** An archive of so many articles a month, oldest month first. */
function archive(...perMonth: readonly number[]): Article[] {
  return newestFirst(
    perMonth.flatMap((count, month) => {
      const name = `2022-${String(month + 1).padStart(2, "0")}`;
      return Array.from({ length: count }, (_, number) => {
        const day = String((number % 28) + 1).padStart(2, "0");
        const hour = String(Math.floor(number / 28) % 24).padStart(2, "0");
        return makeArticle(`bai-${number}`, `${name}-${day}T${hour}:00:00+07:00`);
      });
    }),
  );
}

interface Listed {
  readonly titles: readonly string[];
  readonly fixed: boolean;
}

/** What each article's page lists, by its id. */
function listedBy(articles: readonly Article[]): ReadonlyMap<string, Listed> {
  const listAt = latestLists(articles);
  return new Map(
    articles.map(({ id }, position) => {
      const { teasers, fixed } = listAt(position);
      return [id, { titles: teasers.map(({ address }) => address.slice(1, -".html".length)), fixed }];
    }),
  );
}

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);

describe("Mới nhất", () => {
  it("is the paper's newest ten, without itself, on the pages of the newest hundred", () => {
    const articles = archive(30, 80, 60);
    const listed = listedBy(articles);
    const eleven = ids(articles.slice(0, LATEST + 1));
    for (const id of ids(articles.slice(0, FRESH_PAGES))) {
      const titles = eleven.filter((each) => each !== id).slice(0, LATEST);
      expect(listed.get(id)).toEqual({ titles, fixed: false });
    }
  });

  it("is what was newest when the article's month began on older pages", () => {
    const articles = archive(30, 80, 60);
    const listed = listedBy(articles);
    const january = articles.filter(({ id }) => id.startsWith("2022/01/"));
    for (const { id } of articles.slice(FRESH_PAGES)) {
      if (id.startsWith("2022/02/"))
        expect(listed.get(id)).toEqual({ titles: ids(january.slice(0, LATEST)), fixed: true });
    }
  });

  it("is the archive's own beginning in its first month, for nothing is older", () => {
    const articles = archive(30, 120);
    const listed = listedBy(articles);
    const eleven = ids(articles.slice(-LATEST - 1));
    for (const { id } of articles.filter((each) => each.id.startsWith("2022/01/"))) {
      const titles = eleven.filter((each) => each !== id).slice(0, LATEST);
      expect(listed.get(id)).toEqual({ titles, fixed: true });
    }
  });

  it("is filled up from the month itself where too little is older", () => {
    const articles = archive(4, 40, 120);
    const listed = listedBy(articles);
    const page = articles.find(({ id }) => id.startsWith("2022/02/"));
    expect(listed.get(page?.id ?? "")?.titles).toHaveLength(LATEST);
  });

  it("is as long as the paper allows, never names the page itself and never anything twice", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90), { maxLength: 4 }), (perMonth) => {
        const articles = archive(...perMonth);
        for (const [id, { titles }] of listedBy(articles)) {
          expect(titles).toHaveLength(Math.min(LATEST, articles.length - 1));
          expect(titles).not.toContain(id);
          expect(new Set(titles).size).toBe(titles.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("never changes on older pages because something newer came out", () => {
    const sizes = fc.tuple(fc.array(fc.nat(90), { minLength: 2, maxLength: 4 }), fc.nat(150));
    fc.assert(
      fc.property(sizes, ([perMonth, newer]) => {
        const after = archive(...perMonth);
        const before = after.slice(Math.min(newer, after.length));
        const later = listedBy(after);
        for (const [id, listed] of listedBy(before)) {
          if (listed.fixed) expect(later.get(id)).toEqual(listed);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is one list for all pages of a month that it does not concern", () => {
    const articles = archive(30, 150, 110);
    const listAt = latestLists(articles);
    const february = articles.flatMap(({ id }, position) => (id.startsWith("2022/02/") ? [position] : []));
    const older = february.filter((position) => position >= FRESH_PAGES);
    expect(new Set(older.map((position) => listAt(position).teasers)).size).toBe(1);
  });
});
