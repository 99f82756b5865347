/**
 * How good a find is, as one number that depends on the article and the question alone, never on its neighbours in the
 * index: so an archive gives the same order however it is split.
 *
 * What counts, in this order: the accents are those typed; the words that were typed side by side stand side by side; they
 * do so in the headline, the sapo, the text; then a blend of how much of the text is about them and how new it is.
 */

export interface Find {
  /** 2: every word exactly as typed; 1: those that were typed with accents are; 0: only without accents, or none was typed. */
  readonly accents: 0 | 1 | 2;
  /** Everything hoped for stands side by side; a single word always does. */
  readonly whole: boolean;
  /** As typed, though without accents: `Long An` for `long an`. */
  readonly literal: boolean;
  /** 2: all in the headline; 1: in headline and sapo; 0: elsewhere. */
  readonly place: 0 | 1 | 2;
  /** How often the words stand in the text. */
  readonly times: number;
  /** Length of the text in words. */
  readonly length: number;
  /** Minutes since 1970. */
  readonly minute: number;
}

/** BM25's saturation and length normalisation, with a usual article's length in place of the index's mean. */
const SATURATION = 4;
const LENGTH_SHARE = 0.75;
const USUAL_LENGTH = 450;

/** An article newer by this much is worth half as much more again. */
const HALF_LIFE_MINUTES = 3 * 365.25 * 24 * 60;
/** How much newness can add to what the text gives (0 to 1). */
const NEWNESS = 0.35;

/** From 0 up to 1. */
export function density({ times, length }: Pick<Find, "times" | "length">): number {
  return times / (times + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / USUAL_LENGTH));
}

/** @param newest minute of the archive's newest article: newness is counted back from there, not from the reader's clock */
export function rankOf(find: Find, newest: number): number {
  const age = Math.max(0, newest - find.minute);
  const blend = density(find) + NEWNESS * 0.5 ** (age / HALF_LIFE_MINUTES);
  const classes = ((find.accents * 2 + Number(find.whole)) * 2 + Number(find.literal)) * 3 + find.place;
  return classes * 2 + blend;
}
