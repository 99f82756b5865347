/** Letters of other alphabets, wide and mathematical letters, where a Latin one is meant: neither search nor reader's ear finds them. */

import { codePointOf } from "../../code-point-of.ts";
import { type Finding, finding } from "../../problem.ts";
import type { WrittenText } from "../written-text.ts";
import { latinLetters } from "./latin-letters.ts";
import { FOREIGN_LETTERS } from "./odd-characters.ts";
import { onceALine } from "./once-a-line.ts";

const FOREIGN = new RegExp(`[${FOREIGN_LETTERS}]`);
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function findLookAlikes(written: WrittenText): Finding[] {
  if (!FOREIGN.test(written.text)) return [];
  const findings: Finding[] = [];
  for (const { found: word, index } of written.matches(WORD)) {
    const meant = FOREIGN.test(word) ? latinLetters(word) : undefined;
    if (meant === undefined) continue;
    const { letter, at, stands } = firstOther(word, meant);
    const { line, column } = written.placeAt(index + at);
    findings.push(
      finding("chu-trong-giong", line, column, {
        found: `"${word}" có chữ "${letter}" (${codePointOf(letter)}, ${alphabetOf(letter)}) trông như "${stands}"`,
        expected: `"${meant}" bằng chữ Latinh`,
        mend: `gõ lại "${meant}" bằng tay`,
      }),
    );
  }
  return onceALine(findings);
}

function firstOther(word: string, meant: string): { letter: string; at: number; stands: string } {
  const [written, latin] = [[...word.normalize("NFC")], [...meant]];
  const index = Math.max(
    written.findIndex((letter, each) => letter !== latin[each]),
    0,
  );
  const letter = written[index] ?? "";
  return { letter, at: Math.max(word.indexOf(letter), 0), stands: latin[index] ?? "" };
}

function alphabetOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return "chữ Kirin";
  if (/\p{Script=Greek}/u.test(letter)) return "chữ Hy Lạp";
  return letter.length > 1 ? "chữ toán học" : "chữ rộng";
}
