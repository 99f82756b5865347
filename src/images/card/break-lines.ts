/** A headline in lines of about one length. Pure. */

/** @returns how wide a text is, in the units of the widths that it is compared with */
export type Measure = (text: string) => number;

/** As few lines as the width allows, and those as even as they can be; a word that is wider is cut. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const words = text
    .split(" ")
    .filter((word) => word !== "")
    .flatMap((word) => (measure(word) > width ? cut(word, width, measure) : word));
  const lines = fill(words, width, measure);
  const widest = Math.max(...words.map(measure), 0);
  // The narrowest column in which they are no more.
  let [narrow, wide] = [widest, width];
  let best = lines;
  for (let step = 0; step < STEPS; step++) {
    const middle = (narrow + wide) / 2;
    const tried = fill(words, middle, measure);
    if (tried.length > lines.length) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

const STEPS = 8;

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && measure(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
