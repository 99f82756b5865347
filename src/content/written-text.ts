/** An article or a table as its editor wrote it: which of it is running text, and where each character stands. */
import { protectedSpans, type Span } from "../markdown/protected-spans.ts";
import type { Place } from "./yaml-source.ts";
import { yamlTexts } from "./yaml-texts.ts";

export type WrittenKind = "article" | "table";

export class WrittenText {
  /** With `\n` line ends and no byte order mark; not yet in NFC. */
  readonly text: string;
  /** Where the body begins; a table has none. */
  readonly bodyStart: number;
  readonly #front: Span;
  #prose: readonly Span[] | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string, kind: WrittenKind) {
    this.text = text;
    const closing = text.startsWith("---\n") ? text.slice(3).search(/\n---(?:\n|$)/) + 3 : 2;
    if (kind === "table") {
      this.#front = { start: 0, end: text.length };
      this.bodyStart = text.length;
    } else {
      this.#front = closing < 3 ? { start: 0, end: 0 } : { start: 4, end: closing + 1 };
      this.bodyStart = closing < 3 ? 0 : Math.min(closing + 5, text.length);
    }
  }

  /** Front matter or the whole of a table, as YAML. */
  get yaml(): Span {
    return this.#front;
  }

  /** What readers read, in order: no code, addresses, file names, keys. */
  get prose(): readonly Span[] {
    this.#prose ??= [
      ...shift(yamlTexts(this.text.slice(this.#front.start, this.#front.end)), this.#front.start),
      ...between(shift(protectedSpans(this.text.slice(this.bodyStart)), this.bodyStart), {
        start: this.bodyStart,
        end: this.text.length,
      }),
    ];
    return this.#prose;
  }

  isProse(offset: number): boolean {
    const { prose } = this;
    let low = 0;
    let high = prose.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((prose[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const { start, end } = prose[low] ?? { start: 0, end: 0 };
    return start <= offset && offset < end;
  }

  /** All matches in running text. */
  *matches(pattern: RegExp): Generator<{ readonly found: string; readonly index: number }> {
    for (const { start, end } of this.prose) {
      for (const { 0: found, index } of this.text.slice(start, end).matchAll(pattern)) {
        yield { found, index: start + index };
      }
    }
  }

  /** Of a character, 1-based. */
  placeAt(offset: number): Place {
    this.#lineStarts ??= [0, ...Array.from(this.text.matchAll(/\n/g), ({ index }) => index + 1)];
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

function shift(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** What is left of the whole without these. */
function between(spans: readonly Span[], whole: Span): Span[] {
  const left: Span[] = [];
  let at = whole.start;
  for (const { start, end } of spans) {
    if (start > at) left.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < whole.end) left.push({ start: at, end: whole.end });
  return left;
}
