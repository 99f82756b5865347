/** The search folder of a finished edition: every published article in tiers, and what the search boxes suggest. */
import path from "node:path";
import { SEARCH_FOLDER } from "../search/archive/catalog.ts";
import { type IndexedArchive, indexArchive } from "../search/index-archive.ts";
import { pagefindRuntime } from "../search/pagefind-runtime.ts";
import { searchRecord } from "../search/search-record.ts";
import { suggestionsOf } from "../search/suggestions.ts";
import type { Press } from "./press.ts";

interface SearchFolders {
  /** `.cache/` of the newsroom. */
  readonly cache: string;
  /** The site. */
  readonly output: string;
}

export async function printSearch(
  { edition, abbreviations }: Press,
  { cache, output }: SearchFolders,
): Promise<IndexedArchive> {
  const { version } = await pagefindRuntime();
  return indexArchive({
    records: edition.articlePages.map(searchRecord),
    abbreviations,
    sections: edition.sections.map(({ id, name }) => [id, name]),
    suggestions: suggestionsOf(edition),
    version,
    folder: path.join(output, SEARCH_FOLDER),
    cache: path.join(cache, "tim-kiem"),
  });
}
