/** Which section of ours a piece belongs to. */
import type { Section } from "../../../content/tables.ts";
import { foldAccents } from "../../../text/fold.ts";

export interface FoundSection {
  readonly id: string;
  /** Chosen by its words: to be looked over. */
  readonly isGuessed: boolean;
}

/**
 * @param named as the source calls it: `CHÍNH TRỊ`
 * @param text of the piece, its title before all
 */
export function findSection(
  sections: readonly Section[],
  named: string | undefined,
  text: string,
): FoundSection | undefined {
  const wanted = keyOf(named ?? "");
  const same = sections.find(
    ({ id, name }) => wanted !== "" && (keyOf(name) === wanted || keyOf(id) === wanted),
  );
  if (same) return { id: same.id, isGuessed: false };
  const folded = ` ${keyOf(text)} `;
  const scores = sections.map((section) => scoreOf(section, folded, wanted));
  const best = scores.indexOf(Math.max(...scores));
  const id = sections[best]?.id;
  return id === undefined ? undefined : { id, isGuessed: true };
}

/** Pairs of syllables tell most: one syllable is in every text. */
function scoreOf({ name, description = "" }: Section, text: string, named: string): number {
  const nameWords = keyOf(name);
  const pairs = (words: string) => {
    const each = words.split(" ");
    return each.slice(1).map((word, at) => `${each[at]} ${word}`);
  };
  const count = (phrase: string) => Math.min(text.split(` ${phrase} `).length - 1, 5);
  const sum = (phrases: readonly string[]) => phrases.reduce((total, phrase) => total + count(phrase), 0);
  const alike = named !== "" && (named.includes(nameWords) || nameWords.includes(named)) ? 100 : 0;
  return alike + 3 * sum([nameWords]) + sum(pairs(keyOf(description)));
}

function keyOf(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
