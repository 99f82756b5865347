/** Vietnamese as it was typed before Unicode, in the fonts of TCVN3 (.VnTime) and VNI (VNI-Times): told apart, and turned into Unicode. */
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

export type LegacyEncoding = "tcvn3" | "vni";

/**
 * TCVN 5712:1993, the set VN3 ("ABC"), with its bytes read as Latin-1. It has no capitals with a tone: the fonts whose names
 * end in H draw capitals instead.
 */
const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    ["¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"],
    ["¨©ª«¬\u00ad®", "ăâêôơưđ"],
    ["µ¶·¸¹", "àảãáạ"],
    ["»¼½¾Æ", "ằẳẵắặ"],
    ["ÇÈÉÊË", "ầẩẫấậ"],
    ["ÌÎÏÐÑ", "èẻẽéẹ"],
    ["ÒÓÔÕÖ", "ềểễếệ"],
    ["×ØÜÝÞ", "ìỉĩíị"],
    ["ßáâãä", "òỏõóọ"],
    ["åæçèé", "ồổỗốộ"],
    ["êëìíî", "ờởỡớợ"],
    ["ïñòóô", "ùủũúụ"],
    ["õö÷øù", "ừửữứự"],
    ["úûüýþ", "ỳỷỹýỵ"],
    // What programs have made of the bytes B5 and B7.
    ["\u03bc\u2219", "àã"],
  ].flatMap(([signs = "", letters = ""]) =>
    [...signs].map((sign, at) => [sign, letters[at] ?? sign] as const),
  ),
);

const ACUTE = "\u0301";
const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";

