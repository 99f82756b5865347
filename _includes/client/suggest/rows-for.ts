/** The rows under a search box for what has been typed in it. */
import { formatCount } from "../../components/format-count.ts";
import { markTyped } from "./mark-typed.ts";
import { suggest } from "./suggest.ts";
import type { Row } from "./suggestion-list.ts";
import type { Suggestions } from "./suggestions.ts";

interface Ways {
  /** Opens a page of this site. */
  go(address: string): void;
  /** Searches for what has been typed. */
  search(): void;
}

/** Headlines, then names, and last the search itself; none where nothing fits. */
export function rowsFor(data: Suggestions, typed: string, { go, search }: Ways): Row[] {
  const { headlines, names } = suggest(data, typed);
  if (headlines.length + names.length === 0) return [];
  return [
    ...headlines.map(
      ({ text, address }): Row => ({
        pieces: markTyped(text, typed),
        kind: "headline",
        choose: () => go(address),
      }),
    ),
    ...names.map(
      ({ text, address, kind, count }): Row => ({
        pieces: markTyped(text, typed),
        note: `${kind}, ${formatCount(count)} bài`,
        kind: "name",
        choose: () => go(address),
      }),
    ),
    {
      pieces: [{ text: `Tìm “${typed.trim()}” trong toàn báo`, marked: false }],
      kind: "search",
      choose: search,
    },
  ];
}
