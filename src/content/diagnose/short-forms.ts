/** Short forms in capitals (KT-XH, UBND) that an article uses and nowhere explains; whether the newsroom's table knows them is asked later. */

import type { TextBlock } from "../../markdown/text-blocks.ts";
import { DOCUMENT_KINDS } from "../../text/document-kinds.ts";
import { isShouted } from "../../text/is-shouted.ts";
import { isSyllable } from "../../text/syllable.ts";
import type { ShortFormUse } from "../article.ts";
import { isKnownCapitals } from "./known-capitals.ts";

/** Short forms carry no tones: a capital with one belongs to a word that is shouted. */
const RUN = /[A-ZĐĂÂÊÔƠƯ]{2,}(?:[-&./][A-ZĐĂÂÊÔƠƯ]{2,})*/g;
const SMALL_LETTER = /\p{Ll}/u;
const WORD_UNIT = /[\p{L}\p{N}]/u;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Read as a word and not letter by letter: VINAMILK, PETROLIMEX. */
const NAME = /^(?=(?:.*[AEIOUY]){2})(?!.*[^AEIOUY]{3})(?!.*[ĐĂÂÊÔƠƯ])[A-Z]{5,}$/;
const DOCUMENT = new RegExp(`^(?:${Object.keys(DOCUMENT_KINDS).join("|")})[-/]`);
const JOINT = /[-–/.&_@#:+]/;
const SAID_SO = /(?:viết tắt(?: là| thành)?|gọi tắt(?: là)?|tắt là|gọi là)[\s:(“"*_]*$/i;
const REACH = 40;
/** A place in brackets explains nothing: "KCN (huyện Đức Hòa)". */
const PLACE =
  /^(?:ở|tại|thuộc|ngụ|xã|huyện|tỉnh|thành phố|thị|ấp|phường|quận|đường|khu|số|bìa|trái|phải|giữa|sinh|TP|TX|TT)(?!\p{L})/iu;

export function shortFormsIn(texts: readonly TextBlock[]): ShortFormUse[] {
  const first = new Map<string, { readonly block: TextBlock; readonly index: number }>();
  const explained = new Set<string>();
  for (const [at, block] of texts.entries()) {
    const { text } = block;
    let shouted: boolean | undefined;
    for (const match of text.matchAll(RUN)) {
      const [form] = match;
      const { index } = match;
      if (explained.has(form) || !isShortForm(form, text, index)) continue;
      shouted ??= isShouted(text);
      if (shouted) break;
      if (isExplained(form, text, index) || isExplainedBeside(form, block, texts[at + 1]))
        explained.add(form);
      else if (!first.has(form)) first.set(form, { block, index });
    }
  }
  return [...first].flatMap(([form, { block, index }]) =>
    explained.has(form) ? [] : [{ form, ...block.placeAt(index) }],
  );
}

function isShortForm(form: string, text: string, index: number): boolean {
  const end = index + form.length;
  if (isPartOfMore(text, index, end) || isKnownCapitals(form)) return false;
  if (ROMAN.test(form) || NAME.test(form) || isSyllable(form.toLowerCase())) return false;
  // A number of a document that is written wrongly is a problem of its own.
  if (DOCUMENT.test(form) && /\d\s?[-–/]?\s?$/.test(text.slice(Math.max(0, index - 4), index))) return false;
  return !isInQuotes(text, index, end) && !isAmongCapitals(text, index, end);
}

/** Beside a letter or digit, or joined to one: 62A-BCD, 01-KL/TW, COVID-19, TP.Tân. */
function isPartOfMore(text: string, index: number, end: number): boolean {
  const unit = (at: number) => WORD_UNIT.test(text[at] ?? " ");
  const joint = (at: number) => JOINT.test(text[at] ?? " ");
  return (
    unit(index - 1) || unit(end) || (joint(index - 1) && unit(index - 2)) || (joint(end) && unit(end + 1))
  );
}

/** A name or slogan, given as it is written elsewhere. */
function isInQuotes(text: string, index: number, end: number): boolean {
  return /[“"‘'«]/.test(text[index - 1] ?? "") && /[”"’'»]/.test(text[end] ?? "");
}

/** Two more shouted words beside it: ĐẠI HỘI XHCN. */
function isAmongCapitals(text: string, index: number, end: number): boolean {
  let capitals = 0;
  const before = text
    .slice(Math.max(0, index - REACH), index)
    .trimEnd()
    .split(/\s+/)
    .reverse();
  const after = text
    .slice(end, end + REACH)
    .trimStart()
    .split(/\s+/);
  for (const side of [before, after]) {
    for (const word of side) {
      if (!isCapitals(word)) break;
      capitals++;
    }
  }
  return capitals >= 2;
}

function isCapitals(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && !SMALL_LETTER.test(word);
}

/** A table of short forms: the form in one cell, what it means in the next. */
function isExplainedBeside(form: string, block: TextBlock, next: TextBlock | undefined): boolean {
  return (
    block.kind === "cell" &&
    next?.kind === "cell" &&
    block.text.trim() === form &&
    /\p{Ll}\s+\p{Ll}/u.test(next.text)
  );
}

/** "Ủy ban nhân dân (UBND)", "UBND (Ủy ban nhân dân)", "gọi tắt là UBND". */
function isExplained(form: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index).replace(/[*_]+/g, "");
  const after = text.slice(index + form.length, index + form.length + 2 * REACH).replace(/[*_]+/g, "");
  if (/\(\s*$/.test(before) && /^\s*\)/.test(after)) return true;
  if (SAID_SO.test(before)) return true;
  const meaning =
    /^\s*\(\s*([^()]+)/.exec(after)?.[1]?.trim() ??
    /^,?\s+(?:tức là|tức|nghĩa là|viết tắt của|là viết tắt)\s+(.+)/.exec(after)?.[1];
  return (
    meaning !== undefined && meaning.split(/\s+/).length >= 2 && !/\d/.test(meaning) && !PLACE.test(meaning)
  );
}
