/** Words that stand nowhere else, each telling where it was put; and what of them can be seen in a text, however it is written. */

/** Long enough that chance never makes it, also not in other bases. */
const PREFIX = "qzxkvj";
/** What is read in a wrong encoding begins like a canary, and does not end like one. */
const ENDING = "zq";
const WHOLE = new RegExp(`${PREFIX}([a-z]*?)${ENDING}`, "g");
const TONES: Readonly<Record<string, string>> = { a: "ậ", d: "đ", e: "ế", i: "ì", o: "ộ", u: "ứ", y: "ỹ" };

/** @param place letters alone: `nhaptitle` */
export function canary(place: string): string {
  return PREFIX + place + ENDING;
}

/** The same word as a headline has it, with tones and capitals: what is searched has neither. */
export function loud(place: string): string {
  const word = canary(place).replace(/[adeiouy]/g, (letter) => TONES[letter] ?? letter);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** @returns places of the canaries that a text holds */
export function canariesIn(text: string): Set<string> {
  return new Set([...fold(text).matchAll(WHOLE)].map(([, place = ""]) => place));
}

/** Without accents and capitals; the index writes đ as ḓ. */
function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}
