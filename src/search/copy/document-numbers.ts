/**
 * Numbers of official documents: `01-KL/TW`, `99/2021/NĐ-CP`, "nghị quyết số 51", `QĐ 101`. Kinds and short forms follow
 * Decree 30/2020/NĐ-CP, Appendix III, and Instruction 36-HD/VPTW for documents of the Party.
 */
import { groupBy } from "../../group-by.ts";
import { DOCUMENT_KINDS } from "../../text/document-kinds.ts";
import { foldAccents } from "../../text/fold.ts";
import { gapAfter, isJoined, type Word } from "./split-words.ts";
import { END, keyOf } from "./word-form.ts";

const CODES: ReadonlySet<string> = new Set(Object.keys(DOCUMENT_KINDS).map((code) => code.toLowerCase()));
const LONGEST_CODE = 4;
const FOLDED_CODES: ReadonlyMap<string, string> = new Map(
  Object.keys(DOCUMENT_KINDS).map((code) => [foldAccents(code), code.toLowerCase()]),
);
const NAMES = Object.entries(DOCUMENT_KINDS)
  .flatMap(([code, names]) =>
    names.map((name) => ({ code: code.toLowerCase(), words: name.split(" ").map(keyOf) })),
  )
  .sort((a, b) => b.words.length - a.words.length);
/** By the first word, the longest first. */
const NAMES_AT = groupBy(NAMES, ({ words }) => words[0] ?? "");
const FOLDED_NAMES_AT = groupBy(NAMES, ({ words }) => foldAccents(words[0] ?? ""));

const NUMBER = /^\d{1,5}$/;
const YEAR = /^(19|20)\d\d$/;
/** What makes a number after "kế hoạch" or "chương trình" a count: kế hoạch 5 năm. */
const COUNTED = /^(năm|tháng|ngày|tuần|giờ|người|hộ|đồng|tỷ|triệu|nghìn|ngàn|điểm|tiêu|phần|lần|căn|ha|km)$/;

export interface DocumentNumber {
  /** One word that stands for kind and number, the same however they were written. */
  readonly key: string;
  /** From the first word to the last, kind's name and number and issuer. */
  readonly from: number;
  readonly to: number;
  /** Where the number itself begins; from here to `to` the words are no short forms of the newsroom's. */
  readonly number: number;
  /** The number says who issued the document: `51-NQ/TU`. */
  readonly issued: boolean;
}

/** @param typed in a question, where nobody holds the shift key: short forms count in small letters and without accents too */
export function documentNumbers(text: string, words: readonly Word[], typed = false): DocumentNumber[] {
  const found: DocumentNumber[] = [];
  for (let index = 0; index < words.length; index++) {
    const number = numberAt(text, words, index, typed);
    if (number === undefined) continue;
    found.push(number);
    index = number.to;
  }
  return found;
}

function numberAt(
  text: string,
  words: readonly Word[],
  index: number,
  typed: boolean,
): DocumentNumber | undefined {
  const named = nameAt(text, words, index, typed);
  if (named) {
    let at = named.next;
    const saidSo = same(words[at], "số", typed);
    if (saidSo) at++;
    const coded = codedAt(text, words, at, typed);
    if (coded) return { ...coded, key: coded.key || keyFor(named.code, words[at]?.text ?? ""), from: index };
    const number = words[at]?.text ?? "";
    if (!NUMBER.test(number) || isDecimalOrDate(text, words, at)) return undefined;
    if (!saidSo && (YEAR.test(number) || COUNTED.test(words[at + 1]?.form.key ?? ""))) return undefined;
    const to = endOfRun(text, words, at, typed);
    return { key: keyFor(named.code, number), from: index, to, number: at, issued: to > at };
  }
  const coded = codedAt(text, words, index, typed);
  return coded && { ...coded, from: index };
}

