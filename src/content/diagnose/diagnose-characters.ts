/** What is wrong with the characters of an article or a table: an ordered list of checks, for texts that may need them. */
import type { Finding } from "../../problem.ts";
import type { ToneStyle } from "../tables.ts";
import { type WrittenKind, WrittenText } from "../written-text.ts";
import { findHiddenCharacters } from "./hidden-characters.ts";
import { findLegacyFonts } from "./legacy-fonts.ts";
import { findLookAlikes } from "./look-alikes.ts";
import { findLooseMarks } from "./loose-marks.ts";
import { findLostCharacters } from "./lost-characters.ts";
import { misplacedTones } from "./misplaced-tones.ts";
import { findMisreadUtf8 } from "./misread-utf8.ts";
import { findOddSpaces } from "./odd-spaces.ts";
import { surveyCharacters } from "./survey-characters.ts";
import { findToneMarks } from "./tone-marks.ts";

const CHECKS = [findLostCharacters, findHiddenCharacters, findLookAlikes, findLooseMarks, findOddSpaces];

/**
 * @param text as it was written: plain line ends, in whatever Unicode form
 * @param tone the paper's, where it has chosen one
 */
export function diagnoseCharacters(text: string, kind: WrittenKind, tone: ToneStyle | undefined): Finding[] {
  const { odd, old } = surveyCharacters(text);
  const misplaced = tone === undefined ? [] : misplacedTones(text, tone);
  if (!odd && !old && misplaced.length === 0) return [];
  const written = new WrittenText(text, kind);
  // A text in another code is full of signs that are only a part of that.
  const unreadable = old ? [...findLegacyFonts(written), ...findMisreadUtf8(written)] : [];
  if (unreadable.length > 0) return unreadable;
  return [
    ...(odd ? CHECKS.flatMap((check) => check(written)) : []),
    ...(tone && misplaced.length > 0 ? findToneMarks(written, misplaced, tone) : []),
  ];
}
