/** One word as the index has it: usual spelling, đ as a letter that folds to d, and a mark where it ends. */
import { respell, type Spelling, usualSpelling } from "../../text/syllable.ts";

/**
 * Ends every word, in the index and in questions, so that `an` does not find `anh`: Pagefind takes every word that begins
 * with the one asked for, as far as it happens to have loaded it. A letter to Pagefind, and in no language of our readers.
 */
export const END = "ǃ";

/** Pagefind folds accents by taking them apart, and đ cannot be taken apart; ḓ folds to d. */
const TO_INDEX: Readonly<Record<string, string>> = { đ: "ḓ", Đ: "Ḓ" };
const FROM_INDEX: Readonly<Record<string, string>> = { ḓ: "đ", Ḓ: "Đ" };

/** `05` is 5, but not in 1.05 or 007. */
const ZERO = /^0\d$/;

export interface WordForm extends Spelling {
  /** By which words are compared, accents and all: `Hoà` and `HÒA` are `hòa`. */
  readonly key: string;
  /** A zero stood before the digit. */
  readonly hadZero?: boolean | undefined;
}

const known = new Map<string, WordForm>();
const MOST_KNOWN = 50_000;

/**
 * @param text a run of letters or of digits, in NFC
 * @param inNumber joined by a point or a comma to digits before: its zeros count
 */
export function wordForm(text: string, inNumber = false): WordForm {
  if (inNumber) return { usual: text, key: text };
  let form = known.get(text);
  if (form === undefined) {
    form = makeForm(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, form);
  }
  return form;
}

function makeForm(text: string): WordForm {
  if (ZERO.test(text)) return { usual: text.slice(1), key: text.slice(1), hadZero: true };
  const spelling = usualSpelling(text);
  return { ...spelling, key: spelling.usual.toLowerCase() };
}

export function writtenForm({ usual, hadZero, ...spelling }: Omit<WordForm, "key">): string {
  return hadZero ? `0${usual}` : respell({ usual, ...spelling });
}

export function keyOf(text: string): string {
  return wordForm(text).key;
}

/** A usual spelling as it is written into the index and asked of it. */
export function toIndex(usual: string): string {
  return (/[đĐ]/.test(usual) ? usual.replace(/[đĐ]/g, (letter) => TO_INDEX[letter] ?? letter) : usual) + END;
}

export function fromIndex(word: string): string {
  return word.replace(/[ḓḒ]/g, (letter) => FROM_INDEX[letter] ?? letter).replaceAll(END, "");
}
