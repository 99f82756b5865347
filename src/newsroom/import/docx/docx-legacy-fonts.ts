/** Text that was typed in fonts from before Unicode, found by the name of the font. */
import { detectLegacy, fromTcvn3, fromVni, type LegacyEncoding } from "../../../text/legacy-text.ts";

/** A stretch of text and the font it wears; `value` is replaced. */
export interface FontText {
  readonly font: string;
  readonly encoding: LegacyEncoding | undefined;
  value: string;
}

/** Letters that the old fonts have no place for: where they stand, the text is Unicode, whatever font it wears. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const VNI_MARK = /^[ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜËùøûõïâáàåãäêéèúüë]/;

export function legacyEncodingOf(font: string): LegacyEncoding | undefined {
  if (/^\.Vn/i.test(font)) return "tcvn3";
  return /^VNI[- ]/i.test(font) ? "vni" : undefined;
}

/** Turns the texts of paragraphs into Unicode where they need it, and gives the fonts for which that was so. */
export function toUnicode(paragraphs: readonly (readonly FontText[])[]): Set<string> {
  const worn = paragraphs.filter((texts) => texts.some(({ encoding }) => encoding));
  const whole = worn.map(joined).join("\n");
  const fonts = new Set<string>();
  // Much that is Unicode still wears an old font, which Word then does not use.
  if (UNICODE_ONLY.test(whole) && detectLegacy(whole) === undefined) return fonts;
  for (const texts of worn) {
    if (UNICODE_ONLY.test(joined(texts))) continue;
    if (/[\u0080-\uffff]/.test(joined(texts)))
      for (const { font, encoding } of texts) if (encoding) fonts.add(font);
    convertTcvn3(texts);
    convertVni(texts);
  }
  return fonts;
}

/** A paragraph at once, since capitals are told from what stands before; every sign becomes one letter. */
function convertTcvn3(texts: readonly FontText[]): void {
  const converted = fromTcvn3(texts.map(({ value }) => value).join(""));
  let at = 0;
  for (const text of texts) {
    const { length } = text.value;
    if (text.encoding === "tcvn3") {
      const letters = converted.slice(at, at + length);
      text.value = /H$/.test(text.font) ? letters.toUpperCase() : letters;
    }
    at += length;
  }
}

/** A mark that begins a stretch belongs to the letter that ends the one before. */
function convertVni(texts: readonly FontText[]): void {
  const old = texts.filter(({ encoding }) => encoding === "vni");
  for (const [index, text] of old.entries()) {
    const before = old[index - 1];
    const mark = VNI_MARK.exec(text.value)?.[0];
    if (before === undefined || mark === undefined || !/[AEOUYaeouyÖÔöô]$/.test(before.value)) continue;
    before.value += mark;
    text.value = text.value.slice(1);
  }
  for (const text of old) text.value = fromVni(text.value);
}

function joined(texts: readonly FontText[]): string {
  return texts.flatMap(({ encoding, value }) => (encoding ? [value] : [])).join("");
}
