/** Short forms in full: `UBND` is ủy ban nhân dân. What only explains a short form, behind its own words, is left out. */
import { BEFORE, type Rule } from "./rule.ts";
import { plainWords, type Readings } from "./short-form-readings.ts";

const IN_BRACKETS = /\s*\(([^()]{2,40})\)/gu;
/** Their dot ends no sentence: TS. Nguyễn Văn A. */
const TITLES = new Set("TS ThS GS PGS BS TP TX TT NSƯT NSND KS LS".split(" "));
const DISTRICT = /(^|[\s(,])([QP])\.\s?(?=\d)/gu;
/** Nobody reads "vân vân" in two letters. */
const AND_SO_ON = /(^|\s)v\.\s?v\.{0,3}…?/gu;

export const readShortForms: Rule = (text, readings) =>
  // Twice: of two that stand together (PGS.TS) the first takes what parts them.
  inFull(inFull(withoutExplained(text, readings), readings), readings)
    .replace(DISTRICT, (_, before: string, short: string) => `${before}${short === "Q" ? "quận" : "phường"} `)
    .replace(AND_SO_ON, "$1vân vân");

/** "Hội đồng nhân dân (HĐND)", "Thành phố Tân An (TP.Tân An)". */
function withoutExplained(text: string, readings: Readings): string {
  return text.replace(IN_BRACKETS, (whole, inside: string, at: number) => {
    const explained = plainWords(inFull(inside, readings));
    return explained && plainWords(text.slice(0, at)).endsWith(explained) ? "" : whole;
  });
}

function inFull(text: string, readings: Readings): string {
  const shorts = [...readings.keys()].filter((short) => text.includes(short));
  if (shorts.length === 0) return text;
  shorts.sort((a, b) => b.length - a.length);
  const names = shorts.map((short) => short.replaceAll(".", "\\.")).join("|");
  // A digit may follow at once: QL62. A dot before a name belongs to the short form.
  const pattern = new RegExp(`${BEFORE}(${names})(?!\\p{L})(\\.(?=[\\p{L}\\d])|\\. (?=\\p{Lu}))?`, "gu");
  return text.replace(pattern, (_, before: string, short: string, dot = "") => {
    const joint = /[-/]/.test(before) ? ", " : before;
    const end = dot === ". " && !TITLES.has(short) ? dot : dot && " ";
    return joint + readings.get(short) + end;
  });
}
