/** The tone mark on the vowel where the paper puts it. */
import { misplacedTones } from "../../content/diagnose/misplaced-tones.ts";
import type { WrittenText } from "../../content/written-text.ts";
import type { Edit, FixContext } from "./edit.ts";

export function fixToneMarks(written: WrittenText, { tone }: FixContext): Edit[] {
  if (!tone) return [];
  return misplacedTones(written.text, tone)
    .filter(({ index }) => written.isProse(index))
    .map(({ word, usual, index }) => ({ start: index, end: index + word.length, put: usual }));
}
