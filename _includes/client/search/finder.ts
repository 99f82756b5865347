/** What the search page asks of the search, and what it is told: between the two runs a worker. */
import type { ArchiveProgress } from "../../../src/search/archive/archive-search.ts";
import type { ShownResult } from "../../../src/search/query/show-result.ts";
import type { Query } from "./query.ts";

export { FACETS, type Facet, type FacetCounts as Counts } from "../../../src/search/archive/filter.ts";
export type { Piece } from "../../../src/search/query/excerpt.ts";

/** How far a search has come. */
export type Progress = ArchiveProgress;

/** One article as the list of results shows it; its section by the name that readers know. All of it is text. */
export type Result = ShownResult;

/** One question on its way through the archive. */
export interface Search {
  /** The results from `start` on in the order asked for, as far as the archive has been read. */
  results(start: number, count: number): Promise<readonly Result[]>;
  /** Reads no further; what was found stays. */
  stop(): void;
  /** Reads on after `stop`, and tries again what failed. */
  resume(): void;
}

export interface Finder {
  /** Fetches what every search needs, at the first sign that the reader means to search. @throws where it cannot be fetched */
  warm(): Promise<void>;
  /**
   * Begins a search and gives up the one before.
   * @param onProgress called at once with nothing found, then after each part of the archive
   */
  search(query: Query, onProgress: (progress: Progress) => void): Search;
}

/** The site was built without its search index. */
export class NoIndex extends Error {}
