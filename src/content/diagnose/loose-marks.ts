/** Accents that stand beside their letters: those that belong to them (another form of Unicode), and those that fit no letter. */

import { codePointOf } from "../../code-point-of.ts";
import { type Finding, finding } from "../../problem.ts";
import type { WrittenText } from "../written-text.ts";
import { COMBINING } from "./odd-characters.ts";
import { onceALine } from "./once-a-line.ts";

const MARK = new RegExp(`[${COMBINING}]`);
const WORD = /[\p{L}\p{M}]+/gu;
/** Letters with their accents in one, as Vietnamese is mostly typed. */
const WHOLE_LETTER =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Tones, circumflex, breve and horn, on a Latin letter or after another mark, once all that fit are joined. */
const STRAY = /(?<=[\p{Script=Latin}\p{M}])[\u0300-\u0303\u0306\u0309\u031b\u0323]/u;

export function findLooseMarks(written: WrittenText): Finding[] {
  if (!MARK.test(written.text)) return [];
  const loose: { word: string; index: number }[] = [];
  const stray: Finding[] = [];
  for (const { found: word, index } of written.matches(WORD)) {
    if (!MARK.test(word)) continue;
    const joined = word.normalize("NFC");
    if (joined !== word) loose.push({ word: joined, index });
    const mark = STRAY.exec(joined)?.[0];
    if (mark) stray.push(strayMark(written, index, joined, mark));
  }
  return [...looseLetters(written, loose), ...onceALine(stray)];
}

function looseLetters(written: WrittenText, words: readonly { word: string; index: number }[]): Finding[] {
  const [first] = words;
  if (!first) return [];
  const { line, column } = written.placeAt(first.index);
  const mixed = WHOLE_LETTER.test(written.text);
  return [
    finding("chu-to-hop", line, column, {
      found: mixed
        ? `Tệp lẫn hai dạng Unicode: ${words.length} từ có dấu rời, như "${first.word}", giữa những từ dựng sẵn`
        : `Cả tệp viết bằng Unicode tổ hợp, dấu rời khỏi chữ (${words.length} từ, như "${first.word}")`,
      expected: "Unicode dựng sẵn (NFC)",
      mend: "chạy npm run check -- --fix; đặt bộ gõ ở Unicode dựng sẵn",
    }),
  ];
}

function strayMark(written: WrittenText, index: number, word: string, mark: string): Finding {
  const { line, column } = written.placeAt(index);
  return finding("dau-roi", line, column, {
    found: `"${word}" có dấu ${codePointOf(mark)} không ghép được với chữ`,
    expected: "mỗi âm tiết một dấu thanh, đặt trên nguyên âm",
    mend: "xóa từ này rồi gõ lại",
  });
}
