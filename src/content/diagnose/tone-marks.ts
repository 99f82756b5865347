/** Tone marks stand where the paper puts them. */
import { type Finding, finding } from "../../problem.ts";
import type { ToneStyle } from "../tables.ts";
import type { WrittenText } from "../written-text.ts";
import type { MisplacedTone } from "./misplaced-tones.ts";

const STYLES: Readonly<Record<ToneStyle, string>> = {
  traditional: "kiểu cũ (hòa, khỏe, thúy)",
  modern: "kiểu mới (hoà, khoẻ, thuý)",
};

/** One finding a line. */
export function findToneMarks(
  written: WrittenText,
  misplaced: readonly MisplacedTone[],
  tone: ToneStyle,
): Finding[] {
  const byLine = new Map<number, { column: number; words: [string, string][] }>();
  for (const { index, word, usual } of misplaced) {
    if (!written.isProse(index)) continue;
    const { line, column } = written.placeAt(index);
    const known = byLine.get(line);
    if (known) known.words.push([word, usual]);
    else byLine.set(line, { column, words: [[word, usual]] });
  }
  return [...byLine].map(([line, { column, words }]) => {
    const [word, usual] = words[0] ?? ["", ""];
    const more = words.length > 1 ? ` và ${words.length - 1} chữ nữa trên dòng này` : "";
    return finding("dau-thanh", line, column, {
      found: `"${word}" đặt dấu thanh khác cách của báo${more}`,
      expected: `${STYLES[tone]}: "${usual}"`,
      mend: "chạy npm run check -- --fix",
    });
  });
}
