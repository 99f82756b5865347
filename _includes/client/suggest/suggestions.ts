/** What `/pagefind/goi-y.json` holds, made ready for the reader's keys: checked, and folded once. */
import { isSameSite } from "../search/same-site.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Suggestion {
  readonly text: string;
  readonly address: string;
  readonly words: readonly Word[];
  /** All of its words without accents, each with a space before it: ` long an vao mua`. */
  readonly plain: string;
}

/** A topic or a place. */
export interface NameSuggestion extends Suggestion {
  readonly kind: "Chủ đề" | "Địa phương";
  /** Its articles. */
  readonly count: number;
}

export interface Suggestions {
  /** Newest first. */
  readonly headlines: readonly Suggestion[];
  readonly names: readonly NameSuggestion[];
}

const KINDS: ReadonlyMap<unknown, NameSuggestion["kind"]> = new Map([
  ["chu-de", "Chủ đề"],
  ["dia-phuong", "Địa phương"],
]);
/** Beyond these the file is not what this site wrote, and a key would cost too much. */
const MOST_HEADLINES = 2_000;
const MOST_NAMES = 5_000;

/** @param file parsed JSON of any shape; entries that are not as they should be are left out */
export function readSuggestions(file: unknown): Suggestions {
  return {
    headlines: rowsOf(file, "headlines", MOST_HEADLINES).flatMap(([text, address]) =>
      suggestionOf(text, address),
    ),
    names: rowsOf(file, "names", MOST_NAMES).flatMap(([name, address, kindId, count]) => {
      const kind = KINDS.get(kindId);
      if (kind === undefined || typeof count !== "number") return [];
      return suggestionOf(name, address).map((suggestion) => ({ ...suggestion, kind, count }));
    }),
  };
}

function rowsOf(file: unknown, key: "headlines" | "names", most: number): unknown[][] {
  if (typeof file !== "object" || file === null) return [];
  const rows: unknown = Reflect.get(file, key);
  return Array.isArray(rows) ? rows.slice(0, most).filter((row) => Array.isArray(row)) : [];
}

function suggestionOf(text: unknown, address: unknown): [Suggestion] | [] {
  if (typeof text !== "string" || typeof address !== "string" || !isSameSite(address)) return [];
  const words = wordsOf(text);
  return [{ text, address, words, plain: words.map(({ plain }) => ` ${plain}`).join("") }];
}
