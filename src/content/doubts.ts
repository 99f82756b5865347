/** Articles that were sound when they were parsed, and must be parsed again because the tables have changed. */
import type { Ledger } from "./ledger.ts";
import { namesAt } from "./ledger-stories.ts";
import { monthOf } from "./month-memory.ts";
import { isAuthorId } from "./parse-article.ts";
import type { BatchContext } from "./parse-batch.ts";
import type { SurveyedMonth } from "./survey-months.ts";

/** Those that name what the tables may no longer hold. */
export function doubtfulIds(
  ledger: Ledger | undefined,
  { sectionIds, authorIds }: BatchContext,
): ReadonlySet<string> {
  if (!ledger) return new Set();
  const unknownSections = new Set(
    ledger.sectionNames.flatMap((id, number) => (!sectionIds || sectionIds.includes(id) ? [] : [number])),
  );
  const unknownAuthors = new Set(
    ledger.authorNames.filter((name) => authorIds && isAuthorId(name) && !authorIds.includes(name)),
  );
  if (unknownSections.size + unknownAuthors.size === 0) return new Set();
  const isDoubtful = (row: number) =>
    unknownSections.has(ledger.section[row] ?? 0) ||
    namesAt(ledger.authors, row, ledger.authorNames).some((name) => unknownAuthors.has(name));
  return new Set(ledger.ids.filter((_, row) => isDoubtful(row)));
}

/** The month with its doubtful articles counted as changed. */
export function withDoubts(month: SurveyedMonth, doubtful: ReadonlySet<string>): SurveyedMonth {
  if (doubtful.size === 0) return month;
  const { folder, memory, changed } = month;
  const isSure = (slug: string) => !doubtful.has(`${folder.slice("articles/".length)}/${slug}`);
  const before = changed?.same ?? new Set(memory?.articles);
  const same = new Set([...before].filter(isSure));
  if (same.size === before.size) return month;
  if (changed) return { ...month, changed: { ...changed, same } };
  if (!memory) return month;
  const { signature } = memory;
  return { ...month, changed: { signature, month: monthOf(memory), same, hasProblems: false } };
}
