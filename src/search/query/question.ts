/** What a reader asks, taken apart. */

/** Characters: a longer question is cut, for nobody types one, and every word costs. */
export const LONGEST = 200;

export interface Term {
  /** A word's key, as copy/word-form.ts makes them; or that of a date or a document. */
  readonly key: string;
  /** Typed with an accent, or standing for a short form, whose meaning has its accents. */
  readonly accented: boolean;
}

/** Terms one right after another. */
export type Phrase = readonly Term[];

/** One reading of what was typed: a short form with two meanings makes two. */
export interface Question {
  /** Each must be in the article. At least one. */
  readonly terms: readonly Term[];
  /** Must be in it as they are: what was quoted, short forms, document numbers, `QL62`. */
  readonly required: readonly Phrase[];
  /** Raise an article in which all of them are whole: words that were typed side by side. */
  readonly hoped: readonly Phrase[];
  /** Must not be in it. */
  readonly without: readonly Phrase[];
}

export function isAccented(question: Question): boolean {
  return question.terms.some((term) => term.accented);
}
