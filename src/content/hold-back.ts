/** One bad piece must not stop the press: broken articles are left out, or appear as they last were when all was well. */
import path from "node:path";
import type { Problem } from "../problem.ts";
import type { ArchiveMemory } from "./archive-memory.ts";
import { type Ledger, makeLedger } from "./ledger.ts";
import { mergeLedgers } from "./merge-ledgers.ts";

/** A broken article, and what readers get instead. */
export interface HeldBack {
  readonly id: string;
  /** Its last good version stays; otherwise it is not in the edition at all. */
  readonly isShown: boolean;
}

const EMPTY = makeLedger([]);
/** An article left out may cost another its last good version; each round leaves out at least one more. */
const MOST_ROUNDS = 20;

/** Ids of the articles that have errors, or whose photos could not be made. */
export function brokenArticles(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(
    problems.flatMap(({ path, severity }) => {
      const id = severity === "error" ? /^articles\/(\d{4}\/\d{2}\/[^/]+)\.md$/.exec(path)?.[1] : undefined;
      return id === undefined ? [] : [id];
    }),
  );
}

/**
 * The rows of broken articles as they were before they broke, as far as that is known.
 * @param memory of the load before
 */
export function lastGoodRows(memory: ArchiveMemory | undefined, broken: ReadonlySet<string>): Ledger {
  if (!memory || broken.size === 0) return EMPTY;
  const { ledger, lastGood } = memory;
  const before = new Set(memory.broken);
  const kept = new Set(lastGood.ids.filter((id) => broken.has(id)));
  const justBroken = new Set(ledger.ids.filter((id) => broken.has(id) && !before.has(id) && !kept.has(id)));
  if (justBroken.size === 0 && kept.size === lastGood.length) return lastGood;
  return mergeLedgers(rowsOf(lastGood, kept), () => true, rowsOf(ledger, justBroken));
}

/** What is printed instead of the whole archive. */
export function pressLedger(
  { ledger, lastGood }: Pick<ArchiveMemory, "ledger" | "lastGood">,
  heldBack: readonly HeldBack[],
): Ledger {
  if (heldBack.length === 0) return ledger;
  const held = new Set(heldBack.map(({ id }) => id));
  const shown = new Set(heldBack.filter(({ isShown }) => isShown).map(({ id }) => id));
  return mergeLedgers(ledger, (row) => !held.has(ledger.ids[row] ?? ""), rowsOf(lastGood, shown));
}

/**
 * Decides what becomes of each broken article.
 * @param canShow whether an article's last good version can still be printed
 * @param clashesIn ids of the articles that this ledger cannot hold beside the others
 */
export function holdBack(
  memory: Pick<ArchiveMemory, "ledger" | "lastGood">,
  broken: ReadonlySet<string>,
  canShow: (id: string) => boolean,
  clashesIn: (ledger: Ledger) => readonly string[],
): HeldBack[] {
  // As nearly always; the ledger was found to hold together already.
  if (broken.size === 0) return [];
  const known = new Set(memory.lastGood.ids);
  const decisions = new Map([...broken].sort().map((id) => [id, known.has(id) && canShow(id)]));
  const decided = () => [...decisions].map(([id, isShown]) => ({ id, isShown }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const clashes = clashesIn(pressLedger(memory, decided()));
    if (clashes.length === 0) break;
    for (const id of clashes) decisions.set(id, false);
  }
  return decided();
}

/** The article whose photo it is. */
export function ownerOf({ path: photo }: Problem): string {
  return path.posix.dirname(photo).slice("articles/".length);
}

/** Also its last good version has photos that cannot be made. */
export function isRefusedTwice(id: string, refused: readonly Problem[]): boolean {
  const own = refused.filter((problem) => ownerOf(problem) === id).map((problem) => problem.path);
  return new Set(own).size < own.length;
}

function rowsOf(ledger: Ledger, ids: ReadonlySet<string>): Ledger {
  if (ids.size === 0) return EMPTY;
  return mergeLedgers(ledger, (row) => ids.has(ledger.ids[row] ?? ""), EMPTY);
}
