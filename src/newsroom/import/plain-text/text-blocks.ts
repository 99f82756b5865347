/** Plain text into its paragraphs, however its lines were broken. */
import { cleanLine } from "../draft/clean-text.ts";

export interface TextBlock {
  /** One; several only for a list, each line an item of it. */
  readonly lines: readonly string[];
}

const ITEM = /^(?:[-–•*+]|\d{1,2}[.)])\s+/;
/** Programs that break lines do so about here. */
const WIDEST = 100;

/** Paragraphs stand apart by empty lines, or, where there are none, one on each line. */
export function textBlocks(text: string): TextBlock[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029|\f/).map(cleanLine);
  const isBroken = wasBroken(lines);
  return groups(lines).flatMap((group): TextBlock[] => {
    if (group.length > 1 && group.every((line) => ITEM.test(line))) return [{ lines: group }];
    return (isBroken ? [group.join(" ")] : group).map((line) => ({ lines: [line] }));
  });
}

/** The mark of a list's item is no part of its text. */
export function itemText(line: string): string {
  return line.replace(ITEM, "");
}

function groups(lines: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const line of lines) {
    if (line === "") all.push([]);
    else all.at(-1)?.push(line);
  }
  return all.filter((group) => group.length > 0);
}

/** Most lines that another follows at once end in the midst of a sentence, near the same edge. */
function wasBroken(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > WIDEST * 1.5)) return false;
  const followed = lines.filter((line, at) => line !== "" && lines[at + 1]);
  const within = followed.filter((line) => line.length >= 40 && !/[.!?…:;]["”)]?$/.test(line));
  return followed.length >= 3 && within.length > followed.length / 2;
}
