/** A text in pieces short enough for a voice: browsers fall silent in the midst of long ones. */

const END = /[.!?]+["”’)]*\s+/g;
/** Letters; what is longer is parted where it pauses. */
const LONGEST = 220;

/** @param text as it is to be read aloud */
export function sentencesOf(text: string): string[] {
  return partedAt(text, END).flatMap((sentence) =>
    sentence.length > LONGEST ? shortened(sentence) : [sentence],
  );
}

function partedAt(text: string, end: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(end)) {
    parts.push(text.slice(start, index + sign.length).trim());
    start = index + sign.length;
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function shortened(sentence: string): string[] {
  const pieces: string[] = [];
  for (const clause of partedAt(sentence, /[,;:]\s+/g)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + clause.length < LONGEST)
      pieces[pieces.length - 1] = `${last} ${clause}`;
    else pieces.push(clause);
  }
  return pieces;
}
