/** What was typed into the search box -> questions. Any text is a question or none; nothing in it is an error. */
import { foldAccents } from "../../text/fold.ts";
import { isSyllable } from "../../text/syllable.ts";
import { type ShortForm, type ShortForms, shortFormAt } from "../copy/abbreviations.ts";
import { dateMentions } from "../copy/dates.ts";
import { documentNumbers } from "../copy/document-numbers.ts";
import { tidyText } from "../copy/encode-copy.ts";
import { gapAfter, isJoined, splitWords, type Word } from "../copy/split-words.ts";
import { LONGEST, type Phrase, type Question, type Term } from "./question.ts";
import { segmentsOf } from "./segments.ts";

/** More readings are not asked: each is a search of its own. */
const MOST_READINGS = 4;
const MOST_TERMS = 24;

/** Empty where there is no word to look for. */
export function parseQuestions(typed: string, forms: ShortForms): Question[] {
  const text = tidyText(typed.slice(0, LONGEST).replace(/[“”„]/g, '"'));
  const loud = !/\p{Ll}/u.test(text) && splitWords(text).length > 1;
  let readings: Question[] = [{ terms: [], required: [], hoped: [], without: [] }];
  for (const { words, quoted, excluded } of segmentsOf(text)) {
    const parts = readStretch(words, forms, loud);
    readings = readings
      .flatMap((reading) => parts.map((part) => join(reading, part, quoted, excluded)))
      .slice(0, MOST_READINGS);
  }
  return readings.map(tidy).filter((question) => question.terms.length > 0);
}

/** A stretch of typed words: terms side by side, broken where a date or a document stands by itself. */
interface Stretch {
  readonly runs: readonly Phrase[];
  readonly required: readonly Phrase[];
}

/** One for each set of meanings of its short forms. */
function readStretch(text: string, forms: ShortForms, loud: boolean): Stretch[] {
  const words = splitWords(text);
  const documents = documentNumbers(text, words, true);
  const dates = dateMentions(text, words);
  let readings: { runs: Term[][]; required: Phrase[] }[] = [{ runs: [[]], required: [] }];
  const add = (terms: readonly Term[], required: boolean) => {
    for (const { runs, required: phrases } of readings) {
      runs.at(-1)?.push(...terms);
      if (required && terms.length > 1) phrases.push(terms);
    }
  };
  const addAlone = (term: Term) => {
    for (const { runs } of readings) runs.push([term], []);
  };
  const plain = (from: number, to: number) => words.slice(from, to + 1).map(termOf);

  for (let index = 0; index < words.length; index++) {
    const document = documents.find(({ from }) => from === index);
    if (document) {
      // A number with its issuer says its kind itself: "nghị quyết số" before it may be there or not.
      if (document.issued || document.key === "") add(plain(document.number, document.to), true);
      else addAlone({ key: document.key, accented: false });
      index = document.to;
      continue;
    }
    const date = dates.find(({ from }) => from === index);
    if (date) {
      addAlone({ key: date.keys[0], accented: false });
      index = date.to;
      continue;
    }
    const { form, to } = typedForm(text, words, index, forms, loud);
    if (form) {
      readings = form.meanings
        .flatMap((meaning) =>
          readings.map(({ runs, required }) => {
            const terms = meaning.map((key) => ({ key, accented: true }));
            const copy = runs.map((run) => [...run]);
            copy.at(-1)?.push(...terms);
            return { runs: copy, required: terms.length > 1 ? [...required, terms] : [...required] };
          }),
        )
        .slice(0, MOST_READINGS);
      index = to;
      continue;
    }
    const last = endOfCompound(
      text,
      words,
      index,
      (at) => typedForm(text, words, at, forms, loud).form !== undefined,
    );
    add(plain(index, last), last > index);
    index = last;
  }
  return readings;
}

/** `covid-19`, `QL62`, `a/b`: parts that the reader wrote as one. */
function endOfCompound(
  text: string,
  words: readonly Word[],
  from: number,
  isForm: (index: number) => boolean,
): number {
  let to = from;
  while (isJoined(text, words, to) && /^[-/.,&]?$/.test(gapAfter(text, words, to)) && !isForm(to + 1)) to++;
  return to;
}

/** Capitals as in the table always count; other spellings where the letters could not be a word. */
function typedForm(
  text: string,
  words: readonly Word[],
  index: number,
  forms: ShortForms,
  loud: boolean,
): { form?: ShortForm | undefined; to: number } {
  const word = words[index]?.text ?? "";
  const folded = foldAccents(word);
  const candidates = [...forms.values()].flat();
  const near = candidates
    .filter((form) => foldAccents(form.words[0]?.text ?? "") === folded)
    .sort((a, b) => Number(begins(b, word)) - Number(begins(a, word)));
  const form = shortFormAt(text, words, index, near, (typed, short, { likeWord }) => {
    if (typed === short) return !(loud && likeWord);
    const plain = foldAccents(typed) === typed.toLowerCase() || typed.toLowerCase() === short.toLowerCase();
    return !likeWord && plain && foldAccents(typed) === foldAccents(short);
  });
  if (form) return { form, to: index + form.words.length - 1 };
  // ktxh for KT-XH, but not từ for T.Ư
  const whole = isSyllable(word)
    ? undefined
    : candidates.find(
        ({ words: parts, likeWord }) =>
          parts.length > 1 && !likeWord && foldAccents(parts.map((part) => part.text).join("")) === folded,
      );
  return { form: whole, to: index };
}

/** `đn` is ĐN rather than DN. */
function begins(form: ShortForm, word: string): boolean {
  return form.words[0]?.text.toLowerCase() === word.toLowerCase();
}

function termOf({ text, form }: Word): Term {
  return { key: form.key, accented: foldAccents(text) !== text.toLowerCase() };
}

function join(reading: Question, { runs, required }: Stretch, quoted: boolean, excluded: boolean): Question {
  const filled = runs.filter((run) => run.length > 0);
  if (excluded)
    return {
      ...reading,
      without: [...reading.without, ...(quoted ? filled : required.length > 0 ? required : filled)],
    };
  const long = filled.filter((run) => run.length > 1);
  return {
    ...reading,
    terms: [...reading.terms, ...filled.flat()],
    required: [...reading.required, ...(quoted ? long : required)],
    hoped: quoted ? reading.hoped : [...reading.hoped, ...long],
  };
}

function tidy({ terms, required, hoped, without }: Question): Question {
  const needed = unique(required, phraseKey);
  const must = new Set(needed.map(phraseKey));
  return {
    terms: unique(terms, (term) => term.key).slice(0, MOST_TERMS),
    required: needed,
    hoped: unique(hoped, phraseKey).filter((phrase) => !must.has(phraseKey(phrase))),
    without: unique(without, phraseKey),
  };
}

function phraseKey(phrase: Phrase): string {
  return phrase.map((term) => term.key).join(" ");
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
