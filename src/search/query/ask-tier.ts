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
  /** How many have the words with other accents than those typed. */
  readonly otherAccents: number;
  readonly counts: FacetCounts;
}

/** @param table asked for only where something was found */
export async function askTier(
  index: TierIndex,
  table: () => Promise<PageTable>,
  { questions, filter, order, newest }: Asked,
): Promise<TierAnswer> {
  const byDate = order === "moi-nhat" || questions.length === 0;
  const hits = new Map<string, { row: PageRow; rank: number; other: boolean }>();
  const put = (id: string, row: PageRow | undefined, rank: number, other: boolean) => {
    if (row && passes(row, filter) && !(rank <= (hits.get(id)?.rank ?? -1)))
      hits.set(id, { row, rank, other });
  };
  if (questions.length === 0) {
    const pages = await table();
    for (const [id, row] of pages) put(id, row, row.minute, false);
  }
  for (const question of questions) {
    const found = await gather(index, question, table);
    if (found.words.size === 0) continue;
    const pages = await table();
    const accented = isAccented(question);
    for (const id of found.words.keys()) {
      const row = pages.get(id);
      const find = row && judge(question, found, id, row);
      if (!row || !find) continue;
      const other = accented && find.accents === 0;
      // By date, what only looks alike without accents would stand among the rest.
      if (!byDate || !other) put(id, row, byDate ? row.minute : rankOf(find, newest), other);
    }
  }
  const sorted = [...hits].sort(
    ([idA, a], [idB, b]) => b.rank - a.rank || b.row.minute - a.row.minute || (idA < idB ? -1 : 1),
  );
  const counts = noCounts();
  for (const [, { row }] of sorted) countRow(counts, row);
  return {
    ids: sorted.map(([id]) => id),
    ranks: sorted.map(([, { rank }]) => rank),
    minutes: sorted.map(([, { row }]) => row.minute),
    otherAccents: sorted.filter(([, { other }]) => other).length,
    counts,
  };
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

/** @param table fetched meanwhile, once it is known to be needed */
async function gather(
  index: TierIndex,
  question: Question,
  table: () => Promise<unknown>,
): Promise<Gathered> {
  const { terms, required, hoped, without } = question;
  const words = await index.withWords(terms, false);
  const none = { words: NOTHING, exact: NOTHING, partly: NOTHING, phrases: new Map(), without: [] };
  if (words.size === 0) return none;
  // Its failure is met by whoever waits for it.
  table().catch(() => undefined);
  const accented = terms.filter((term) => term.accented);
  const phrases = new Map<Phrase, { loose: Matches; exact: Matches }>();
  for (const phrase of required) {
    const loose = await index.withPhrase(phrase, false);
    if (loose.size === 0) return none;
    phrases.set(phrase, { loose, exact: NOTHING });
  }
  for (const phrase of hoped)
    phrases.set(phrase, { loose: await index.withPhrase(phrase, false), exact: NOTHING });
  const unwanted: Matches[] = [];
  const ask = (phrase: Phrase, exact: boolean) =>
    phrase.length > 1 ? index.withPhrase(phrase, exact) : index.withWords(phrase, exact);
  for (const phrase of without) {
    if (!phrase.some((term) => term.accented)) unwanted.push(await ask(phrase, false));
  }
  // From here on with accents: the index is switched once.
  const exact = accented.length > 0 || terms.length === 1 ? await index.withWords(terms, true) : NOTHING;
  const partly =
    accented.length > 0 && accented.length < terms.length ? await index.withWords(accented, true) : exact;
  for (const [phrase, found] of phrases) {
    if (found.loose.size > 0) found.exact = await index.withPhrase(phrase, true);
  }
  for (const phrase of without) {
    if (phrase.some((term) => term.accented)) unwanted.push(await ask(phrase, true));
  }
  return { words, exact, partly, phrases, without: unwanted };
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
