/** Words as suggestions compare them: without accents, and with accents wherever in the syllable the tone was typed. */
import { foldAccents } from "../../../src/text/fold.ts";

export interface Word {
  /** `nuoc` */
  readonly plain: string;
  /** `nươc`: its letters, without the tone. */
  readonly shape: string;
  /** The tone's combining mark, or empty. */
  readonly tone: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function wordsOf(text: string): Word[] {
  const found = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.map((word) => {
    const decomposed = word.toLowerCase().normalize("NFD");
    return {
      plain: foldAccents(word),
      shape: decomposed.replace(TONE, "").normalize("NFC"),
      tone: decomposed.match(TONE)?.join("") ?? "",
    };
  });
}

/** `nước` is, `nuoc` is not. */
export function hasAccents({ plain, shape, tone }: Word): boolean {
  return plain !== shape || tone !== "";
}

/** Whether the typed word begins the other with the very accents that were typed: `nướ` begins `nước`, and `hoà` is `hòa`. */
export function beginsExactly(typed: Word, word: Word): boolean {
  return word.shape.startsWith(typed.shape) && word.tone === typed.tone;
}
