/** Syllables in running text whose tone mark stands elsewhere than the paper puts it. */
import { placeTone } from "../../text/place-tone.ts";
import { isSyllable } from "../../text/syllable.ts";
import type { ToneStyle } from "../tables.ts";

export interface MisplacedTone {
  readonly word: string;
  readonly usual: string;
  readonly index: number;
}

const A = "àáảãạÀÁẢÃẠ";
const E = "èéẻẽẹÈÉẺẼẸ";
const I = "ìíỉĩịÌÍỈĨỊ";
const O = "òóỏõọÒÓỎÕỌ";
const U = "ùúủũụÙÚỦŨỤ";
const Y = "ỳýỷỹỵỲÝỶỸỴ";
const ENDS = "(?![a-zA-Z\\u00c0-\\u024f\\u1e00-\\u1eff])";
/** On the wrong vowel in either way of writing: tóan, gìa, qúy, thủơ. */
const WRONG = `[${O}${U}][aăâeêoôơAĂÂEÊOÔƠ][a-zA-Z]|[gG][${I}][a-zA-Z]|[qQ][${U}]|[${U}][ơƠ]`;
/** Where it may stand elsewhere than the paper puts it; most texts hold none. */
const SUSPECT: Readonly<Record<ToneStyle, RegExp>> = {
  traditional: new RegExp(`(?:[oO][${A}${E}]|(?<![qQ])[uU][${Y}])${ENDS}|${WRONG}`, "g"),
  modern: new RegExp(`(?:[${O}][aAeE]|[${U}][yY])${ENDS}|${WRONG}`, "g"),
};
/** No syllable has more letters than seven (nghiêng). */
const LONGEST = 12;
const LETTERS = /\p{L}+/gu;
const LETTERS_HERE = /^\p{L}+/u;
const LETTERS_BEFORE = /\p{L}*$/u;
/** A name: words with capitals, side by side. */
const NAME = /(?<!\p{L})\p{Lu}\p{L}*(?:(?:[ \u00a0'’·-]|\. )\p{Lu}\p{L}*)+/gu;

/** @param text in any form; only what is in NFC is found */
export function misplacedTones(text: string, style: ToneStyle): MisplacedTone[] {
  const found: MisplacedTone[] = [];
  let foreign: readonly (readonly [number, number])[] | undefined;
  let next = 0;
  for (const suspect of text.matchAll(SUSPECT[style])) {
    const index = startOfWord(text, suspect.index);
    const word = LETTERS_HERE.exec(text.slice(index, index + LONGEST))?.[0] ?? "";
    const usual = placeTone(word, style);
    if (usual === word || isPartOfMore(text, index, word.length)) continue;
    foreign ??= foreignNames(text);
    while ((foreign[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((foreign[next]?.[0] ?? Number.POSITIVE_INFINITY) <= index) continue;
    found.push({ word, usual, index });
  }
  return found;
}

function startOfWord(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return at - (LETTERS_BEFORE.exec(before)?.[0].length ?? 0);
}

/** Beside an apostrophe, a digit or a loose mark it is no word of its own. */
function isPartOfMore(text: string, index: number, length: number): boolean {
  const end = index + length;
  return (
    /(?:[\p{M}\p{N}_@]|\p{L}['’])$/u.test(text.slice(Math.max(0, index - 2), index)) ||
    /^(?:[\p{M}\p{N}_@]|['’]\p{L})/u.test(text.slice(end, end + 2))
  );
}

/** Names with a word that is no syllable of ours: Noé Pamarot. */
function foreignNames(text: string): [number, number][] {
  return Array.from(text.matchAll(NAME), ({ 0: name, index }): [string, number] => [name, index])
    .filter(([name]) =>
      (name.match(LETTERS) ?? []).some((word) => !isSyllable(word) && !/^\p{Lu}+$/u.test(word)),
    )
    .map(([name, index]) => [index, index + name.length]);
}
