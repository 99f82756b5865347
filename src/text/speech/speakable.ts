/** A text as it is to be read aloud: numbers, days, units, documents and short forms in words, for voices that stumble over them. */
import { isShouted } from "../is-shouted.ts";
import { isSyllable } from "../syllable.ts";
import { readDates } from "./read-dates.ts";
import { readDocuments } from "./read-documents.ts";
import { readNumbers } from "./read-numbers.ts";
import { readRanges } from "./read-ranges.ts";
import { readRoman } from "./read-roman.ts";
import { readShortForms } from "./read-short-forms.ts";
import { readSigns } from "./read-signs.ts";
import { readTimes } from "./read-times.ts";
import { readUnits } from "./read-units.ts";
import type { Rule } from "./rule.ts";
import type { Readings } from "./short-form-readings.ts";

/** In this order: what is part of a larger whole is read with it. */
const RULES: readonly Rule[] = [
  readDocuments,
  readRoman,
  readDates,
  readTimes,
  readUnits,
  readRanges,
  readShortForms,
  readNumbers,
  readSigns,
];

/** Never said: hyphens that may be, and what has no width. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** @param readings what each short form is read as in this article */
export function speakable(text: string, readings: Readings): string {
  const plain = text.normalize("NFC").replace(UNSEEN, "").replace(/\s+/g, " ");
  const read = (known: Readings) => RULES.reduce((words, rule) => rule(words, known), plain);
  // Capitals are spelled out by some voices.
  return isShouted(plain) ? read(unlikeWords(readings)).toLowerCase() : read(readings);
}

/** Among capitals CA may be a word, HĐND is none. */
function unlikeWords(readings: Readings): Readings {
  return new Map([...readings].filter(([short]) => !isSyllable(short.toLowerCase())));
}
