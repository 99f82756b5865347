/** Numbers of documents: `55-KL/TU` is năm mươi lăm, Kết luận, Tỉnh ủy. What the text has just said of it is not said again. */
import { DOCUMENT_KINDS } from "../document-kinds.ts";
import { numberWords } from "./number-words.ts";
import { BEFORE, type Rule } from "./rule.ts";
import type { Readings } from "./short-form-readings.ts";

/** `01-KL/TW`, `99/2021/NĐ-CP`, `31/2024/QH15`, `245/QĐ-UBND`. */
const DOCUMENT = new RegExp(
  `${BEFORE}(\\d{1,5})(?:/(\\d{4}))?[-/–](\\p{Lu}[\\p{L}&]*\\p{Lu}[\\p{L}\\d&]*(?:[-/–]\\p{Lu}[\\p{L}\\d&]*)*|CTr(?:[-/]\\p{Lu}+)*)`,
  "gu",
);
const ASSEMBLY = /^QH(\d+)$/;
const OFFICES: Readonly<Record<string, string>> = { B: "Bộ", S: "Sở" };
const REACH = 40;

export const readDocuments: Rule = (text, readings) =>
  text.replace(
    DOCUMENT,
    (all, before: string, number: string, year: string | undefined, code: string, at: number) => {
      const said = text.slice(Math.max(0, at - REACH), at + before.length);
      const [first = "", ...others] = code.split(/[-/–]/);
      const kind = kindWords(first, said, readings);
      const issuers = [...issuedBy(first), ...others.map((part) => issuerWords(part, readings))].join(", ");
      const read = [numberWords(number), year && `năm ${numberWords(year)}`, kind].filter(Boolean).join(", ");
      // Whose it is, the text says itself: "Kết luận số 01-KL/TW của Bộ Chính trị".
      if (!issuers || /^\s+của\s/.test(text.slice(at + all.length))) return before + read;
      return `${before}${read}${kind ? ", " : `${year ? "," : ""} của `}${issuers}`;
    },
  );

/** The National Assembly writes no kind, only its own term: `31/2024/QH15`. */
function issuedBy(code: string): string[] {
  const term = ASSEMBLY.exec(code)?.[1];
  return term ? [`Quốc hội khóa ${numberWords(term)}`] : [];
}

/** `BGDĐT` and `SNV`: a ministry's or a department's own name is in the table, or nothing is known of it. */
function issuerWords(code: string, readings: Readings): string {
  const reading = readings.get(code);
  if (reading) return reading;
  const office = OFFICES[code.charAt(0)];
  const [, name] = [...readings].find(([short]) => short.replace(/[&.-]/g, "") === code.slice(1)) ?? [];
  return office && name ? `${office} ${name}` : code;
}

/** Empty where the text has named it. */
function kindWords(code: string, said: string, readings: Readings): string {
  if (ASSEMBLY.test(code)) return "";
  const kinds = DOCUMENT_KINDS[code];
  if (!kinds) return readings.get(code) ?? code;
  const before = said.toLowerCase().replace(/\s+(?:số\s+)?$/, "");
  if (kinds.some((kind) => before.endsWith(kind))) return "";
  const [kind = ""] = kinds;
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
