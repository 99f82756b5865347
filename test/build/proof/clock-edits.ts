/** The clock moves, past what waits for its hour or back; and the switches of a build are turned. */
import type { Edit } from "./edit.ts";
import { DAY, HOUR, type Instant, isoOf, type Newspaper } from "./model.ts";

/** Moments later than now at which readers see another paper, the first first. */
function comingMoments({ articles, now }: Newspaper): Instant[] {
  return [...articles.values()]
    .flatMap(({ date, expires }) => [date, ...(expires === undefined ? [] : [expires])])
    .filter((at) => at > now)
    .sort((a, b) => a - b);
}

function clockEdit(name: string, to: (paper: Newspaper, ...numbers: number[]) => Instant | undefined): Edit {
  return {
    name,
    apply(paper, draws) {
      const now = to(paper, draws.below(1000), draws.below(1000));
      return now === undefined || now === paper.now
        ? undefined
        : { told: `${name}: ${isoOf(now)}`, paper: { ...paper, now } };
    },
  };
}

function switchEdit(name: string, key: "preview" | "search"): Edit {
  return {
    name,
    apply: (paper) => ({
      told: `${name}: ${paper[key] ? "off" : "on"}`,
      paper: { ...paper, [key]: !paper[key] },
    }),
  };
}

export const CLOCK_EDITS: readonly Edit[] = [
  clockEdit(
    "let the clock run to the very moment of the next embargo or expiry",
    (paper) => comingMoments(paper)[0],
  ),
  clockEdit("let the clock run past an embargo or expiry", (paper, number = 0) => {
    const moments = comingMoments(paper);
    const moment = moments[number % Math.max(1, moments.length)];
    return moment === undefined ? undefined : moment + 60_000;
  }),
  clockEdit("let the clock run on", ({ now }, number = 0, scale = 0) => {
    const unit = [1000, HOUR, 6 * HOUR, DAY, 20 * DAY][scale % 5] ?? HOUR;
    return now + (1 + (number % 12)) * unit;
  }),
  clockEdit("turn the clock back", ({ now }, number = 0, scale = 0) => {
    const unit = [HOUR, DAY, 30 * DAY][scale % 3] ?? HOUR;
    return now - (1 + (number % 12)) * unit;
  }),
  switchEdit("turn the preview", "preview"),
  switchEdit("turn the search", "search"),
];