/** `51-NQ/TU`, `99/2021/NĐ-CP`, `512/UBND-VX` (of no kind that is listed, so without a key of its own). */
function codedAt(
  text: string,
  words: readonly Word[],
  at: number,
  typed: boolean,
): Omit<DocumentNumber, "from"> | undefined {
  const number = words[at]?.text ?? "";
  if (!NUMBER.test(number) || (at > 0 && isJoined(text, words, at - 1))) return undefined;
  let code = at + 1;
  const gap = gapAfter(text, words, at);
  // "01 kl tw": a reader need not know what stands between.
  const spaced = typed && gap === " ";
  if (!spaced && !/^[-/]$/.test(gap)) return undefined;
  if (YEAR.test(words[code]?.text ?? "") && /^[-/]$/.test(gapAfter(text, words, code))) code++;
  const written = words[code]?.text ?? "";
  if (!isCode(written, typed)) return undefined;
  const kind = kindOf(written, typed);
  if (kind === undefined && (spaced || (typed && !/^\p{Lu}+$/u.test(written)))) return undefined;
  const to = endOfRun(text, words, code, typed);
  return { key: kind === undefined ? "" : keyFor(kind, number), to, number: at, issued: to > code };
}

/** A kind's name or short form, and the word after it. */
function nameAt(
  text: string,
  words: readonly Word[],
  index: number,
  typed: boolean,
): { code: string; next: number } | undefined {
  const first = words[index];
  if (!first) return undefined;
  const names = typed ? FOLDED_NAMES_AT.get(foldAccents(first.form.key)) : NAMES_AT.get(first.form.key);
  const name = names?.find(({ words: name }) =>
    name.every((part, at) => same(words[index + at], part, typed)),
  );
  if (name) return { code: name.code, next: index + name.words.length };
  const kind = kindOf(first.text, typed);
  if (kind === undefined) return undefined;
  const gap = gapAfter(text, words, index);
  const alone = index === 0 || !isJoined(text, words, index - 1);
  return isCode(first.text, typed) && alone && /^[ .]*$/.test(gap)
    ? { code: kind, next: index + 1 }
    : undefined;
}

function kindOf(written: string, typed: boolean): string | undefined {
  if (written.length > LONGEST_CODE) return undefined;
  const lower = written.toLowerCase();
  if (CODES.has(lower)) return lower;
  return typed ? FOLDED_CODES.get(foldAccents(written)) : undefined;
}

/** In small letters a short form must have no vowel, else "cá", "bà" would be one. */
function isCode(written: string, typed: boolean): boolean {
  if (/^\p{Lu}[\p{Lu}r]*$/u.test(written)) return true;
  return typed && /^[bcdđghklmnpqrstvwx]+$/i.test(written);
}

/** On to the last word that hangs on by hyphen or slash; typed, a space will do before what can only be an issuer. */
function endOfRun(text: string, words: readonly Word[], from: number, typed: boolean): number {
  let to = from;
  for (let next = words[to + 1]; next; next = words[to + 1]) {
    const gap = gapAfter(text, words, to);
    const joined =
      /^[-/]$/.test(gap) && (typed ? /^(\p{L}+|\d+)$/u : /^(\p{Lu}[\p{Lu}r]*|\d+)$/u).test(next.text);
    const spaced =
      typed && gap === " " && to > 0 && isCode(next.text, true) && isCode(words[to]?.text ?? "", true);
    if (!joined && !spaced) break;
    to++;
  }
  return to;
}

function isDecimalOrDate(text: string, words: readonly Word[], at: number): boolean {
  const gap = gapAfter(text, words, at);
  if (gap.startsWith("%")) return true;
  return /^[.,/-]$/.test(gap) && /^\d+$/.test(words[at + 1]?.text ?? "") && isJoined(text, words, at);
}

/** @param part a key */
function same(word: Word | undefined, part: string, typed: boolean): boolean {
  if (word === undefined) return false;
  return word.form.key === part || (typed && word.text.toLowerCase() === foldAccents(part));
}

/** Begins as no word does: where Pagefind lacks a word, it takes one that the wanted one begins with. */
function keyFor(code: string, number: string): string {
  return `${END}${code}${END}${Number(number)}${END}`;
}
