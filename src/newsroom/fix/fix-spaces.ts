/** One space between words, none at the end of a line, no hyphens that hide. */
import { oddSpaces } from "../../content/diagnose/odd-spaces.ts";
import type { WrittenText } from "../../content/written-text.ts";
import type { Edit } from "./edit.ts";

export function fixSpaces(written: WrittenText): Edit[] {
  return oddSpaces(written).map(({ fault, index, length }) => ({
    start: index,
    end: index + length,
    put: fault === "trailing" || fault === "soft-hyphen" || opensLine(written.text, index) ? "" : " ",
  }));
}

/** Word indents paragraphs with spaces that are none. */
function opensLine(text: string, index: number): boolean {
  return /^[ \t>]*$/.test(text.slice(text.lastIndexOf("\n", index - 1) + 1, index));
}
