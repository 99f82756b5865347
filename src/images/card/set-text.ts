/** Text set into a box: as large as it fits, never out of it. Pure. */

import { breakLines } from "./break-lines.ts";
import type { Typeface } from "./typeface.ts";

/** From one line's base to the next, of the letters' size: Ễ under ự touches nothing. */
export const LEADING = 1.26;
/** How far letters reach above the base line and below it, of their size: Ễ and ự. */
export const RISE = 0.98;
export const FALL = 0.27;

export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** @param sizes that the design has, largest first; the last is taken where none fits, and what is too much left out */
export function setText(text: string, box: Box, sizes: readonly number[], face: Typeface): SetText {
  const said = face.sayable(text);
  let size = 0;
  let lines: string[] = [];
  for (size of sizes) {
    lines = breakLines(said, box.width / size, (part) => face.width(part));
    if (heightOf({ size, lines }) <= box.height) return { size, lines };
  }
  const most = Math.max(1, Math.floor((box.height / size - RISE - FALL) / LEADING) + 1);
  const [last = "", ...before] = lines.slice(0, most).reverse();
  return { size, lines: [...before.reverse(), shorten(`${last}…`, box.width / size, face)] };
}

export function heightOf({ size, lines }: SetText): number {
  return lines.length === 0 ? 0 : size * (RISE + FALL + LEADING * (lines.length - 1));
}

/** One line, made smaller down to the least size, then shorter. */
export function setLine(
  text: string,
  width: number,
  size: number,
  face: Typeface,
): { readonly size: number; readonly text: string } {
  const said = face.sayable(text);
  const fitting = Math.min(size, Math.floor(width / (face.width(said) || 1)));
  const least = Math.round(size * LEAST);
  if (fitting >= least) return { size: fitting, text: said };
  return { size: least, text: shorten(`${said}…`, width / least, face) };
}

const LEAST = 0.7;

function shorten(ended: string, width: number, face: Typeface): string {
  const kept = [...ended.slice(0, -1)];
  while (kept.length > 0 && face.width(`${kept.join("")}…`) > width) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}
