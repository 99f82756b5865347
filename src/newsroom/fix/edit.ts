/** One change to a text, and the text once all are made. */
import type { ToneStyle } from "../../content/tables.ts";
import type { WrittenKind, WrittenText } from "../../content/written-text.ts";

export interface Edit {
  readonly start: number;
  readonly end: number;
  /** What stands there afterwards. */
  readonly put: string;
}

/** What a fix may know of the file besides its text. */
export interface FixContext {
  /** `articles/2023/06/slug.md` */
  readonly path: string;
  readonly kind: WrittenKind;
  /** The paper's own, where it has chosen one. */
  readonly tone?: ToneStyle | undefined;
}

/** Edits in the order of the text; none overlaps another. */
export type Fix = (written: WrittenText, context: FixContext) => readonly Edit[];

export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, put } of edits) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return parts.join("") + text.slice(at);
}
