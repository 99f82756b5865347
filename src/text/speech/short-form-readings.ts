/** What each short form is read as in one article: the newsroom's table may give it two meanings, and the article may explain more. */

/** The full form by the short one. */
export type Readings = ReadonlyMap<string, string>;

export interface ShortFormRow {
  readonly short: string;
  readonly full: string;
}

/** "Hội đồng nhân dân (HĐND)": words, then capitals in brackets. */
const EXPLAINED = /((?:[\p{L}\p{M}]+[\s,–-]+){1,12})\(([\p{Lu}&.-]{2,10})\)/gu;

/** @param article its whole text */
export function readingsOf(table: readonly ShortFormRow[], article: string): Readings {
  const meanings = new Map<string, string[]>();
  for (const { short, full } of table) meanings.set(short, [...(meanings.get(short) ?? []), full]);
  const text = plainWords(article);
  const readings = new Map<string, string>();
  for (const [short, [first = "", ...others]] of meanings) {
    const used = others.length > 0 && [first, ...others].find((full) => text.includes(plainWords(full)));
    readings.set(short, spoken(used || first));
  }
  for (const [, words = "", short = ""] of article.matchAll(EXPLAINED)) {
    if (readings.has(short) && (meanings.get(short)?.length ?? 0) < 2) continue;
    const full = endingWith(words, meanings.get(short) ?? []) ?? byFirstLetters(words, short);
    if (full) readings.set(short, full);
  }
  return readings;
}

/** Letters and digits alone, in small letters: what a reader hears of it. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The hyphen of `kinh tế - xã hội` is not said. */
function spoken(full: string): string {
  return full.replace(/\s+[-–]\s+/g, " ");
}

function endingWith(words: string, meanings: readonly string[]): string | undefined {
  const heard = plainWords(words);
  const meant = meanings.find((full) => heard.endsWith(plainWords(full)));
  return meant && spoken(meant);
}

/** The last words before the brackets, where their first letters make up the short form. */
function byFirstLetters(words: string, short: string): string | undefined {
  const letters = short.replace(/[^\p{Lu}]/gu, "");
  const last = words.match(/[\p{L}\p{M}]+/gu)?.slice(-letters.length) ?? [];
  return last.map((word) => bare(word)).join("") === bare(letters, letters.length)
    ? last.join(" ")
    : undefined;
}

/** Without tone and shape: `ủy` begins with U. */
function bare(word: string, length = 1): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").slice(0, length).toUpperCase();
}
