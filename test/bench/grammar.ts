/** Sentences from word lists: the text files in words/, read as a small grammar that expands at random. */
import { readFileSync } from "node:fs";
import { type Random, zipf } from "./random.ts";

/** Words follow a flatter law than letters or cities: measured on news text, about this. */
const EXPONENT = 0.75;

type Part = string | { readonly slot: string };

interface Rule {
  readonly entries: readonly (readonly Part[])[];
  /** Absent where every entry is as likely as the next. */
  readonly weights?: readonly number[];
}

export type Rules = ReadonlyMap<string, Rule>;

/** What `{@ngay}` and its like stand for: text that depends on the article. */
export type Facts = Readonly<Record<string, (random: Random) => string>>;

/** Reads `words/NAME.txt`. */
export function readRules(name: string): Rules {
  return parseRules(readFileSync(new URL(`words/${name}.txt`, import.meta.url), "utf8"));
}

/** `# name` opens a list, `# name ~` one in order of frequency; entries stand one a line or between bars. */
export function parseRules(text: string): Rules {
  const rules = new Map<string, Rule>();
  for (const block of text.split(/^# /m).slice(1)) {
    const [heading = "", ...lines] = block.split("\n");
    const [name = "", mark] = heading.trim().split(" ");
    const entries = lines
      .flatMap((line) => line.split("|"))
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "")
      .map(parseEntry);
    rules.set(name, mark === "~" ? { entries, weights: zipf(entries.length, EXPONENT) } : { entries });
  }
  return rules;
}

function parseEntry(entry: string): Part[] {
  return entry
    .split(/\{([^}]+)\}/)
    .map((part, index) => (index % 2 === 1 ? { slot: part } : part))
    .filter((part) => part !== "");
}

/** One section's language: its own lists before the common ones. */
export class Grammar {
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(common: Rules, own: Rules) {
    this.#rules = new Map([...common, ...own]);
  }

  /** A phrase of the list `name`; throws where a list or a fact is missing. */
  phrase(name: string, random: Random, facts: Facts): string {
    if (name.startsWith("@")) {
      const fact = facts[name.slice(1)];
      if (!fact) throw new Error(`no fact {${name}}`);
      return fact(random);
    }
    const rule = this.#rules.get(name);
    if (!rule) throw new Error(`no list {${name}}`);
    const entry = rule.weights ? random.pickWeighted(rule.entries, rule.weights) : random.pick(rule.entries);
    let text = "";
    for (const part of entry) {
      const piece = typeof part === "string" ? part : this.phrase(part.slot, random, facts);
      // People do not say the same thing twice in one breath; one more draw is enough to be seldom caught at it.
      const again = typeof part !== "string" && piece.length > 8 && text.includes(piece);
      text += again ? this.phrase(part.slot, random, facts) : piece;
    }
    return text;
  }

  /** A phrase with a capital at its beginning. */
  sentence(name: string, random: Random, facts: Facts): string {
    return capital(this.phrase(name, random, facts));
  }

  /** The entries of a list of plain words, the commonest first. */
  list(name: string): string[] {
    return (this.#rules.get(name)?.entries ?? []).map((entry) =>
      entry.filter((part) => typeof part === "string").join(""),
    );
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
