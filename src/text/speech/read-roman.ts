/** Roman numbers: `Đại hội XIII` is Đại hội mười ba, `lần thứ IV` lần thứ tư. */
import { numberWords } from "./number-words.ts";
import { romanNumber } from "./roman-number.ts";
import { AFTER, BEFORE, type Rule } from "./rule.ts";

const COUNTED = [
  ...[
    "khóa",
    "khoá",
    "lần thứ",
    "thứ",
    "đại hội",
    "thế kỷ",
    "thế kỉ",
    "quý",
    "chương",
    "phần",
    "phụ lục",
    "hạng",
  ],
  ...[
    "loại",
    "cấp",
    "bậc",
    "kỳ",
    "nhóm",
    "tập",
    "vùng",
    "quân khu",
    "mục",
    "vành đai",
    "giai đoạn",
    "học kỳ",
  ],
];
const AFTER_WORD = new RegExp(`${BEFORE}(${COUNTED.join("|")})(\\s+)([XVI]+)${AFTER}`, "giu");
/** Of two letters or more it is no initial. */
const ALONE = new RegExp(`${BEFORE}([XVI]{2,})${AFTER}`, "gu");

export const readRoman: Rule = (text, readings) =>
  text
    .replace(AFTER_WORD, (whole, before: string, word: string, gap: string, roman: string) => {
      const number = romanNumber(roman);
      if (number === undefined) return whole;
      return before + word + gap + (/thứ$/i.test(word) ? inOrder(number) : numberWords(String(number)));
    })
    .replace(ALONE, (whole, before: string, roman: string) => {
      const number = readings.has(roman) ? undefined : romanNumber(roman);
      return number === undefined ? whole : before + numberWords(String(number));
    });

function inOrder(number: number): string {
  if (number === 1) return "nhất";
  return number === 4 ? "tư" : numberWords(String(number));
}