/** VNI-Windows, lower case: what follows a letter says its tone, or its shape and tone. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ...marks("ùøûõï", "aeouyöô", ""),
  ...marks("âáàåãä", "aeo", CIRCUMFLEX),
  ...marks("êéèúüë", "a", BREVE),
]);

/** Letters that VNI-Windows has ready. */
const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ö", "ư"],
  ["ô", "ơ"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

/** Pairs of letter and mark -> what is added to the letter. */
function marks(signs: string, letters: string, shape: string): [string, string][] {
  const tones = shape === "" ? [ACUTE, GRAVE, HOOK, TILDE, DOT] : ["", ACUTE, GRAVE, HOOK, TILDE, DOT];
  return [...signs].flatMap((sign, at) =>
    [...letters].map((letter): [string, string] => [letter + sign, shape + (tones[at] ?? "")]),
  );
}

/** Capitals with a tone are guessed: in words of capitals, and where a sentence begins. */
export function fromTcvn3(text: string): string {
  return text.replace(/[A-Za-z\u00a1-\u00ff\u03bc\u2219]+/g, (word, at: number) => {
    const converted = word.replace(/[^A-Za-z]/g, (sign) => TCVN3.get(sign) ?? sign);
    const plain = word.replace(/[^A-Za-z]/g, "");
    if (plain.length >= 2 && plain === plain.toUpperCase()) return converted.toUpperCase();
    const begins = /(?:^|\n\s*\n|[.!?]\s)[\s"“(]*$/.test(text.slice(Math.max(0, at - 12), at));
    return begins && TCVN3.has(word[0] ?? "")
      ? converted.slice(0, 1).toUpperCase() + converted.slice(1)
      : converted;
  });
}

export function fromVni(text: string): string {
  return text
    .replace(/[AEOUYaeouyÖÔöô][ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜËùøûõïâáàåãäêéèúüë]|[ÖÔÑÍÌÆÓÒÎöôñíìæóòî]/g, (pair) => {
      const [letter = "", sign] = pair;
      const small = VNI_LETTERS.get(letter.toLowerCase()) ?? letter.toLowerCase();
      const added = sign === undefined ? "" : VNI_MARKS.get(pair.toLowerCase());
      // Two signs that do not belong together: each stands for itself.
      if (added === undefined) return fromVni(letter) + fromVni(sign ?? "");
      return letter === letter.toLowerCase() ? small + added : (small + added).toUpperCase();
    })
    .normalize("NFC");
}

/** Letters of Vietnamese that no old font has at their place: the line was typed in Unicode. */
const UNICODE_LETTER =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** A whole text of one encoding; in lines that hold Unicode too, only the words that are clearly old. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  const convert = encoding === "tcvn3" ? fromTcvn3 : fromVni;
  if (!UNICODE_LETTER.test(text)) return convert(text);
  return text.replace(/[^\n]+/g, (line) => {
    if (!UNICODE_LETTER.test(line)) return convert(line);
    return line.replace(SUSPECT, (word, at: number) =>
      readingsOf(line, word, at)?.includes(encoding) ? convert(word) : word,
    );
  });
}

/** What letters and old signs are written with. */
const RUN = "[A-Za-z\\u00a1-\\u00ff\\u03bc\\u2219]*";
/** Signs of Latin-1 that no Vietnamese word in Unicode has, and pairs that VNI alone has. */
const OLD =
  "[\\u00a1-\\u00bf\\u00c4-\\u00c7\\u00cb\\u00ce-\\u00d1\\u00d6-\\u00d8\\u00db\\u00dc\\u00de\\u00df\\u00e4-\\u00e7\\u00eb\\u00ee-\\u00f1\\u00f6-\\u00f8\\u00fb\\u00fc\\u00fe\\u00ff\\u03bc\\u2219]" +
  "|[aA][ùõâáàãêéèúÙÕÂÁÀÃÊÉÈÚ]|[eE][ùõâáàãÙÕÂÁÀÃ]|[oO][ùõâÙÕÂ]";
/** One run that holds such a sign. */
const SUSPECT = new RegExp(`${RUN}(?:${OLD})${RUN}`, "g");
/** Whether any word in it may be typed in an old font: too little for certainty, enough for caution. */
export function hasOldSigns(text: string): boolean {
  return text.search(SUSPECT) >= 0;
}

/** Beside these a run is no word of its own. */
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Foreign names look like one old word now and then; not like three. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.6;

/**
 * Which of the old fonts a text was typed in: told from words that are no Vietnamese as they stand, and are when read so.
 * Good Unicode is passed over at the speed of one search.
 */
export function detectLegacy(text: string): LegacyEncoding | undefined {
  let suspects = 0;
  const read: Readonly<Record<LegacyEncoding, Set<string>>> = { tcvn3: new Set(), vni: new Set() };
  const times: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  for (const [word, encodings] of suspectsOf(text)) {
    suspects++;
    for (const encoding of encodings) {
      read[encoding].add(word);
      times[encoding]++;
    }
  }
  const likely: LegacyEncoding = times.vni > times.tcvn3 ? "vni" : "tcvn3";
  const proven = read[likely].size >= FEWEST_WORDS && times[likely] >= suspects * LEAST_SHARE;
  return proven ? likely : undefined;
}

function* suspectsOf(text: string): Generator<[word: string, readAs: readonly LegacyEncoding[]]> {
  for (const { 0: word, index } of text.matchAll(SUSPECT)) {
    const readings = readingsOf(text, word, index);
    if (readings) yield [word, readings];
  }
}

/** The encodings in which it is a syllable; undefined where it is no word at all. */
function readingsOf(text: string, word: string, at: number): readonly LegacyEncoding[] | undefined {
  const isPart = PART_OF_WORD.test(text[at - 1] ?? "") || PART_OF_WORD.test(text[at + word.length] ?? "");
  // A fraction or a sign alone is no word.
  if (isPart || !/[A-Za-z]/.test(word)) return undefined;
  const encodings: LegacyEncoding[] = [];
  if (isVietnameseSyllable(fromTcvn3(word))) encodings.push("tcvn3");
  if (isVietnameseSyllable(fromVni(word))) encodings.push("vni");
  return encodings;
}
