/** Which headlines and names to suggest for what has been typed so far. */
import type { NameSuggestion, Suggestion, Suggestions } from "./suggestions.ts";
import { beginsExactly, hasAccents, type Word, wordsOf } from "./words.ts";

export interface Most {
  readonly headlines: number;
  readonly names: number;
}

const MOST: Most = { headlines: 6, names: 3 };
/** One letter begins too many words. */
const LEAST_LETTERS = 2;

/** Every typed word begins one of theirs; best first: typed accents, then typed order, then newest headline and busiest name. */
export function suggest(
  { headlines, names }: Suggestions,
  typed: string,
  most: Most = MOST,
): { readonly headlines: readonly Suggestion[]; readonly names: readonly NameSuggestion[] } {
  const words = wordsOf(typed);
  const plain = words.map((word) => ` ${word.plain}`);
  if (plain.join("").trim().length < LEAST_LETTERS) return { headlines: [], names: [] };
  const accented = words.filter(hasAccents);
  const best = <Kind extends Suggestion>(suggestions: readonly Kind[]) =>
    suggestions
      .filter((each) => plain.every((beginning) => each.plain.includes(beginning)))
      .map((suggestion) => ({ suggestion, rank: rankOf(suggestion, plain.join(""), accented) }))
      // Sorting is stable: what ranks alike stays in the file's order.
      .sort((a, b) => b.rank - a.rank)
      .map(({ suggestion }) => suggestion);
  return {
    headlines: best(headlines).slice(0, most.headlines),
    names: best(names).slice(0, most.names),
  };
}

function rankOf(suggestion: Suggestion, phrase: string, accented: readonly Word[]): number {
  const exact = accented.every((typed) => suggestion.words.some((word) => beginsExactly(typed, word)));
  return (exact ? 2 : 0) + (suggestion.plain.includes(phrase) ? 1 : 0);
}
