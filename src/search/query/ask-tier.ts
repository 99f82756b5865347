/** One question put to one tier: what is found there, ranked, narrowed and counted. */
import { countRow, type FacetCounts, type Filter, noCounts, passes } from "../archive/filter.ts";
import type { PageRow, PageTable } from "../archive/page-table.ts";
import type { TierIndex } from "../archive/tier-index.ts";
import { type Gathered, gather, gatherAsTyped } from "./gather.ts";
import { judge } from "./judge.ts";
import { isAccented, type Question } from "./question.ts";
import { rankOf } from "./rank.ts";

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
