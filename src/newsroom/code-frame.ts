/** The lines of a file around a problem, with a mark under its place. */

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
  const mark = column - from + (from > 0 ? 1 : 0);
  const first = Math.max(line - 1, 1);
  const near = lines.slice(first - 1, line + 1);
  const wide = String(first + near.length - 1).length;
  return near
    .flatMap((each, index) => {
      const number = first + index;
      const gutter = `${String(number).padStart(wide)} |`;
      const shown = clip(each, number === line ? from : 0);
      if (number !== line) return `  ${gutter}${shown && ` ${shown}`}`;
      // A tab before the mark keeps it under its place however wide tabs are.
      const before = shown.slice(0, mark - 1).replace(/[^\t]/g, " ");
      return [`> ${gutter} ${shown}`, `  ${" ".repeat(wide)} | ${before}^`];
    })
    .join("\n");
}

/** What would move the cursor, colour the screen or turn the line around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function clip(line: string, from: number): string {
  const part = line.slice(from, from + WIDEST).replace(UNSEEN, "\ufffd");
  return `${from > 0 ? "…" : ""}${part}${from + WIDEST < line.length ? "…" : ""}`;
}
