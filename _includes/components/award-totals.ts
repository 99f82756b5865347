/** Sums of an award box, and its rows by year. */
import type { Award } from "../../src/content/article.ts";
import { groupBy } from "../../src/group-by.ts";

export interface AwardTotals {
  readonly collectives: number;
  readonly individuals: number;
}

export function awardTotals(awards: readonly Award[]): AwardTotals {
  return {
    collectives: awards.reduce((sum, award) => sum + award.collectives, 0),
    individuals: awards.reduce((sum, award) => sum + award.individuals, 0),
  };
}

/** Years in order, rows within a year as the editor wrote them. */
export function awardsByYear(awards: readonly Award[]): (readonly [year: number, rows: readonly Award[]])[] {
  return [...groupBy(awards, ({ year }) => year)].sort(([a], [b]) => a - b);
}
