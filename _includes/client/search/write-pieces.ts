/** Pieces of text in an element, the marked ones in `<mark>`; text goes in as text. */
import type { Piece } from "./finder.ts";

export function writePieces(place: Element, pieces: readonly Piece[]): void {
  for (const { text, marked } of pieces) {
    if (marked) {
      const mark = document.createElement("mark");
      mark.textContent = text;
      place.append(mark);
    } else {
      place.append(text);
    }
  }
}
