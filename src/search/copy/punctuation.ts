/**
 * Everything of a text that is neither letter nor digit, written in ASCII punctuation alone: Pagefind passes over it when it
 * hangs on a word, but takes any other sign for a part of the word. What HTML could take for its own is written so, too.
 */

/** Begins a sign of ours. */
export const ESCAPE = "`";

const SIGNS: Readonly<Record<string, string>> = {
  "`": "{",
  "“": "(",
  "”": ")",
  "‘": "?",
  "’": ",",
  "–": "-",
  "—": "+",
  "…": ";",
  "&": "/",
  "<": "[",
  ">": "]",
  _: "}",
  " ": ".",
};
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SIGNS).map(([character, sign]) => [sign, character]),
);

/** Any other character: its code point in base eight between a backslash and a semicolon. */
const OTHER = "\\";
const DIGITS = "!#$%()*+";

const PLAIN = /[!-/:-@[-^{-~]/;

/** @param text without letters, digits and white space other than single spaces */
export function writePunctuation(text: string): string {
  let written = "";
  for (const character of text) {
    const sign = SIGNS[character];
    if (sign !== undefined) written += ESCAPE + sign;
    else if (PLAIN.test(character)) written += character;
    else written += `${ESCAPE}${OTHER}${octal(character)};`;
  }
  return written;
}

/** @param written signs of `writePunctuation` and nothing else */
export function readPunctuation(written: string): string {
  return written.replace(/`(?:\\([^;]*);|(.))/gs, (whole, digits?: string, sign?: string) =>
    digits === undefined ? (CHARACTERS[sign ?? ""] ?? whole) : fromOctal(digits),
  );
}

function octal(character: string): string {
  return [...(character.codePointAt(0) ?? 0).toString(8)].map((digit) => DIGITS[Number(digit)]).join("");
}

function fromOctal(digits: string): string {
  const code = Number.parseInt([...digits].map((digit) => DIGITS.indexOf(digit)).join(""), 8);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
