/** Comparable forms of Vietnamese text: one spelling for what readers see as the same words. */

import { plainForm } from "./plain-form.ts";

/** Vowel pairs whose tone mark moved in the reform of spelling: hoà/hòa, khoẻ/khỏe, thuỷ/thủy. */
const OPEN_PAIRS = /(?<!q)(o[ae]|uy)([\u0300\u0301\u0303\u0309\u0323])(?![a-z]|\p{M})/gu;

/**
 * The key under which two spellings of one name meet: Unicode form, case, runs of white space and
 * the place of the tone mark (hoà = hòa) are folded; tones and letters are kept (hòa differs from hoa).
 */
export function spellingKey(name: string): string {
  const decomposed = plainForm(name).normalize("NFD").toLowerCase().replace(/\s+/g, " ").trim();
  return decomposed
    .replace(OPEN_PAIRS, (_, pair: string, tone: string) => `${pair[0]}${tone}${pair[1]}`)
    .normalize("NFC");
}
