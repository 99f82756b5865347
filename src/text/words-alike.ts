/** Words of two texts compared as readers hear them: without case, punctuation, and Markdown's marks. */
import { spellingKey } from "./normal-form.ts";

/** Words alone, a space between each two. */
export function wordsOf(text: string): string {
  return spellingKey(text.replace(/[\p{P}\p{S}]+/gu, " "));
}

/** The same for texts of the same words, whatever stands between them; 0 where there are fewer words than these. */
export function wordsPrint(texts: readonly string[], fewest: number): number {
  let words = 0;
  let high = 0x2545f491;
  let low = 0x9e3779b9;
  for (const text of texts) {
    let word = 0;
    // One step beyond the text, where its last word ends.
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = code < KNOWN_UNITS ? (WORD_UNITS[code] ?? 0) : 0;
      if (unit !== 0) word = (Math.imul(word, 0x01f7) + unit) | 0;
      else if (word !== 0) {
        words++;
        high = Math.imul(high ^ word, 0x0100_0193);
        low = Math.imul(low ^ word, 0x85eb_ca77);
        low ^= low >>> 15;
        word = 0;
      }
    }
  }
  return words < fewest ? 0 : (high & 0x1f_ffff) * 0x1_0000_0000 + (low >>> 0) || 1;
}

/** Letters of Vietnamese in small, digits, and accents that stand apart, by their codes; 0 for what is between words. */
const KNOWN_UNITS = 0x2000;
const WORD_UNITS = Uint16Array.from({ length: KNOWN_UNITS }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[\p{L}\p{N}\p{M}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});
