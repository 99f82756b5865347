/** The stretch of a text that shows best why it was found. */
import type { Mark } from "./find-marks.ts";

/** A stretch of text to show, with the words asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters: about three lines on a phone. */
const LENGTH = 200;
/** Of these before the first word found. */
const BEFORE = 60;

/** How much the best stretch of this text says. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** @param marks in the text's order */
export function bestStretch(text: string, marks: readonly Mark[]): Stretch {
  let best: Stretch = { start: 0, end: Math.min(text.length, LENGTH), weight: 0 };
  marks.forEach((first, index) => {
    const start = Math.max(0, first.start - BEFORE);
    const end = Math.min(text.length, start + LENGTH);
    let weight = 0;
    const seen = new Set<string>();
    for (const mark of marks.slice(index)) {
      if (mark.end > end) break;
      const word = text.slice(mark.start, mark.end).toLowerCase();
      // The same word again says less than another one.
      weight += seen.has(word) ? mark.weight / 8 : mark.weight;
      seen.add(word);
    }
    if (weight > best.weight) best = { start, end, weight };
  });
  return best;
}

/** Cut at word borders, with an ellipsis where it was cut. */
export function pieces(
  text: string,
  marks: readonly Mark[],
  { start, end }: Pick<Stretch, "start" | "end">,
): Piece[] {
  const from = start === 0 ? 0 : borderAfter(text, start);
  const to = end >= text.length ? text.length : Math.max(borderBefore(text, end), from);
  const cut: Piece[] = from > 0 ? [{ text: "… ", marked: false }] : [];
  let at = from;
  for (const mark of marks) {
    if (mark.start < from || mark.end > to) continue;
    if (mark.start > at) cut.push({ text: text.slice(at, mark.start), marked: false });
    cut.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < to) cut.push({ text: text.slice(at, to), marked: false });
  if (to < text.length) cut.push({ text: " …", marked: false });
  return cut;
}

function borderAfter(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 ? at : space + 1;
}

function borderBefore(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space < 0 ? at : space;
}
