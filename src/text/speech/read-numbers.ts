/** Whatever digits are left: amounts, decimals, telephone numbers, and numbers that stand at letters. */
import { decimalWords, digitWords, numberWords } from "./number-words.ts";
import { NUMBER, type Rule } from "./rule.ts";

const TELEPHONE = /(^|[^\p{N}.])(0\d{1,3}(?:[ .]?\d{3,4}){2})(?!\d)/gu;
/** `4.0`, `2.15`: no thousands. */
const POINT = /(^|[^\d.,])(\d{1,3})\.(\d{1,2})(?![\d.,]\d|\d)/g;
const FOURTH = /(tháng|thứ)\s+0?4(?!\d|[.,]\d)/giu;
const FIRST = /(lần thứ|hạng thứ)\s+1(?!\d|[.,]\d)/giu;
const MINUS = /(^|\s)[-–−](?=\d)/g;

export const readNumbers: Rule = (text) =>
  text
    .replace(
      TELEPHONE,
      (_, before: string, number: string) => before + number.split(/[ .]/).map(digitWords).join(", "),
    )
    .replace(FOURTH, "$1 tư")
    .replace(FIRST, "$1 nhất")
    .replace(MINUS, "$1âm ")
    .replace(/(\p{L})[-–]?(\d)/gu, "$1 $2")
    .replace(/(\d)[-–]?(\p{L})/gu, "$1 $2")
    .replace(
      POINT,
      (_, before: string, whole: string, part: string) =>
        `${before}${numberWords(whole)} chấm ${digitWords(part)}`,
    )
    .replace(new RegExp(NUMBER, "g"), (number) => {
      const [whole = "", fraction] = number.replace(/\./g, "").split(",");
      return fraction === undefined ? numberWords(whole) : decimalWords(whole, fraction);
    });
