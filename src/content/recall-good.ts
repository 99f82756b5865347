/** Where nothing is remembered of a broken article: what its file once was, parsed beside the photos that are there now. */
import { randomUUID } from "node:crypto";
import type { ArchiveMemory } from "./archive-memory.ts";
import { type LedgerRow, makeLedger } from "./ledger.ts";
import { mergeLedgers } from "./merge-ledgers.ts";
import type { Month } from "./month-memory.ts";
import { type BatchContext, parseBytes } from "./parse-batch.ts";
import { writeStories } from "./story-store.ts";
import { articleFileIn } from "./survey-months.ts";

/** @returns the memory itself where nothing could be recalled */
export async function withRecalled(
  memory: ArchiveMemory,
  recall: (id: string) => Promise<LedgerRow | undefined>,
): Promise<ArchiveMemory> {
  const known = new Set(memory.lastGood.ids);
  const rows: LedgerRow[] = [];
  for (const id of memory.broken.filter((each) => !known.has(each))) {
    const row = await recall(id);
    if (row) rows.push(row);
  }
  if (rows.length === 0) return memory;
  return { ...memory, lastGood: mergeLedgers(memory.lastGood, () => true, makeLedger(rows)) };
}

/** @returns the row of the newest version that was sound */
export function recaller(
  context: BatchContext,
  months: ReadonlyMap<string, () => Month>,
  earlierVersions: (file: string) => Promise<Iterable<Uint8Array>>,
): (id: string) => Promise<LedgerRow | undefined> {
  return async (id) => {
    const file = articleFileIn(months, id);
    if (!file) return undefined;
    for (const bytes of await earlierVersions(file.path)) {
      const { story } = parseBytes(file, bytes, context);
      if (story) return writeStories(context.store, randomUUID(), [story])[0];
    }
    return undefined;
  };
}
