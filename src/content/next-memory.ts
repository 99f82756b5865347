/** What is known of the archive after a load: the memory of the load before, with what was parsed and what is broken now. */
import type { ArchiveMemory } from "./archive-memory.ts";
import { lastGoodRows } from "./hold-back.ts";
import { type Ledger, makeLedger } from "./ledger.ts";
import { mergeLedgers } from "./merge-ledgers.ts";
import { idOf } from "./parse-article.ts";
import type { ArticleFile, ParsedBatch } from "./parse-batch.ts";
import { memoryOf, type SurveyedMonth } from "./survey-months.ts";

export type Learnt = Pick<ArchiveMemory, "ledger" | "months" | "warnings">;

/** @returns the memory itself where nothing has changed */
export function nextMemory(
  memory: ArchiveMemory | undefined,
  months: readonly SurveyedMonth[],
  toParse: readonly ArticleFile[],
  parsed: readonly ParsedBatch[],
): Learnt {
  const gone =
    memory && [...memory.months.keys()].some((folder) => !months.some((month) => month.folder === folder));
  if (memory && !gone && months.every(({ changed }) => !changed)) return memory;
  const hashes = new Map(parsed.flatMap((batch) => [...batch.hashes]));
  const stays = stayingIds(months, new Set(toParse.map((file) => idOf(file.path))));
  const fresh = makeLedger(parsed.flatMap((batch) => batch.rows));
  const warnings = new Map([...(memory?.warnings ?? [])].filter(([id]) => stays(id)));
  for (const batch of parsed) for (const [id, findings] of batch.warnings) warnings.set(id, findings);
  return {
    ledger: memory ? mergeLedgers(memory.ledger, (row) => stays(memory.ledger.ids[row] ?? ""), fresh) : fresh,
    months: new Map(
      months.flatMap(({ folder, memory: before, changed }) => {
        const after = changed
          ? memoryOf(changed, (slug) => hashes.get(`${folder.slice("articles/".length)}/${slug}`))
          : before;
        return after ? [[folder, after] as const] : [];
      }),
    ),
    warnings,
  };
}

/** @returns the memory of the load before itself where nothing has changed */
export function withBroken(
  learnt: Learnt,
  ledger: Ledger,
  memory: ArchiveMemory | undefined,
  broken: ReadonlySet<string>,
): ArchiveMemory {
  const sameBroken = memory?.broken.length === broken.size && memory.broken.every((id) => broken.has(id));
  if (memory && learnt === memory && sameBroken) return memory;
  return { ...learnt, ledger, broken: [...broken].sort(), lastGood: lastGoodRows(memory, broken) };
}

/** Whether an article of the memory is there still, and as it was. */
function stayingIds(months: readonly SurveyedMonth[], again: ReadonlySet<string>): (id: string) => boolean {
  const byFolder = new Map(months.map((month) => [month.folder, month]));
  return (id) => {
    if (again.has(id)) return false;
    const month = byFolder.get(`articles/${id.slice(0, "2023/06".length)}`);
    if (!month) return false;
    return month.changed ? month.changed.same.has(id.slice("2023/06/".length)) : true;
  };
}
