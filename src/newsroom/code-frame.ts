/** The lines of a file around a problem, with a mark under its place. */
import { codeFrameColumns } from "@babel/code-frame";

/** Longer lines, as paragraphs are, would fill the screen: of them the part around the place is shown. */
const WIDEST = 96;
const BEFORE = 48;

/**
 * @param text the whole file
 * @param line 1-based; beyond the file, nothing is shown
 */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r\n?|\n/);
  const written = lines[line - 1];
  if (written === undefined || written.trim() === "") return "";
  const from = written.length > WIDEST ? Math.max(column - 1 - BEFORE, 0) : 0;
  const shown = lines.map((each, index) => clip(each, index === line - 1 ? from : 0)).join("\n");
  const mark = column - from + (from > 0 ? 1 : 0);
  return codeFrameColumns(shown, { start: { line, column: mark } }, { linesAbove: 1, linesBelow: 1 });
}

/** What would move the cursor, colour the screen or turn the line around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function clip(line: string, from: number): string {
  const part = line.slice(from, from + WIDEST).replace(UNSEEN, "\ufffd");
  return `${from > 0 ? "…" : ""}${part}${from + WIDEST < line.length ? "…" : ""}`;
}
