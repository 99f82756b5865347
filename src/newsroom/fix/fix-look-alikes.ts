/** Letters that only look Latin are typed anew where the whole word is then a Vietnamese syllable: anything else may be meant. */
import { latinLetters } from "../../content/diagnose/latin-letters.ts";
import { FOREIGN_LETTERS } from "../../content/diagnose/odd-characters.ts";
import type { WrittenText } from "../../content/written-text.ts";
import { isVietnameseSyllable } from "../../text/vietnamese-syllable.ts";
import type { Edit } from "./edit.ts";

const FOREIGN = new RegExp(`[${FOREIGN_LETTERS}]`);

export function fixLookAlikes(written: WrittenText): Edit[] {
  if (!FOREIGN.test(written.text)) return [];
  return [...written.matches(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ found, index }) => {
    const put = FOREIGN.test(found) ? latinLetters(found) : undefined;
    return put && isVietnameseSyllable(put) ? [{ start: index, end: index + found.length, put }] : [];
  });
}
