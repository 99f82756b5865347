/** A small record for tests of the index. */
import type { SearchRecord } from "../../src/search/search-record.ts";

export function makeRecord(slug: string, changes: Partial<SearchRecord> = {}): SearchRecord {
  const date = changes.date ?? "2023-06-05T07:30:00+07:00";
  return {
    address: `/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.html`,
    title: `Bài ${slug}`,
    summary: "Sapo của bài.",
    html: "<p>Thân bài.</p>",
    extras: [],
    date,
    section: "chinh-tri",
    places: [],
    topics: [],
    authors: [],
    ...changes,
  };
}
