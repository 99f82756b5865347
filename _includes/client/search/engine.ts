/** Pagefind's API as far as the page uses it, loaded when the reader first means to search. */
import type { Query } from "./query.ts";

/** What the index keeps of an article. Everything in it is text to show, never HTML to trust. */
export interface Found {
  readonly url: string;
  /** Escaped, with `<mark>`. */
  readonly excerpt: string;
  readonly meta: {
    readonly title?: string;
    readonly section?: string;
    /** ISO 8601. */
    readonly date?: string;
  };
}

export interface Hit {
  data(): Promise<Found>;
}

export interface Engine {
  init?(): Promise<void>;
  search(words: string | null, options: SearchOptions): Promise<{ readonly results: readonly Hit[] }>;
}

interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

const ADDRESS = "/pagefind/pagefind.js";

let loading: Promise<Engine> | undefined;

/** @throws where the index cannot be fetched; the next call tries again */
export function loadEngine(): Promise<Engine> {
  loading ??= importEngine().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function importEngine(): Promise<Engine> {
  const engine: Engine = await import(ADDRESS);
  await engine.init?.();
  return engine;
}

/** Hits in the order asked for; without words everything that the filters let through, newest first. */
export async function search(
  engine: Engine,
  { words, year, section, order }: Query,
): Promise<readonly Hit[]> {
  const filters = { ...(year && { nam: year }), ...(section && { "chuyen-muc": section }) };
  const newest = order === "moi-nhat" || !words;
  const { results } = await engine.search(
    words || null,
    newest ? { filters, sort: { ngay: "desc" } } : { filters },
  );
  return results;
}
