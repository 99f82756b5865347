/** What one edit is, and the numbers that decide its details. */
import { type Instant, monthBounds, type Newspaper, type PaperArticle, withArticle } from "./model.ts";

/** Something done to the disk of the incremental newsroom alone; a clean build never sees it. */
export type Deed =
  /** The file is written with its old time of change. */
  | { readonly kind: "quiet"; readonly file: string }
  /** A new time of change for the same bytes. */
  | { readonly kind: "touch"; readonly file: string }
  /** To one file or folder of the output or the state, chosen by number among those that are there. */
  | {
      readonly kind: "damage";
      readonly where: Place;
      readonly how: Harm;
      readonly pick: number;
    }
  | { readonly kind: "stray"; readonly where: "output" | "standby"; readonly file: string }
  /** As it was when the sequence began. */
  | { readonly kind: "restore"; readonly where: "output" | "state" };

/** The site, what waits beside it to become the next one, or what a build remembers. */
export type Place = "output" | "standby" | "state";

export type Harm = "delete" | "delete all" | "truncate" | "flip a byte" | "forge";

export interface Change {
  /** The edit in plain words. */
  readonly told: string;
  readonly paper: Newspaper;
  readonly deeds?: readonly Deed[];
  /** Files with content that no build may accept, until the next step mends them. */
  readonly broken?: ReadonlyMap<string, string>;
}

export interface Edit {
  readonly name: string;
  /** Undefined where the paper has nothing that this edit could be made to. */
  apply(paper: Newspaper, draws: Draws): Change | undefined;
}

/** Gives the numbers of a choice one after another; when they are used up, zeros, so that fewer numbers still tell an edit. */
export class Draws {
  readonly #numbers: readonly number[];
  #used = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** From 0 to below `end`. */
  below(end: number): number {
    return (this.#numbers[this.#used++] ?? 0) % Math.max(1, end);
  }

  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}

/** An edit of one article among those that can have it. */
export function articleEdit(
  name: string,
  can: (article: PaperArticle, paper: Newspaper) => boolean,
  edit: (
    article: PaperArticle,
    draws: Draws,
    paper: Newspaper,
  ) => (Partial<Change> & { told: string }) | undefined,
): Edit {
  return {
    name,
    apply(paper, draws) {
      const article = draws.pick([...paper.articles.values()].filter((each) => can(each, paper)));
      const change = article && edit(article, draws, paper);
      return article && change && { paper, ...change, told: `${name} ${article.id}: ${change.told}` };
    },
  };
}

/** The same, where only the article's own keys change. */
export function keyEdit(
  name: string,
  can: (article: PaperArticle, paper: Newspaper) => boolean,
  keys: (article: PaperArticle, draws: Draws, paper: Newspaper) => Partial<PaperArticle>,
): Edit {
  return articleEdit(name, can, (article, draws, paper) => {
    const changed = keys(article, draws, paper);
    const told = Object.entries(changed)
      .filter(([key]) => key !== "body")
      .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
      .join(", ");
    return { told: told || "its text", paper: withArticle(paper, { ...article, ...changed }) };
  });
}

export const always = (): boolean => true;

/** A moment of the month, before `end` where the month still lasts then. */
export function momentIn(month: string, draws: Draws, end: Instant): Instant {
  const { from, to } = monthBounds(month);
  const minutes = Math.max(1, Math.floor((Math.min(to, end > from ? end : to) - from) / 60_000));
  // Few enough steps that two articles sometimes come out at the same moment.
  return from + Math.floor((draws.below(200) / 200) * minutes) * 60_000;
}
