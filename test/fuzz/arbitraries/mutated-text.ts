/** A text with accidents: stretches lost, doubled, moved, and foreign pieces put in. */
import fc from "fast-check";
import { wellFormed } from "./odd-text.ts";

type Accident = readonly [
  kind: "cut" | "double" | "put" | "move" | "end",
  from: number,
  length: number,
  piece: string,
];

export function mutatedText(text: fc.Arbitrary<string>, pieces: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const accident: fc.Arbitrary<Accident> = fc.tuple(
    fc.constantFrom("put", "cut", "double", "move", "end"),
    fc.nat({ max: 1_000_000 }),
    fc.nat({ max: 40 }),
    pieces,
  );
  return fc
    .tuple(text, fc.array(accident, { maxLength: 5 }))
    .map(([whole, accidents]) => wellFormed(accidents.reduce(suffer, whole)));
}

function suffer(text: string, [kind, from, length, piece]: Accident): string {
  const start = from % (text.length + 1);
  const end = Math.min(start + length, text.length);
  const [before, stretch, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (kind) {
    case "put":
      return before + piece + stretch + after;
    case "cut":
      return before + after;
    case "double":
      return before + stretch + stretch + after;
    case "move":
      return stretch + before + after;
    case "end":
      return before;
  }
}
