/** What one rule of reading aloud is: a text in, the same text with some of its signs put into words out. */
import type { Readings } from "./short-form-readings.ts";

export type Rule = (text: string, readings: Readings) => string;

// Older browsers have no lookbehind: what stands before a sign is matched and put back.
/** No letter and no digit, or the text's beginning. */
export const BEFORE = "(^|[^\\p{L}\\p{N}])";
/** No letter and no digit follows. */
export const AFTER = "(?![\\p{L}\\p{N}])";
/** `1.250.000`, `4.491,9`, `3,5`. */
export const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
export const DASH = "[-–—]";
