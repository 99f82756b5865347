/** Characters that nobody sees: they split words for the search, or show a text in another order than it has. */

import { codePointOf } from "../../code-point-of.ts";
import { type Finding, finding } from "../../problem.ts";
import { TURNING } from "../../text/turning.ts";
import type { WrittenText } from "../written-text.ts";
import { HIDDEN } from "./odd-characters.ts";
import { onceALine } from "./once-a-line.ts";

const NAMES: Readonly<Record<string, string>> = {
  "\u000b": "dấu ngắt dòng của Word",
  "\u000c": "dấu ngắt trang của Word",
  "\u200b": "dấu cách không bề rộng",
  "\u200c": "dấu tách chữ không bề rộng",
  "\u200d": "dấu nối chữ không bề rộng",
  "\u200e": "dấu viết từ trái sang phải",
  "\u200f": "dấu viết từ phải sang trái",
  "\u2028": "dấu ngắt dòng Unicode",
  "\u2029": "dấu ngắt đoạn Unicode",
  "\u202a": "mở đoạn viết từ trái sang phải",
  "\u202b": "mở đoạn viết từ phải sang trái",
  "\u202c": "đóng đoạn đổi chiều",
  "\u202d": "buộc viết từ trái sang phải",
  "\u202e": "buộc viết từ phải sang trái",
  "\u2060": "dấu nối từ không bề rộng",
  "\u2066": "mở đoạn biệt lập từ trái sang phải",
  "\u2067": "mở đoạn biệt lập từ phải sang trái",
  "\u2068": "mở đoạn biệt lập",
  "\u2069": "đóng đoạn biệt lập",
  "\ufeff": "dấu đầu tệp (BOM)",
  "\ufffc": "chỗ của một vật đính kèm",
};

const SOUGHT = new RegExp(`[${TURNING}${HIDDEN}]`, "g");
const TURNS = new RegExp(`[${TURNING}]`);
/** In these scripts the joiners and direction marks are part of writing. */
const NEEDS_JOINERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;
/** Several pictures made one: families, professions, flags. */
const IN_EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})\ufe0f?\u200d$/u;

export function findHiddenCharacters(written: WrittenText): Finding[] {
  const { text } = written;
  const findings: Finding[] = [];
  for (const { 0: character, index } of text.matchAll(SOUGHT)) {
    if (isNeeded(text, character, index)) continue;
    const { line, column } = written.placeAt(index);
    const turns = TURNS.test(character);
    findings.push(
      finding(turns ? "ky-tu-doi-chieu" : "ky-tu-khong-thay", line, column, {
        found: `${turns ? "Có ký tự đổi chiều chữ" : "Có ký tự không nhìn thấy"} ${nameOf(character)}${nearWord(text, index)}`,
        expected: "chỉ những chữ mà độc giả nhìn thấy",
        mend: turns
          ? "xóa cả câu rồi gõ lại bằng tay, đừng dán"
          : "chạy npm run check -- --fix, hoặc xóa chỗ đó rồi gõ lại bằng tay",
      }),
    );
  }
  return [
    ...onceALine(findings.filter(({ code }) => code === "ky-tu-doi-chieu")),
    ...onceALine(findings.filter(({ code }) => code === "ky-tu-khong-thay")),
  ];
}

/** Also for who takes them out. */
export function isNeeded(text: string, character: string, index: number): boolean {
  if (character === "\u200d" && IN_EMOJI.test(text.slice(Math.max(0, index - 4), index + 1))) return true;
  if (!/[\u200c-\u200f]/.test(character)) return false;
  return NEEDS_JOINERS.test(text.slice(Math.max(0, index - 2), index + 3));
}

function nameOf(character: string): string {
  const name = NAMES[character];
  return name ? `${codePointOf(character)} (${name})` : codePointOf(character);
}

function nearWord(text: string, index: number): string {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(index + 1, index + 21))?.[0] ?? "";
  if (before + after === "") return "";
  if (before === "") return ` trước "${after}"`;
  return after === "" ? ` sau "${before}"` : ` trong "${before}${after}"`;
}
