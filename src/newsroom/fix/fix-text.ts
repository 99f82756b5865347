/** All that can be mended in a file without asking: an ordered list of fixes, each kept only where the page stays the same. */
import { findLegacyFonts } from "../../content/diagnose/legacy-fonts.ts";
import { findMisreadUtf8 } from "../../content/diagnose/misread-utf8.ts";
import { surveyCharacters } from "../../content/diagnose/survey-characters.ts";
import { type WrittenKind, WrittenText } from "../../content/written-text.ts";
import { parseYaml } from "../../content/yaml-source.ts";
import { applyEdits, type Edit, type Fix, type FixContext } from "./edit.ts";
import { fixDates } from "./fix-dates.ts";
import { fixHiddenCharacters } from "./fix-hidden-characters.ts";
import { fixLineEnds } from "./fix-line-ends.ts";
import { fixLookAlikes } from "./fix-look-alikes.ts";
import { fixLooseMarks } from "./fix-loose-marks.ts";
import { fixSpaces } from "./fix-spaces.ts";
import { fixToneMarks } from "./fix-tone-marks.ts";
import { isSamePage } from "./same-page.ts";

/** Characters first, since words are known by them; then what stands between words. */
const CHARACTER_FIXES: readonly Fix[] = [fixHiddenCharacters, fixLooseMarks, fixLookAlikes, fixSpaces];
const WORD_FIXES: readonly Fix[] = [fixToneMarks, fixDates];
/** One fix may make room for another; few texts need a second round. */
const MOST_ROUNDS = 5;
/** Each takes a look at the whole page. */
const MOST_TRIED = 40;

/** @param text the whole file, decoded, its byte order mark included */
export function fixText(text: string, context: FixContext): string {
  let fixed = fixLineEnds(text);
  if (isUnreadable(fixed, context.kind)) return fixed;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = fixed;
    const isOdd = surveyCharacters(fixed).odd;
    for (const fix of isOdd ? [...CHARACTER_FIXES, ...WORD_FIXES] : WORD_FIXES)
      fixed = applyFix(fixed, fix, context);
    if (fixed === before) break;
  }
  return fixed;
}

/** In text of another code the same characters mean letters. */
function isUnreadable(text: string, kind: WrittenKind): boolean {
  if (!surveyCharacters(text).old) return false;
  const written = new WrittenText(text, kind);
  return findLegacyFonts(written).length + findMisreadUtf8(written).length > 0;
}

function applyFix(text: string, fix: Fix, context: FixContext): string {
  const written = new WrittenText(text, context.kind);
  const edits = readableEdits(fix(written, context), written);
  if (edits.length === 0) return text;
  const fixed = applyEdits(text, edits);
  return isSamePage(text, fixed, context.kind) ? fixed : applyEdits(text, soundEdits(text, edits, context));
}

/** Of front matter that cannot be read nobody knows what an edit would change: there none is made. */
function readableEdits(edits: readonly Edit[], { text, yaml }: WrittenText): readonly Edit[] {
  const isInside = ({ start, end }: Edit) => start < yaml.end && end > yaml.start;
  if (!edits.some(isInside)) return edits;
  const { findings } = parseYaml(text.slice(yaml.start, yaml.end), 1);
  return findings.length === 0 ? edits : edits.filter((edit) => !isInside(edit));
}

/** Where all together would change the page: those halves that do no harm, and halves of the others, and so on. */
function soundEdits(text: string, edits: readonly Edit[], { kind }: FixContext): Edit[] {
  let tried = 0;
  const withMore = (sound: readonly Edit[], more: readonly Edit[]): readonly Edit[] => {
    if (more.length === 0 || tried++ >= MOST_TRIED) return sound;
    const together = [...sound, ...more];
    if (isSamePage(text, applyEdits(text, together), kind)) return together;
    if (more.length === 1) return sound;
    const middle = Math.ceil(more.length / 2);
    return withMore(withMore(sound, more.slice(0, middle)), more.slice(middle));
  };
  return [...withMore([], edits)];
}
