/** The values of one list, in the order in which readers look for them. */
import type { Facet } from "./finder.ts";

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** More than these help nobody choose. */
const MOST = 60;

/**
 * Years newest first, everything else by its number of articles.
 * @param chosen stands first, even where nothing found has it; empty for none
 */
export function facetValues(
  facet: Facet,
  counts: Readonly<Record<string, number>>,
  chosen: string,
): FacetValue[] {
  const others = Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => value !== "" && value !== chosen && count > 0)
    .sort(facet === "nam" ? newestFirst : mostFirst);
  const first = chosen === "" ? [] : [{ value: chosen, count: ownCount(counts, chosen) }];
  return [...first, ...others].slice(0, MOST);
}

function newestFirst(a: FacetValue, b: FacetValue): number {
  return Number(b.value) - Number(a.value);
}

function mostFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.value.localeCompare(b.value, "vi");
}

/** The chosen value comes out of an address, and may be called `constructor`. */
function ownCount(counts: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
}
