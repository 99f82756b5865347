/** Characters without width leave the text; the line breaks of Word become spaces. What turns the direction of writing is left to people. */
import { isNeeded } from "../../content/diagnose/hidden-characters.ts";
import { BREAKS, HIDDEN } from "../../content/diagnose/odd-characters.ts";
import type { WrittenText } from "../../content/written-text.ts";
import type { Edit } from "./edit.ts";

const SOUGHT = new RegExp(`[${HIDDEN}]`, "g");
const BREAK = new RegExp(`[${BREAKS}]`);

export function fixHiddenCharacters(written: WrittenText): Edit[] {
  if (written.text.search(SOUGHT) < 0) return [];
  return Array.from(written.matches(SOUGHT))
    .filter(({ found, index }) => !isNeeded(written.text, found, index))
    .map(({ found, index }) => ({ start: index, end: index + 1, put: BREAK.test(found) ? " " : "" }));
}
