/** The lists by which results can be narrowed: what they are called, and what of them a query has chosen. */
import { FACETS, type Facet } from "./finder.ts";
import { FIELD_OF, type Query } from "./query.ts";

/** A value of a list, and what readers call it: a section's id and its name. */
export type NameOf = (facet: Facet, value: string) => string;

export interface Filter {
  readonly facet: Facet;
  /** Empty for one that is given up. */
  readonly value: string;
}

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  nam: "Năm",
  "chuyen-muc": "Chuyên mục",
  "dia-phuong": "Địa phương",
  "chu-de": "Chủ đề",
  "tac-gia": "Tác giả",
};

/** What the query has chosen of a list, or empty. */
export function chosenOf(query: Query, facet: Facet): string {
  return query[FIELD_OF[facet]];
}

export function filtersOf(query: Query): Filter[] {
  return FACETS.flatMap((facet) => {
    const value = chosenOf(query, facet);
    return value === "" ? [] : [{ facet, value }];
  });
}
