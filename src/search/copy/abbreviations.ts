/** The newsroom's short forms, looked up by their words: `KT-XH` is the words kt, xh with a hyphen between them. */
import type { Abbreviation } from "../../content/tables.ts";
import { isSyllable } from "../../text/syllable.ts";
import { gapAfter, splitWords, type Word } from "./split-words.ts";

export interface ShortForm {
  /** As the table writes it. */
  readonly short: string;
  readonly words: readonly Word[];
  /** Its meanings in the table's order, each as keys of words: `["hội", "đồng", "nhân", "dân"]`. */
  readonly meanings: readonly (readonly string[])[];
  /** Its letters could be a word of the language: only capitals among small letters tell it from one. */
  readonly likeWord: boolean;
}

/** Short forms by the key of their first word, the longest first. */
export type ShortForms = ReadonlyMap<string, readonly ShortForm[]>;

export function shortForms(table: readonly Abbreviation[]): ShortForms {
  const forms = new Map<string, ShortForm & { readonly meanings: string[][] }>();
  for (const { short, full } of table) {
    const meaning = splitWords(full.normalize("NFC")).map((word) => word.form.key);
    const earlier = forms.get(short);
    if (earlier) earlier.meanings.push(meaning);
    else {
      const words = splitWords(short.normalize("NFC"));
      const likeWord = words.every((word) => isSyllable(word.text));
      forms.set(short, { short, words, meanings: [meaning], likeWord });
    }
  }
  const byFirst = new Map<string, ShortForm[]>();
  for (const form of forms.values()) {
    const key = form.words[0]?.form.key ?? "";
    byFirst.set(key, [...(byFirst.get(key) ?? []), form]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** @param sameWord whether a word of the text is the word of the short form: with its capitals in articles, more freely in questions */
export function shortFormAt(
  text: string,
  words: readonly Word[],
  index: number,
  candidates: readonly ShortForm[],
  sameWord: (word: string, short: string, form: ShortForm) => boolean,
): ShortForm | undefined {
  return candidates.find((form) =>
    form.words.every((short, offset) => {
      const word = words[index + offset];
      if (!word || !sameWord(word.text, short.text, form)) return false;
      const last = offset === form.words.length - 1;
      return last || gapAfter(text, words, index + offset) === gapAfter(form.short, form.words, offset);
    }),
  );
}
