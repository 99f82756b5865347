/** How long a text takes to read. */

/**
 * Syllables a minute. Nobody seems to have measured Vietnamese; this is our choice, unhurried, near to the 238 words a minute of
 * readers of English (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047).
 */
const PACE = 240;

/** Whole minutes, at least one. @param syllables of running text */
export function readingMinutes(syllables: number): number {
  return Math.max(1, Math.round(syllables / PACE));
}
