/** How one Vietnamese syllable may be written, and the one way of writing it by which syllables are compared. */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const SHAPED = /[ăâêôơư]/;
const ONSET =
  /^(?:qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnpqrstvx])?/;
const NUCLEUS = /^[aăâeêioôơuưy]{1,3}/;
const CODA = /^(?:ch|ng|nh|[cmnpt])?$/;
/** Where i and y at a syllable's end are two spellings of one word: kĩ thuật, kỹ thuật. */
const TWIN_ONSETS: ReadonlySet<string> = new Set(["h", "k", "l", "m", "s", "t", "qu"]);

/** A syllable in its usual spelling, with what it takes to write it again as it was. */
export interface Spelling {
  /** Tone on the vowel where schools put it (`hòa`, `quý`), y for i after h k l m s t qu; case is kept. */
  readonly usual: string;
  /** Which letter carried the tone, where that was another. */
  readonly toneAt?: number | undefined;
  /** An i stood where the usual spelling has y. */
  readonly hadI?: boolean | undefined;
}

const known = new Map<string, Spelling>();
const MOST_KNOWN = 50_000;

/** @param word one run of letters in NFC; what is no Vietnamese syllable is its own usual spelling */
export function usualSpelling(word: string): Spelling {
  let spelling = known.get(word);
  if (spelling === undefined) {
    spelling = spell(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, spelling);
  }
  return spelling;
}

/** The word as it was written: the inverse of `usualSpelling`. */
export function respell({ usual, toneAt, hadI }: Spelling): string {
  if (toneAt === undefined && !hadI) return usual;
  let { letters, tone, toneAt: at } = takeApart(usual);
  if (hadI) letters = letters.map((letter, index) => (index === letters.length - 1 ? asI(letter) : letter));
  if (toneAt !== undefined) at = toneAt;
  return putTogether(letters, tone, at);
}

/** Whether the word, with or without its accents, could be a syllable of the language: `ca` and `tu` could, `hđnd` could not. */
export function isSyllable(word: string): boolean {
  return partsOf(takeApart(word).letters) !== undefined;
}

function spell(word: string): Spelling {
  const { letters, tone, toneAt, tones } = takeApart(word);
  const parts = tones > 1 ? undefined : partsOf(letters);
  if (parts === undefined) return { usual: word };
  const { onset, nucleus, coda } = parts;
  const last = letters.length - 1;
  const hadI =
    coda === "" && nucleus === "i" && TWIN_ONSETS.has(onset.toLowerCase()) && /i/i.test(letters[last] ?? "");
  const usualAt = tone === "" ? toneAt : onset.length + tonePlace(nucleus, coda);
  const usualLetters = hadI
    ? letters.map((letter, index) => (index === last ? asY(letter) : letter))
    : letters;
  const spelling: Spelling = {
    usual: putTogether(usualLetters, tone, usualAt),
    ...(usualAt === toneAt ? {} : { toneAt }),
    ...(hadI ? { hadI } : {}),
  };
  // Never a spelling from which the written word could not be had again.
  return respell(spelling) === word ? spelling : { usual: word };
}

/** On the shaped vowel; before a final consonant on the last vowel; else on the first of two and the middle of three. */
function tonePlace(nucleus: string, coda: string): number {
  const shaped = [...nucleus].map((vowel) => SHAPED.test(vowel)).lastIndexOf(true);
  if (shaped >= 0) return shaped;
  if (coda !== "") return nucleus.length - 1;
  return nucleus.length === 3 ? 1 : 0;
}

interface TakenApart {
  /** With their shape (ă, ơ), without tone. */
  readonly letters: readonly string[];
  readonly tone: string;
  readonly toneAt: number;
  readonly tones: number;
}

function takeApart(word: string): TakenApart {
  const letters: string[] = [];
  let tone = "";
  let toneAt = 0;
  let tones = 0;
  for (const letter of word) {
    let bare = letter;
    // Only letters beyond ASCII can carry a tone.
    if (letter > "\u007f") {
      const decomposed = letter.normalize("NFD");
      const found = TONE.exec(decomposed);
      if (found) {
        tone = found[0];
        toneAt = letters.length;
        tones++;
        bare = decomposed.replace(TONE, "").normalize("NFC");
      }
    }
    letters.push(bare);
  }
  return { letters, tone, toneAt, tones };
}

function putTogether(letters: readonly string[], tone: string, toneAt: number): string {
  return letters
    .map((letter, index) => (index === toneAt ? letter + tone : letter))
    .join("")
    .normalize("NFC");
}

/** Undefined where the letters are no syllable. */
function partsOf(letters: readonly string[]): { onset: string; nucleus: string; coda: string } | undefined {
  const word = letters.join("").toLowerCase();
  if (word.length !== letters.length) return undefined;
  const onset = ONSET.exec(word)?.[0] ?? "";
  const nucleus = NUCLEUS.exec(word.slice(onset.length))?.[0] ?? "";
  const coda = word.slice(onset.length + nucleus.length);
  return nucleus !== "" && CODA.test(coda) ? { onset, nucleus, coda } : undefined;
}

function asY(letter: string): string {
  return letter === "I" ? "Y" : letter === "i" ? "y" : letter;
}

function asI(letter: string): string {
  return letter === "Y" ? "I" : letter === "y" ? "i" : letter;
}
