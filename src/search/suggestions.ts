/** What the search boxes offer while a reader types: the newest headlines, and names with pages of their own. */
import type { Edition } from "../edition/edition.ts";

/** Plain arrays: the file is fetched by everyone who means to search. */
export interface Suggestions {
  /** Headline and address, newest first. */
  readonly headlines: readonly (readonly [title: string, address: string])[];
  /** Those with most articles first. */
  readonly names: readonly (readonly [
    name: string,
    address: string,
    kind: "chu-de" | "dia-phuong",
    count: number,
  ])[];
}

const MOST_HEADLINES = 400;
const MOST_NAMES = 200;

export function suggestionsOf({
  articles,
  topics,
  places,
}: Pick<Edition, "articles" | "topics" | "places">): Suggestions {
  const names = [
    ...topics.map(({ name, address, count }) => [name, address, "chu-de", count] as const),
    ...places.map(({ name, address, count }) => [name, address, "dia-phuong", count] as const),
  ];
  return {
    headlines: articles.slice(0, MOST_HEADLINES).map(({ title, address }) => [title, address]),
    names: names.sort((a, b) => b[3] - a[3] || (a[1] < b[1] ? -1 : 1)).slice(0, MOST_NAMES),
  };
}
