/** Characters that have no business in a Vietnamese article, in one class: texts without any are not looked at closely. */
import { TURNING } from "../../text/turning.ts";

/** Without width or form of their own. */
export const HIDDEN =
  "\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u034f\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\ufff9-\\ufffc";
/** Of those, what Word and Unicode break lines and pages with. */
export const BREAKS = "\\u000b\\u000c\\u0085\\u2028\\u2029";
/** The mark of lost text, and what only one font knows. */
export const LOST = "\\ufffd\\ue000-\\uf8ff";
export const COMBINING = "\\u0300-\\u034e\\u0350-\\u036f";
/** Spaces that a newspaper does not set. */
export const ODD_SPACES = "\\u1680\\u2000-\\u2008\\u200a\\u205f\\u3000";
/** Spaces that do not break a line: one alone has a meaning. */
export const BOUND_SPACES = "\\u00a0\\u2009\\u202f";
export const SOFT_HYPHEN = "\\u00ad";
/** Cyrillic and Greek letters, wide and mathematical forms of Latin ones (U+1D400 on). */
export const FOREIGN_LETTERS = "\\u0370-\\u03ff\\u0400-\\u052f\\uff01-\\uff5e\\ud835";

/** In every text that was typed for the fonts of the years before Unicode one of these stands, and seldom in any other. */
export const OLD_SIGN =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u03bc\u2219]/;

export const ODD_CHARACTER = new RegExp(
  `[${TURNING}${HIDDEN}${LOST}${COMBINING}${ODD_SPACES}${BOUND_SPACES}${SOFT_HYPHEN}${FOREIGN_LETTERS}]`,
);
