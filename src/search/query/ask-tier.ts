/** One question put to one tier: what is found there, ranked, narrowed and counted. */
import { countRow, type FacetCounts, type Filter, noCounts, passes } from "../archive/filter.ts";
import type { PageRow, PageTable } from "../archive/page-table.ts";
import type { Matches, TierIndex } from "../archive/tier-index.ts";
import { isAccented, type Phrase, type Question } from "./question.ts";
import { type Find, rankOf } from "./rank.ts";

export interface Asked {
  /** None: everything that the filter lets through, newest first. */
  readonly questions: readonly Question[];
  readonly filter: Filter;
  readonly order: "lien-quan" | "moi-nhat";
  /** Minute of the archive's newest article. */
  readonly newest: number;
}

/** Best first. Plain data, so that a worker can send it. */
export interface TierAnswer {
  readonly ids: readonly string[];
  /** What they are ordered by; of equals the newer stands first. */
  readonly ranks: readonly number[];
  readonly minutes: readonly number[];
  /** How many, at the end, have the words with other accents than those typed. */
  readonly otherAccents: number;
  /** Of those that stand before these, and of these. */
  readonly counts: FacetCounts;
  readonly otherCounts: FacetCounts;
}

/** From so many articles on that agree with the accents typed, nobody looks at those with other accents. */
export const ENOUGH_AS_TYPED = 100;

interface Hit {
  readonly id: string;
  readonly row: PageRow;
  readonly rank: number;
  readonly other: boolean;
}

/** @param table asked for only where something was found */
export async function askTier(
  index: TierIndex,
  table: () => Promise<PageTable>,
  asked: Asked,
): Promise<TierAnswer> {
  const hits = new Map<string, Hit>();
  const put = (found: readonly Hit[]) => {
    for (const hit of found) if (!(hit.rank <= (hits.get(hit.id)?.rank ?? -1))) hits.set(hit.id, hit);
  };
  if (asked.questions.length === 0) put(everything(await table(), asked));
  for (const question of asked.questions) put(await answer(index, table, question, asked));
  const sorted = [...hits.values()].sort(
    (a, b) => b.rank - a.rank || b.row.minute - a.row.minute || (a.id < b.id ? -1 : 1),
  );
  const counts = noCounts();
  const otherCounts = noCounts();
  for (const { row, other } of sorted) countRow(other ? otherCounts : counts, row);
  return {
    ids: sorted.map(({ id }) => id),
    ranks: sorted.map(({ rank }) => rank),
    minutes: sorted.map(({ row }) => row.minute),
    otherAccents: sorted.filter(({ other }) => other).length,
    counts,
    otherCounts,
  };
}

function everything(pages: PageTable, { filter }: Asked): Hit[] {
  return [...pages].flatMap(([id, row]) =>
    passes(row, filter) ? [{ id, row, rank: row.minute, other: false }] : [],
  );
}

/** Asks for what agrees with the accents typed, and for the rest only where that is not enough. */
async function answer(
  index: TierIndex,
  table: () => Promise<PageTable>,
  question: Question,
  asked: Asked,
): Promise<Hit[]> {
  if (question.terms.every((term) => term.accented)) {
    const typed = await judgeAll(await gatherAsTyped(index, question, table), table, question, asked);
    if (isByDate(asked) || typed.length >= ENOUGH_AS_TYPED) return typed;
  }
  return judgeAll(await gather(index, question, table), table, question, asked);
}

async function judgeAll(
  found: Gathered,
  table: () => Promise<PageTable>,
  question: Question,
  asked: Asked,
): Promise<Hit[]> {
  if (found.words.size === 0) return [];
  const pages = await table();
  const accented = isAccented(question);
  const byDate = isByDate(asked);
  return [...found.words.keys()].flatMap((id): Hit[] => {
    const row = pages.get(id);
    const find = row && passes(row, asked.filter) ? judge(question, found, id, row) : undefined;
    if (!row || !find) return [];
    const other = accented && find.accents === 0;
    // By date, what only looks alike without accents would stand among the rest.
    if (byDate && other) return [];
    return [{ id, row, rank: byDate ? row.minute : rankOf(find, asked.newest), other }];
  });
}

function isByDate({ order, questions }: Asked): boolean {
  return order === "moi-nhat" || questions.length === 0;
}

/** All that the index says to a question. */
interface Gathered {
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
async function gatherAsTyped(
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

async function gather(
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

/** Undefined where the article lacks what the question requires, or has what it forbids. */
function judge(question: Question, found: Gathered, id: string, row: PageRow): Find | undefined {
  const { terms, required, hoped } = question;
  if (found.without.some((matches) => matches.has(id))) return undefined;
  const loosely = (phrase: Phrase) => found.phrases.get(phrase)?.loose.get(id);
  const exactly = (phrase: Phrase) => found.phrases.get(phrase)?.exact.get(id);
  if (required.some((phrase) => loosely(phrase) === undefined)) return undefined;
  const allExact = required.every((phrase) => exactly(phrase) !== undefined);
  const accents = !isAccented(question)
    ? 0
    : found.exact.has(id) && allExact
      ? 2
      : found.partly.has(id) &&
          (allExact || required.some((phrase) => !phrase.every((term) => term.accented)))
        ? 1
        : 0;
  const standing = accents === 2 ? exactly : loosely;
  const whole = hoped.every((phrase) => standing(phrase) !== undefined);
  const phrases = [...required, ...(whole ? hoped : [])];
  const positions = (accents === 2 ? found.exact.get(id) : undefined) ?? found.words.get(id) ?? [];
  const literal =
    !isAccented(question) &&
    whole &&
    (phrases.length > 0 ? phrases.every((phrase) => exactly(phrase) !== undefined) : found.exact.has(id));
  const stands = (before: number) =>
    phrases.length > 0 && whole
      ? phrases.every((phrase) => (standing(phrase)?.[0] ?? before) < before) &&
        enough(positions, before, terms.length)
      : enough(positions, before, terms.length);
  return {
    accents,
    whole,
    literal,
    place: stands(row.title) ? 2 : stands(row.lead) ? 1 : 0,
    times: positions.length,
    length: row.length,
    minute: row.minute,
  };
}

/** Before that position stand at least as many of the words as there are: nearly always each of them. */
function enough(positions: readonly number[], before: number, terms: number): boolean {
  let count = 0;
  for (const position of positions) if (position < before) count++;
  return count >= terms;
}
