/** A word that only looks Latin, in the letters that it seems to have. */

const CYRILLIC = pairs("АаВЕеЁёЅѕІіЇїЈјКкМмНОоРрСсТтУуХхһԁԛԝѵ", "AaBEeËëSsIiÏïJjKkMmHOoPpCcTtYyXxhdqwv");
/** No small ones that stand for quantities beside Latin letters: μm, TNFα, NF-κB; nor Δ, Ω. */
const GREEK = pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι", "ABEZHIKMNOPTYXoi");
const SEEMS: ReadonlyMap<string, string> = new Map([...CYRILLIC, ...GREEK]);

function pairs(letters: string, latin: string): [string, string][] {
  const seen = [...latin];
  return [...letters].map((letter, at) => [letter, seen[at] ?? letter]);
}

/**
 * @param word letters, marks and digits
 * @returns in NFC; undefined where the word is what it seems, or of another language altogether
 */
export function latinLetters(word: string): string | undefined {
  const plain = word.replace(/[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu, (sign) => asLatin(sign));
  const widened = plain !== word;
  if (!/\p{Script=Latin}/u.test(plain)) return widened && /^[\d]+$/.test(plain) ? plain : undefined;
  const mixed = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain);
  if (!mixed && !widened) return undefined;
  const meant = [...plain.normalize("NFD")]
    .map((letter) => SEEMS.get(letter) ?? letter)
    .join("")
    .normalize("NFC");
  if (!mixed) return meant;
  // What still has a letter of another alphabet is a formula or a name with a sign in it.
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(meant) ? undefined : meant;
}

/** Mathematical Greek stays as it is. */
function asLatin(sign: string): string {
  const plain = sign.normalize("NFKC");
  return /^[\p{Script=Latin}\d]$/u.test(plain) ? plain : sign;
}
