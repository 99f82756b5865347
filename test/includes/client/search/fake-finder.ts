/** A search that answers only what a test tells it to. */
import { vi } from "vitest";
import type { Counts, Finder, Progress, Result, Search } from "../../../../_includes/client/search/finder.ts";
import type { Query } from "../../../../_includes/client/search/query.ts";

export const NO_COUNTS: Counts = { nam: {}, "chuyen-muc": {}, "dia-phuong": {}, "chu-de": {}, "tac-gia": {} };

export function resultOf(name: number | string, overrides: Partial<Result> = {}): Result {
  return {
    address: `/2022/01/bai-${name}.html`,
    title: [{ text: `Bài ${name}`, marked: false }],
    section: "Văn hóa",
    date: "2022-01-05T07:30:00+07:00",
    places: [],
    excerpt: [
      { text: "mùa ", marked: false },
      { text: "nước", marked: true },
      { text: " nổi", marked: false },
    ],
    ...overrides,
  };
}

export function resultsOf(count: number, first = 0): Result[] {
  return Array.from({ length: count }, (_, index) => resultOf(first + index));
}

/** One search that was asked for. */
export class FakeSearch implements Search {
  readonly query: Query;
  readonly #onProgress: (progress: Progress) => void;
  found: readonly Result[] = [];
  readonly results = vi.fn(async (start: number, count: number) => this.found.slice(start, start + count));
  readonly stop = vi.fn();
  readonly resume = vi.fn();

  constructor(query: Query, onProgress: (progress: Progress) => void) {
    this.query = query;
    this.#onProgress = onProgress;
    this.tell({ state: "searching", readParts: 0 });
  }

  /** Tells the page how far it is; `found` follows the results, all of 27 parts are read where nothing else is said. */
  tell(progress: Partial<Progress>): void {
    this.#onProgress({
      state: "done",
      found: this.found.length,
      otherAccents: 0,
      readParts: 27,
      parts: 27,
      failedParts: 0,
      counts: NO_COUNTS,
      ...progress,
    });
  }

  /** Finds these, in this order, and tells of it. */
  find(results: readonly Result[], progress: Partial<Progress> = {}): void {
    this.found = results;
    this.tell(progress);
  }
}

export class FakeFinder implements Finder {
  readonly searches: FakeSearch[] = [];
  readonly warm = vi.fn<Finder["warm"]>(async () => undefined);
  readonly search = vi.fn<Finder["search"]>((query, onProgress) => {
    const search = new FakeSearch(query, onProgress);
    this.searches.push(search);
    return search;
  });

  /** The search that was asked for as the first, second …, once it has been. */
  async asked(count = 1): Promise<FakeSearch> {
    return vi.waitFor(() => {
      const search = this.searches[count - 1];
      if (!search) throw new Error(`no search ${count} yet`);
      return search;
    });
  }
}
