/** One quick look at every character of a text: whether anything in it needs a closer one. */
import { ODD_CHARACTER, OLD_SIGN } from "./odd-characters.ts";

export interface CharacterSurvey {
  /** A character that has no business in an article, or white space that may be too much. */
  readonly odd: boolean;
  /** A sign that texts of the years before Unicode are full of. */
  readonly old: boolean;
}

const ODD = 1;
const OLD = 2;
const SPACE = 32;
const LINE_END = 10;

let kinds: Uint8Array | undefined;

/** A table is many times faster than a regular expression of many ranges. */
function kindsOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const sign = String.fromCharCode(code);
    table[code] = (ODD_CHARACTER.test(sign) || sign === "\t" ? ODD : 0) | (OLD_SIGN.test(sign) ? OLD : 0);
  }
  return table;
}

export function surveyCharacters(text: string): CharacterSurvey {
  kinds ??= kindsOfCharacters();
  const { length } = text;
  let seen = 0;
  let before = LINE_END;
  let secondBefore = LINE_END;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    seen |= kinds[code] ?? 0;
    // A space before a line's end, or a second one behind a word.
    if (before === SPACE && (code === LINE_END || (code === SPACE && secondBefore > SPACE))) seen |= ODD;
    secondBefore = before;
    before = code;
  }
  return { odd: (seen & ODD) !== 0 || before === SPACE, old: (seen & OLD) !== 0 };
}
