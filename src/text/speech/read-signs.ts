/** Signs that are said, and those that are heard as a pause. */
import type { Rule } from "./rule.ts";

const SAID: readonly (readonly [RegExp, string])[] = [
  [/\s*&\s*/g, " và "],
  [/\s*=\s*/g, " bằng "],
  [/\s*@\s*/g, " a còng "],
  [/~\s*/g, "khoảng "],
  [/(\p{L})’(?=\p{L})/gu, "$1'"],
  [/[“”"«»‘’*#_|<>]/g, ""],
];
const PAUSES: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\/(?=\p{L})/gu, "$1, "],
  [/\s+[-–—]+\s+|—/g, ", "],
  [/[([{]/g, ", "],
  [/[)\]}]/g, ", "],
  [/(?:\.{2,}|…)(?=\s+\p{Ll})/gu, ","],
  [/\.{2,}|…/g, "."],
  [/\s+/g, " "],
  [/\s+(?=[,.;:!?])/g, ""],
  [/,(?:\s*,)+/g, ","],
  [/,\s*(?=[.;:!?])/g, ""],
  [/([.;:!?]),/g, "$1"],
  [/^[\s,]+|[\s,]+$/g, ""],
];

export const readSigns: Rule = (text) =>
  [...SAID, ...PAUSES].reduce((read, [sign, words]) => read.replace(sign, words), text);
