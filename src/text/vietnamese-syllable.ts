/** Whether a word is a Vietnamese syllable as it is really written: its vowels, its tone and where the tone stands. */
import { isSyllable, usualSpelling } from "./syllable.ts";

/** After the initial consonant; without tone. */
const RHYME =
  /^(?:(?:[aăâeêioôơuưy]|iê|oa|oă|oe|uâ|uê|uô|uơ|ươ|uy|yê|uyê|oo)(?:ch|ng|nh|[cmnpt])?|a[iouy]|âu|ây|eo|êu|ia|iu|iêu|oi|ôi|ơi|oai|oao|oay|oeo|ua|uây|ui|uôi|uya|uyu|ưa|ưi|ưu|ươi|ươu|yêu)$/;
const ONSET =
  /^(?:qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnpqrstvx])?/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:ch|[cpt])$/;
/** hoà, khoẻ, thuý: the other place of the tone. */
const OTHER_PLACE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/i;

/** @param word in NFC; stricter than `isSyllable`: `hoôi` and `bạt` are judged by rhyme, tone and place of the tone */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1 || !isSyllable(word)) return false;
  const bare = decomposed.replace(TONE, "").normalize("NFC").toLowerCase();
  if (!RHYME.test(bare.slice(ONSET.exec(bare)?.[0].length ?? 0))) return false;
  if (STOPPED.test(bare) && tones[0] !== undefined && tones[0] !== "\u0301" && tones[0] !== "\u0323")
    return false;
  return usualSpelling(word).toneAt === undefined || OTHER_PLACE.test(word);
}
