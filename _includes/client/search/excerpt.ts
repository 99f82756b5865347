/** Pagefind's excerpts as plain pieces of text, so that no HTML of theirs ever reaches the page. */

export interface Piece {
  readonly text: string;
  /** A word that was searched for. */
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#x27": "'",
};

/** @param html escaped text with `<mark>` around found words; anything else that looks like a tag stays text */
export function splitExcerpt(html: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of html.split(/(<\/?mark>)/)) {
    if (part === "<mark>" || part === "</mark>") marked = part === "<mark>";
    else if (part) pieces.push({ text: decode(part), marked });
  }
  return pieces;
}

function decode(text: string): string {
  return text.replace(/&(#?[a-z0-9]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
