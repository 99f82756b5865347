/**
 * An article's text as Pagefind is given it: one word a position, every word ended, nothing in it that HTML or Pagefind would
 * take for its own, and all of it readable back to the text (decode-copy.ts).
 */
import { plainForm } from "../../text/plain-form.ts";
import type { ShortForms } from "./abbreviations.ts";
import { analyse, type Slot } from "./analyse.ts";
import { ESCAPE, writePunctuation } from "./punctuation.ts";
import { splitWords } from "./split-words.ts";
import { toIndex, type WordForm } from "./word-form.ts";

/** Signs of ours behind a word; none of them stands for a punctuation mark. */
export const MARKS = {
  /** The letter that carried the tone, by number from 0. */
  toneAt: "!\"#$%'@",
  hadI: "*",
  hadZero: ":",
  /** Around what is shown instead of the word; behind it, as one of `counts`, how many tokens belong to it. */
  shown: "^",
  counts: "!#$%()*+,-./",
  /** No space follows. */
  joined: "~",
  /** Searched for, not shown. Alone it ends a block, which no phrase crosses. */
  hidden: "|",
} as const;

export const HIDDEN = ESCAPE + MARKS.hidden;

/** A text as the copy can give it back: in NFC, every run of white space one space. */
export function tidyText(text: string): string {
  return plainForm(text).replace(/\s+/gu, " ").trim();
}

/** @param text one block: a headline, a paragraph, a caption */
export function encodeBlock(text: string, forms: ShortForms): string {
  const tidy = tidyText(text);
  const { slots, mentions, otherMeanings } = analyse(tidy, forms);
  const tokens: string[] = [];
  if (slots.length === 0 && tidy !== "") tokens.push(writePunctuation(tidy));
  let lead = writePunctuation(tidy.slice(0, slots[0]?.start ?? 0));
  slots.forEach((slot, index) => {
    const gap = tidy.slice(slot.end, slots[index + 1]?.start ?? tidy.length);
    const space = index === slots.length - 1 ? gap.length : gap.lastIndexOf(" ");
    const tail =
      space < 0 ? writePunctuation(gap) + ESCAPE + MARKS.joined : writePunctuation(gap.slice(0, space));
    tokens.push(...encodeSlot(tidy, slot, lead, tail));
    lead = space < 0 ? "" : writePunctuation(gap.slice(space + 1));
  });
  const keys = new Set(mentions.flatMap((mention) => mention.keys));
  for (const key of keys) tokens.push(toIndex(key) + HIDDEN);
  for (const { keys } of otherMeanings) tokens.push(HIDDEN_GAP, ...keys.map((key) => toIndex(key) + HIDDEN));
  return [...tokens, HIDDEN].join(" ");
}

/** Keeps a hidden phrase apart from what stands before it, without ending the block. */
const HIDDEN_GAP = writePunctuation(" ") + HIDDEN;

function encodeSlot(text: string, { start, end, keys, form }: Slot, lead: string, tail: string): string[] {
  if (form) return [lead + toIndex(form.usual) + signs(form) + tail];
  const written = text.slice(start, end);
  const [first = "", ...others] = keys;
  const shown = ESCAPE + MARKS.shown;
  return [
    lead + toIndex(first) + shown + indexRuns(written) + shown + MARKS.counts[others.length] + tail,
    ...others.map(toIndex),
  ];
}

function signs({ toneAt, hadI, hadZero }: WordForm): string {
  if (toneAt === undefined && !hadI && !hadZero) return "";
  return (
    (toneAt === undefined ? "" : ESCAPE + MARKS.toneAt[toneAt]) +
    (hadI ? ESCAPE + MARKS.hadI : "") +
    (hadZero ? ESCAPE + MARKS.hadZero : "")
  );
}

/** The words of a short form, each ended, with what stands between them. */
function indexRuns(text: string): string {
  let written = "";
  let end = 0;
  for (const word of splitWords(text)) {
    written += writePunctuation(text.slice(end, word.start)) + toIndex(word.text);
    end = word.end;
  }
  return written + writePunctuation(text.slice(end));
}
