/** Narrowing by year, section, place, topic and author, and counting what each would leave. */
import type { PageRow } from "./page-table.ts";

/** Empty strings let everything through. */
export interface Filter {
  /** `2022` */
  readonly year: string;
  /** A section's id. */
  readonly section: string;
  /** Names as they stand on the articles. */
  readonly place: string;
  readonly topic: string;
  readonly author: string;
}

/** The lists by which results can be narrowed, as the search page's address names them. */
export const FACETS = ["nam", "chuyen-muc", "dia-phuong", "chu-de", "tac-gia"] as const;
export type Facet = (typeof FACETS)[number];

/** How many of the articles found have a value: `counts["dia-phuong"]["Cần Giuộc"]`. */
export type FacetCounts = Record<Facet, Record<string, number>>;

/** The newsroom's clock stands at +07:00. */
export const OFFSET_MINUTES = 7 * 60;

export function yearOf({ minute }: Pick<PageRow, "minute">): string {
  return String(new Date((minute + OFFSET_MINUTES) * 60_000).getUTCFullYear());
}

export function passes(row: PageRow, { year, section, place, topic, author }: Filter): boolean {
  return (
    (year === "" || yearOf(row) === year) &&
    (section === "" || row.section === section) &&
    (place === "" || row.places.includes(place)) &&
    (topic === "" || row.topics.includes(topic)) &&
    (author === "" || row.authors.includes(author))
  );
}

export function noCounts(): FacetCounts {
  // Names come from articles: none of them may meet what every object has.
  const empty = (): Record<string, number> => Object.create(null);
  return {
    nam: empty(),
    "chuyen-muc": empty(),
    "dia-phuong": empty(),
    "chu-de": empty(),
    "tac-gia": empty(),
  };
}

export function countRow(counts: FacetCounts, row: PageRow): void {
  count(counts.nam, yearOf(row));
  count(counts["chuyen-muc"], row.section);
  for (const place of row.places) count(counts["dia-phuong"], place);
  for (const topic of row.topics) count(counts["chu-de"], topic);
  for (const author of row.authors) count(counts["tac-gia"], author);
}

export function addCounts(sum: FacetCounts, more: FacetCounts): void {
  for (const facet of FACETS) {
    for (const [value, times] of Object.entries(more[facet])) {
      sum[facet][value] = (sum[facet][value] ?? 0) + times;
    }
  }
}

function count(values: Record<string, number>, value: string): void {
  values[value] = (values[value] ?? 0) + 1;
}
