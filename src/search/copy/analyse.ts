/** What a stretch of text says to the search: its words one after another, and the dates, documents and meanings in it. */
import { type ShortForms, shortFormAt } from "./abbreviations.ts";
import { dateMentions } from "./dates.ts";
import { documentNumbers } from "./document-numbers.ts";
import { splitWords } from "./split-words.ts";
import type { WordForm } from "./word-form.ts";

/** A stretch of the text, and what it is to the search. */
export interface Sense {
  /** Place in the text: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** Keys of the words that it is, one a position; of a short form those of its meaning. */
  readonly keys: readonly string[];
}

export interface Slot extends Sense {
  /** Absent for a short form of the newsroom's. */
  readonly form?: WordForm;
}

export interface Analysis {
  /** All of the text, word by word. */
  readonly slots: readonly Slot[];
  /** Dates and documents, each key by itself. */
  readonly mentions: readonly Sense[];
  /** What short forms mean besides their first meaning. */
  readonly otherMeanings: readonly Sense[];
}

/** @param text in NFC, as an article has it: short forms are in capitals */
export function analyse(text: string, forms: ShortForms): Analysis {
  const words = splitWords(text);
  const hasDigits = /\d/.test(text);
  const documents = hasDigits ? documentNumbers(text, words) : [];
  const numbered = new Set<number>();
  for (const { number, to } of documents) for (let at = number; at <= to; at++) numbered.add(at);
  const mentions: Sense[] = [];
  const place = (from: number, to: number) => ({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 });
  for (const { key, from, to } of documents)
    if (key !== "") mentions.push({ ...place(from, to), keys: [key] });
  for (const { keys, from, to } of hasDigits ? dateMentions(text, words) : []) {
    if (!numbered.has(from)) for (const key of keys) mentions.push({ ...place(from, to), keys: [key] });
  }
  const shouted = !/\p{Ll}/u.test(text);
  const slots: Slot[] = [];
  const otherMeanings: Sense[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const candidates = numbered.has(index) ? undefined : forms.get(word?.form.key ?? "");
    const form =
      candidates &&
      shortFormAt(
        text,
        words,
        index,
        candidates,
        (word, short, { likeWord }) => word === short && !(shouted && likeWord),
      );
    const [first, ...others] = form?.meanings ?? [];
    if (form && first) {
      const at = place(index, index + form.words.length - 1);
      slots.push({ ...at, keys: first });
      for (const keys of others) otherMeanings.push({ ...at, keys });
      index += form.words.length - 1;
    } else if (word) slots.push({ start: word.start, end: word.end, keys: [word.form.key], form: word.form });
  }
  return { slots, mentions, otherMeanings };
}
