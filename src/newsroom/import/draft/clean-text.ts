/** Text of any program in the form that articles are kept in: composed letters, plain spaces, nothing that is not seen. */

/** What readers cannot see: controls, zero-width and direction-changing characters, soft hyphens, private use, halves of pairs. A letter that is lost already (U+FFFD) stays to be seen. */
const UNSEEN = new RegExp(
  [
    "[\\p{Cc}--[\\t\\n\\v\\f\\r\\u0085]]",
    "[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff0-\\ufffc\\ufffe\\uffff]",
    "\\p{Co}|\\p{Cs}",
  ].join("|"),
  "gv",
);
const SPACES = /[\s\u0085\u3000]+/g;

/** Runs of white space, line ends among them, become one space; both ends are kept, so that pieces of a line can be joined. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, "").replace(SPACES, " ").normalize("NFC");
}

/** One line without spaces at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text).trim();
}
