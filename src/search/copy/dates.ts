/** Days and months in every usual form: 18/5/2021, 18-05-2021, "ngày 18 tháng 5 năm 2021", "tháng 5/2021", 18/5. */
import { gapAfter, isJoined, type Word } from "./split-words.ts";
import { END } from "./word-form.ts";

export interface DateMention {
  /** Words that stand for it however it was written; the first is the most exact. */
  readonly keys: readonly [string, ...string[]];
  readonly from: number;
  readonly to: number;
}

interface Read {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
  readonly to: number;
}

export function dateMentions(text: string, words: readonly Word[]): DateMention[] {
  const found: DateMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const read = dateAt(text, words, index);
    const keys = read && keysOf(read);
    if (!read || !keys) continue;
    const before = words[index - 1];
    const led = before && index > (found.at(-1)?.to ?? -1) && isLeadOf(before.form.key, read);
    found.push({ keys, from: led ? index - 1 : index, to: read.to });
    index = read.to;
  }
  return found;
}

/** "ngày 18/5", "tháng 5/2021": the word belongs to the date. */
function isLeadOf(word: string, { day }: Read): boolean {
  return word === (day === undefined ? "tháng" : "ngày");
}

function dateAt(text: string, words: readonly Word[], at: number): Read | undefined {
  const first = numberOf(words[at]);
  if (first === undefined || (at > 0 && isJoined(text, words, at - 1))) return undefined;
  const number = (index: number) => numberOf(words[index]);
  const gap = (index: number) => gapAfter(text, words, index);
  // 2021-05-18
  if (first > 1900 && gap(at) === "-" && gap(at + 1) === "-") {
    return whole(first, number(at + 1), number(at + 2), at + 2);
  }
  // 18/5/2021, 18-5-2021, 18.5.2021
  if (/^[-/.]$/.test(gap(at)) && gap(at + 1) === gap(at)) {
    return whole(number(at + 2), number(at + 1), first, at + 2);
  }
  const next = number(at + 1);
  const joined = /^[-/]$/.test(gap(at)) && !isJoined(text, words, at + 1);
  // 5/2021
  if (joined && next !== undefined && next > 1900) return { month: first, year: next, to: at + 1 };
  // 18/5; with a hyphen only where the text says that it is a day
  if (joined && next !== undefined && (gap(at) === "/" || words[at - 1]?.form.key === "ngày")) {
    return { day: first, month: next, to: at + 1 };
  }
  const said = (index: number, word: string) => words[index]?.form.key === word;
  // tháng 5 năm 2021; the month alone is no date
  if (said(at - 1, "tháng") && said(at + 1, "năm") && number(at + 2) !== undefined) {
    return { month: first, year: number(at + 2), to: at + 2 };
  }
  // 18 tháng 5 [năm 2021]; 18 tháng 5/2021
  if (!said(at + 1, "tháng")) return undefined;
  const month = number(at + 2);
  if (month === undefined) return undefined;
  const year = number(at + 4);
  if (said(at + 3, "năm") && year !== undefined) return { day: first, month, year, to: at + 4 };
  const joinedYear = number(at + 3);
  if (/^[-/]$/.test(gap(at + 2)) && joinedYear !== undefined) {
    return { day: first, month, year: joinedYear, to: at + 3 };
  }
  return { day: first, month, to: at + 2 };
}

function numberOf(word: Word | undefined): number | undefined {
  return word && /^\d{1,4}$/.test(word.text) ? Number(word.text) : undefined;
}

function whole(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
  to: number,
): Read | undefined {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year, month, day, to };
}

/** Undefined where no calendar has such a day: 15/19, 31/2. */
function keysOf({ year, month, day }: Read): DateMention["keys"] | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year !== undefined && (year < 1900 || year > 2100)) return undefined;
  if (day !== undefined && (day < 1 || day > (DAYS[month - 1] ?? 0))) return undefined;
  const mm = String(month).padStart(2, "0");
  const dd = day === undefined ? "" : String(day).padStart(2, "0");
  const keys = [
    ...(year !== undefined && day !== undefined ? [`${year}${mm}${dd}`] : []),
    ...(year !== undefined ? [`${year}${mm}`] : []),
    ...(day !== undefined ? [`${mm}${dd}`] : []),
  ].map((key) => key + END);
  const [exact, ...wider] = keys;
  return exact === undefined ? undefined : [exact, ...wider];
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
