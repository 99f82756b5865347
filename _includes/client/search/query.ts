/** What a reader asks for, and how the page's address says it: `?q=…&nam=2022&chuyen-muc=ID&xep=moi-nhat`. */
import { FACETS, type Facet, type Filter } from "../../../src/search/archive/filter.ts";
import type { Request } from "../../../src/search/archive/reader.ts";
import { LONGEST } from "../../../src/search/query/question.ts";

/** Its words in NFC, at most LONGEST characters. */
export type Query = Request;

/** What the page's address and the form call a filter -> the query's own name for it. */
export const FIELD_OF = {
  nam: "year",
  "chuyen-muc": "section",
  "dia-phuong": "place",
  "chu-de": "topic",
  "tac-gia": "author",
} as const satisfies Readonly<Record<Facet, keyof Filter>>;

/** @param source an address's parameters or a form's data; unknown ones are ignored, unknown orders are the default */
export function readQuery(source: URLSearchParams | FormData): Query {
  const text = (name: string) => {
    const value = source.get(name);
    return typeof value === "string" ? value.normalize("NFC").trim().slice(0, LONGEST) : "";
  };
  return {
    words: text("q"),
    year: text("nam"),
    section: text("chuyen-muc"),
    place: text("dia-phuong"),
    topic: text("chu-de"),
    author: text("tac-gia"),
    order: text("xep") === "moi-nhat" ? "moi-nhat" : "lien-quan",
  };
}

/** The address's part from the question mark on; what is default is left out. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.words) parameters.set("q", query.words);
  for (const facet of FACETS) {
    const value = query[FIELD_OF[facet]];
    if (value) parameters.set(facet, value);
  }
  if (query.order !== "lien-quan") parameters.set("xep", query.order);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Nothing to look for. */
export function isEmpty(query: Query): boolean {
  return !query.words && FACETS.every((facet) => !query[FIELD_OF[facet]]);
}
