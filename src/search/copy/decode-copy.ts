/** The copy read back: what readers are shown is the article's own text again. */
import { HIDDEN, MARKS } from "./encode-copy.ts";
import { ESCAPE, readPunctuation } from "./punctuation.ts";
import { fromIndex, type WordForm, writtenForm } from "./word-form.ts";

export interface Block {
  readonly text: string;
  /** Position of its first word in the copy. */
  readonly position: number;
}

/** @param content the copy of a whole article, blocks and all, with single spaces between its tokens */
export function decodeCopy(content: string): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let position = 0;
  /** Tokens that the short form before them has shown already. */
  let covered = 0;
  content.split(" ").forEach((token, index) => {
    if (token === HIDDEN) {
      blocks.push({ text: text.trimEnd(), position });
      text = "";
      position = index + 1;
    } else if (covered > 0) covered--;
    else if (!token.endsWith(HIDDEN)) {
      const read = decodeToken(token);
      text += read.text;
      covered = read.covers;
    }
  });
  if (text.trim() !== "") blocks.push({ text: text.trimEnd(), position });
  return blocks;
}

const PART = /`\\[^;]*;|`.|[\p{L}\p{N}]+|./gsu;
const SHOWN = ESCAPE + MARKS.shown;
const JOINED = ESCAPE + MARKS.joined;

type Marks = Omit<WordForm, "usual" | "key">;

/** With the space behind it, unless it is joined to the next; and how many tokens it shows besides itself. */
function decodeToken(token: string): { readonly text: string; readonly covers: number } {
  let covers = 0;
  let awaitsCount = false;
  let lead = "";
  let word: string | undefined;
  let shown: string | undefined;
  let inShown = false;
  let tail = "";
  let marks: Marks = {};
  let space = " ";
  for (const [part] of token.matchAll(PART)) {
    const isWord = /^[\p{L}\p{N}]/u.test(part);
    if (awaitsCount) {
      covers = MARKS.counts.indexOf(part);
      awaitsCount = false;
    } else if (part === SHOWN) {
      awaitsCount = inShown;
      inShown = !inShown;
      shown ??= "";
    } else if (part === JOINED) space = "";
    else if (inShown) shown += isWord ? fromIndex(part) : readPunctuation(part);
    else if (isWord) word = (word ?? "") + fromIndex(part);
    else if (word === undefined) lead += readPunctuation(part);
    else {
      const mark = tail === "" ? markOf(part) : undefined;
      if (mark) marks = { ...marks, ...mark };
      else tail += readPunctuation(part);
    }
  }
  const written = shown ?? (word === undefined ? "" : writtenForm({ usual: word, ...marks }));
  return { text: lead + written + tail + space, covers };
}

function markOf(part: string): Marks | undefined {
  if (part.length !== 2 || !part.startsWith(ESCAPE)) return undefined;
  const sign = part.slice(1);
  const toneAt = MARKS.toneAt.indexOf(sign);
  if (toneAt >= 0) return { toneAt };
  if (sign === MARKS.hadI) return { hadI: true };
  if (sign === MARKS.hadZero) return { hadZero: true };
  return undefined;
}
