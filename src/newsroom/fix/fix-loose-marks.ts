/** Letters and their accents in one (NFC). */
import type { WrittenText } from "../../content/written-text.ts";
import type { Edit } from "./edit.ts";

const MARK = /\p{M}/u;

export function fixLooseMarks(written: WrittenText): Edit[] {
  if (!MARK.test(written.text)) return [];
  return [...written.matches(/[\p{L}\p{M}]+/gu)].flatMap(({ found, index }) => {
    const put = MARK.test(found) ? found.normalize("NFC") : found;
    return put === found ? [] : [{ start: index, end: index + found.length, put }];
  });
}
