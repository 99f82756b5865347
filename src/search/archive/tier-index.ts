/** One tier's Pagefind index, asked for words and for phrases. */
import { toIndex } from "../copy/word-form.ts";
import type { Phrase } from "../query/question.ts";

/** Pagefind's own API, as far as it is used. */
export interface PagefindInstance {
  init(): Promise<void>;
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly { readonly id: string; readonly words: readonly number[] }[];
    /** Of a phrase: articles that have all of its words, wherever they stand. */
    readonly unfilteredResultCount: number;
  }>;
}

/** Ids of fragments, and at which positions of the copy the words stand; of a phrase where it stands first. */
export type Matches = ReadonlyMap<string, readonly number[]>;

export interface TierIndex {
  /** All of the terms anywhere. @param exact only with the accents that were typed */
  withWords(terms: Phrase, exact: boolean): Promise<Matches>;
  /** The terms one right after another. */
  withPhrase(terms: Phrase, exact: boolean): Promise<Matches>;
}

/** A few questions' worth: each answer may name every article. */
const MOST_KNOWN = 50;

/** One question asks for some things more than once: they are kept. */
export function tierIndex(pagefind: PagefindInstance): TierIndex {
  let exactNow = false;
  // Pagefind has one switch for accents: nothing may be asked while it is thrown.
  let turn: Promise<unknown> = Promise.resolve();
  const known = new Map<string, Promise<Found>>();

  const ask = (term: string, exact: boolean): Promise<Found> => {
    const key = `${exact} ${term}`;
    const before = known.get(key);
    if (before) return before;
    const answer = turn.then(async () => {
      if (exact !== exactNow) {
        await pagefind.options({ exactDiacritics: exact });
        exactNow = exact;
      }
      const { results, unfilteredResultCount } = await pagefind.search(term);
      return {
        matches: new Map(results.map(({ id, words }) => [id, words])),
        withAll: unfilteredResultCount,
      };
    });
    turn = answer.catch(() => known.delete(key));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, answer);
    return answer;
  };
  return {
    async withWords(terms, exact) {
      // Pagefind passes over a word that its index does not have at all; asked for the phrase, it does not.
      if (terms.length > 1 && (await ask(quoted(terms), exact)).withAll === 0) return NOTHING;
      return (await ask(written(terms), exact)).matches;
    },
    withPhrase: async (terms, exact) => (await ask(quoted(terms), exact)).matches,
  };
}

interface Found {
  readonly matches: Matches;
  readonly withAll: number;
}

const NOTHING: Matches = new Map();

function quoted(terms: Phrase): string {
  return `"${written(terms)}"`;
}

function written(terms: Phrase): string {
  return terms.map(({ key }) => toIndex(key)).join(" ");
}
