/** Numbers of documents that are written in no form that their issuers use: `57 NQ/TW`, `15/2023/ND-CP`, `01-KL-TW`. */
import type { TextBlock } from "../../markdown/text-blocks.ts";
import { type Finding, finding } from "../../problem.ts";
import { DOCUMENT_KINDS } from "../../text/document-kinds.ts";
import { foldAccents } from "../../text/fold.ts";

/** Rarer kinds, and ways of writing that are in use beside the usual one. */
const OTHER_KINDS = ["QĐi", "QyĐ", "VBHN", "NQLT", "BB", "HĐ", "GM", "TC", "PC", "L"];
const KINDS = [...Object.keys(DOCUMENT_KINDS), ...OTHER_KINDS];
/** Without accents and capitals; where two kinds meet (HD, HĐ), the one that is written so stays. */
const KIND_BY_FOLD = new Map([...KINDS].reverse().map((kind) => [foldAccents(kind), kind]));

/** Organs of the Party write `01-KL/TW`, those of the State `99/2021/NĐ-CP`, `245/QĐ-UBND`. */
const PARTY = /^(?:TW|TƯ|TU|HU|ĐU|QU|ThU|VPTW|BTGTU|BTCTU|UBKTTU)$/;
const STATE = /^(?:CP|TTg|UBND|HĐND|BNV|BQP|BYT|BGDĐT|BTNMT|UBTVQH)$/;
const ISSUERS = ["TW", "TU", "HU", "ĐU", "BTGTU", "CP", "TTg", "UBND", "HĐND", "UBTVQH"];
const ISSUER_BY_FOLD = new Map(ISSUERS.map((issuer) => [foldAccents(issuer), issuer]));

/** Number, perhaps a year, letters, perhaps more letters after a hyphen or slash; spaces where none belong. */
const NUMBER =
  /(?<![\p{L}\p{N}/.,–-])(\d{1,5})(?:(\s?[-–/]\s?)((?:19|20)\d\d))?(\s?[-–/]\s?|[ \u00a0])([A-ZĐ][A-Za-zĐđ]*)(?:(\s?[-–/]\s?)([A-ZĐƯ][A-Za-zĐđƯ&]*(?:[-/][A-ZĐƯ][A-Za-zĐđƯ&]*)*))?(?![\p{L}\p{N}])/gu;
/** Most paragraphs hold no digit before a capital. */
const MAY_HOLD = /\d\s?[-–/ \u00a0]\s?[A-ZĐ]/;

export function checkDocumentNumbers(texts: readonly TextBlock[]): Finding[] {
  return texts.flatMap((block) => {
    if (!MAY_HOLD.test(block.text)) return [];
    return [...block.text.matchAll(NUMBER)].flatMap((match) => {
      const right = rightForm(match);
      if (right === undefined || right === match[0]) return [];
      const { line, column } = block.placeAt(match.index);
      return [
        finding("so-hieu-la", line, column, {
          found: `Số hiệu văn bản "${match[0]}" không đúng dạng nào`,
          expected: "dạng 01-KL/TW của Đảng, 99/2021/NĐ-CP hoặc 245/QĐ-UBND của Nhà nước",
          mend: right ? `có phải ý bạn là "${right}"?` : "chép lại số hiệu từ văn bản gốc",
        }),
      ];
    });
  });
}

/** @returns undefined where it is no number of a document, or of one that nothing is known of; empty where only that it is wrong is known */
function rightForm(match: RegExpMatchArray): string | undefined {
  const [whole, number = "", , year, gap = "", letters = "", , rest] = match;
  const split = splitLetters(letters, rest);
  if (!split) {
    const [first = ""] = rest?.split(/[-/]/) ?? [];
    return year !== undefined && STATE.test(first) && !/^(?:QH|UBTVQH)/.test(letters) ? "" : undefined;
  }
  const { kind, issuers } = split;
  const [issuer = ""] = issuers;
  const isKnown = PARTY.test(issuer) || STATE.test(issuer);
  // "12 TT-…" may be twelve of anything.
  if (/^[ \u00a0]$/.test(gap) && !isKnown) return undefined;
  if (PARTY.test(issuer) && year === undefined) return `${number}-${kind}/${issuers.join("-")}`;
  const dated = year === undefined ? number : `${number}/${year}`;
  const stately = [dated, [kind, ...issuers].join("-")].join("/");
  if (STATE.test(issuer) || year !== undefined) return stately;
  if (issuers.length === 0) return kind === letters ? whole : stately;
  // Of other issuers it is not known whether they are the Party's: what is no matter of taste is put right.
  const partly = `${number}-${kind}/${issuers.join("-")}`;
  return whole === partly || whole === stately || isTaste(whole) ? whole : stately;
}

/** Hyphens and slashes in another order than either form has. */
function isTaste(whole: string): boolean {
  return !/[\s–]/.test(whole);
}

/** `NQTW` is NQ and TW; `ND` is NĐ. */
function splitLetters(
  letters: string,
  rest: string | undefined,
): { kind: string; issuers: readonly string[] } | undefined {
  const issuers = (rest?.split(/[-/]/) ?? []).map((each) => ISSUER_BY_FOLD.get(foldAccents(each)) ?? each);
  if (KINDS.includes(letters)) return { kind: letters, issuers };
  const kind = KIND_BY_FOLD.get(foldAccents(letters));
  if (kind !== undefined && issuers.length > 0) return { kind, issuers };
  if (rest !== undefined) return undefined;
  const folded = foldAccents(letters);
  for (const [start, begun] of KIND_BY_FOLD) {
    const issuer = folded.startsWith(start) ? ISSUER_BY_FOLD.get(folded.slice(start.length)) : undefined;
    if (issuer !== undefined) return { kind: begun, issuers: [issuer] };
  }
  return undefined;
}
