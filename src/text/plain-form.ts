/** The Unicode form in which texts are kept and compared. */

/** Marks behind one letter: Unicode's own limit for streams (UAX #15), where languages need three or four. */
const MOST_MARKS = 30;
const TOO_MANY = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, "gu");
const MARK = /\p{M}/u;

/** In NFC. Marks are put in order letter by letter, which takes minutes where hundreds of thousands follow one: those are cut. */
export function plainForm(text: string): string {
  const stacked = stackedMarksAt(text, MOST_MARKS + 1) >= 0;
  return (stacked ? text.replace(TOO_MANY, "$1") : text).normalize("NFC");
}

/** Where so many marks in a row end; -1 where there is no such row. */
export function stackedMarksAt(text: string, many: number): number {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    if (!mayBeMark(text.charCodeAt(at))) {
      marks = 0;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    marks = MARK.test(character) ? marks + 1 : 0;
    if (marks === many) return at;
    at += character.length - 1;
  }
  return -1;
}

/** Neither ASCII and the letters of Vietnamese, nor the punctuation of its texts: nearly all characters are told so. */
function mayBeMark(code: number): boolean {
  return code >= 0x300 && (code < 0x1e00 || code > 0x206f);
}
