/** Text into the runs of letters and the runs of digits that are searched for. */
import { type WordForm, wordForm } from "./word-form.ts";

export interface Word {
  /** As written. */
  readonly text: string;
  readonly form: WordForm;
  /** Place in the text: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

/** Letters that the copy itself uses (see word-form.ts): where a text has them, they count as punctuation. */
const RUN = /(?:(?![ǃḓḒ])\p{L})+|\p{N}+/gu;
const DIGIT = /\p{N}/u;

/** @param text in NFC */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let before: Word | undefined;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const inNumber =
      before?.end === index - 1 &&
      (text[index - 1] === "." || text[index - 1] === ",") &&
      DIGIT.test(text[index - 2] ?? "");
    before = { text: run, form: wordForm(run, inNumber), start: index, end: index + run.length };
    words.push(before);
  }
  return words;
}

/** What stands between two words: empty where a run of letters meets a run of digits. */
export function gapAfter(text: string, words: readonly Word[], index: number): string {
  return text.slice(words[index]?.end, words[index + 1]?.start ?? text.length);
}

/** No white space between the two: `01-KL/TW`, `TP.Tân An`, `QL62`. */
export function isJoined(text: string, words: readonly Word[], index: number): boolean {
  return index + 1 < words.length && !/\s/.test(gapAfter(text, words, index));
}
