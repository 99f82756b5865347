/** All that one tier's index says to a question, before any article is judged by it. */
import type { Matches, TierIndex } from "../archive/tier-index.ts";
import type { Phrase, Question } from "./question.ts";

export interface Gathered {
  readonly words: Matches;
  readonly exact: Matches;
  /** Those with accents as typed; the others anyhow. */
  readonly partly: Matches;
  readonly phrases: ReadonlyMap<Phrase, { readonly loose: Matches; readonly exact: Matches }>;
  readonly without: readonly Matches[];
}

const NOTHING: Matches = new Map();
const NONE: Gathered = { words: NOTHING, exact: NOTHING, partly: NOTHING, phrases: new Map(), without: [] };

/** Only what has every word with the accents typed. */
export async function gatherAsTyped(
  index: TierIndex,
  { terms, required, hoped, without }: Question,
  table: () => Promise<unknown>,
): Promise<Gathered> {
  const words = await index.withWords(terms, true);
  if (words.size === 0) return NONE;
  prefetch(table);
  const phrases = new Map<Phrase, { loose: Matches; exact: Matches }>();
  for (const phrase of [...required, ...hoped]) {
    const exact = await index.withPhrase(phrase, true);
    phrases.set(phrase, { loose: exact, exact });
  }
  const unwanted: Matches[] = [];
  for (const phrase of without) unwanted.push(await unwantedBy(index, phrase));
  return { words, exact: words, partly: words, phrases, without: unwanted };
}

export async function gather(
  index: TierIndex,
  { terms, required, hoped, without }: Question,
  table: () => Promise<unknown>,
): Promise<Gathered> {
  const words = await index.withWords(terms, false);
  if (words.size === 0) return NONE;
  prefetch(table);
  const accented = terms.filter((term) => term.accented);
  const phrases = new Map<Phrase, { loose: Matches; exact: Matches }>();
  for (const phrase of required) {
    const loose = await index.withPhrase(phrase, false);
    if (loose.size === 0) return NONE;
    phrases.set(phrase, { loose, exact: NOTHING });
  }
  for (const phrase of hoped)
    phrases.set(phrase, { loose: await index.withPhrase(phrase, false), exact: NOTHING });
  // From here on with accents: the index is switched once.
  const exact = accented.length > 0 || terms.length === 1 ? await index.withWords(terms, true) : NOTHING;
  const partly =
    accented.length > 0 && accented.length < terms.length ? await index.withWords(accented, true) : exact;
  for (const [phrase, found] of phrases) {
    if (found.loose.size > 0) found.exact = await index.withPhrase(phrase, true);
  }
  const unwanted: Matches[] = [];
  for (const phrase of without) unwanted.push(await unwantedBy(index, phrase));
  return { words, exact, partly, phrases, without: unwanted };
}

/** Fetched meanwhile, now that it is known to be needed; its failure is met by whoever waits for it. */
function prefetch(table: () => Promise<unknown>): void {
  table().catch(() => undefined);
}

/** With its accents where it was typed with any. */
function unwantedBy(index: TierIndex, phrase: Phrase): Promise<Matches> {
  const exact = phrase.some((term) => term.accented);
  return phrase.length > 1 ? index.withPhrase(phrase, exact) : index.withWords(phrase, exact);
}
