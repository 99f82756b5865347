/** The typed part of each word of a suggestion, marked. */
import { foldAccents } from "../../../src/text/fold.ts";
import type { Piece } from "../search/finder.ts";
import { wordsOf } from "./words.ts";

/** @returns the text in pieces that together are the text; accents and case do not matter */
export function markTyped(text: string, typed: string): Piece[] {
  // The longest beginning first, so that it is the one that is marked.
  const beginnings = wordsOf(typed)
    .map(({ plain }) => plain)
    .sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let rest = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const plain = foldAccents(word);
    const beginning = beginnings.find((each) => plain.startsWith(each));
    if (beginning === undefined) continue;
    const end = index + lengthOf(word, beginning.length);
    if (index > rest) pieces.push({ text: text.slice(rest, index), marked: false });
    pieces.push({ text: text.slice(index, end), marked: true });
    rest = end;
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), marked: false });
  return pieces;
}

/** How much of the word, in any Unicode form, folds to that many letters, with the marks that belong to the last one. */
function lengthOf(word: string, letters: number): number {
  let length = 0;
  let folded = 0;
  for (const character of word) {
    const more = foldAccents(character).length;
    if (folded >= letters && more > 0) break;
    folded += more;
    length += character.length;
  }
  return length;
}
