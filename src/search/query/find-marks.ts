/** Which words of a text are those that were asked for: what results show in bold. */
import { foldAccents } from "../../text/fold.ts";
import type { ShortForms } from "../copy/abbreviations.ts";
import { type Analysis, analyse } from "../copy/analyse.ts";
import { splitWords } from "../copy/split-words.ts";
import type { Phrase, Question, Term } from "./question.ts";

/** A stretch of the text: from `start` to before `end`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** How much it says for the text: whole phrases more than their words. */
  readonly weight: number;
}

/** Ways of agreeing, closest first: as typed; with other accents where none were typed; with any accents. */
const AGREEMENTS: readonly ((key: string, term: Term) => boolean)[] = [
  (key, term) => key === term.key,
  (key, term) => key === term.key || (!term.accented && foldAccents(key) === foldAccents(term.key)),
  (key, term) => foldAccents(key) === foldAccents(term.key),
];

/**
 * Each phrase and each word is marked as closely as it is found anywhere in the article: where an article has `công an`,
 * its `công ăn` was not what was asked for.
 * @param texts blocks of one article
 * @returns for each block its marks in the text's order, none inside another
 */
export function findMarks(
  texts: readonly string[],
  questions: readonly Question[],
  forms: ShortForms,
): Mark[][] {
  const blocks = texts.map((text) => ({ text, ...analyse(text, forms) }));
  const marks: Mark[][] = texts.map(() => []);
  const closest = (find: (block: Block, agrees: (key: string, term: Term) => boolean) => Mark[]): boolean => {
    for (const agrees of AGREEMENTS) {
      const found = blocks.map((block) => find(block, agrees));
      if (found.every((each) => each.length === 0)) continue;
      found.forEach((each, index) => {
        marks[index]?.push(...each);
      });
      return true;
    }
    return false;
  };
  for (const { terms, required, hoped } of questions) {
    // The words of a phrase that is found whole say nothing by themselves.
    const bound = new Set(required.flat().map((term) => term.key));
    for (const phrase of required) closest((block, agrees) => phraseMarks(block, phrase, agrees));
    for (const phrase of hoped) {
      if (closest((block, agrees) => phraseMarks(block, phrase, agrees))) {
        for (const { key } of phrase) bound.add(key);
      }
    }
    for (const term of terms) {
      if (!bound.has(term.key)) closest((block, agrees) => wordMarks(block, term, agrees));
    }
  }
  return marks.map(withoutOverlap);
}

interface Block extends Analysis {
  readonly text: string;
}

function phraseMarks(
  { text, slots }: Block,
  phrase: Phrase,
  agrees: (key: string, term: Term) => boolean,
): Mark[] {
  // Position by position, as the index has them: a short form takes as many as its meaning has words.
  const places = slots.flatMap((slot) => slot.keys.map((key) => ({ key, start: slot.start, end: slot.end })));
  const marks: Mark[] = [];
  for (let at = 0; at + phrase.length <= places.length; at++) {
    const first = places[at];
    const last = places[at + phrase.length - 1];
    if (!first || !last) break;
    if (phrase.every((term, offset) => agrees(places[at + offset]?.key ?? "", term))) {
      // 01-KL/TW is one to the eye: nothing of it stays unmarked.
      marks.push({ start: first.start, end: endOfRun(text, last.end), weight: 2 + phrase.length });
      at += phrase.length - 1;
    }
  }
  return marks;
}

function wordMarks(
  { slots, mentions, otherMeanings }: Block,
  term: Term,
  agrees: (key: string, term: Term) => boolean,
): Mark[] {
  return [...slots, ...mentions, ...otherMeanings].flatMap(({ start, end, keys }) =>
    keys.some((key) => agrees(key, term)) ? [{ start, end, weight: 1 }] : [],
  );
}

/** Only where the run goes on with capitals or digits: `51-NQ` of `51-NQ/TU`. */
function endOfRun(text: string, end: number): number {
  const rest = /^[-/][\p{Lu}\p{N}][\p{Lu}\p{N}/-]*/u.exec(text.slice(end))?.[0] ?? "";
  return splitWords(rest).length > 0 ? end + rest.length : end;
}

function withoutOverlap(marks: Mark[]): Mark[] {
  const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight);
  const kept: Mark[] = [];
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
