/** What the search page asks of the search, and what it is told: between the two runs a worker. */
import type { Query } from "./query.ts";

/** A stretch of text to show. It is text, never HTML to trust. */
export interface Piece {
  readonly text: string;
  /** Whole words that were searched for. */
  readonly marked: boolean;
}

/** One article as the list of results shows it. */
export interface Result {
  /** Of the site, `/2023/06/….html`. */
  readonly address: string;
  readonly title: readonly Piece[];
  /** Name of the section as readers read it. */
  readonly section: string;
  /** ISO 8601 with the newsroom's offset. */
  readonly date: string;
  readonly places: readonly string[];
  readonly excerpt: readonly Piece[];
  /** The sub-heading under which the excerpt stands, where it stands under one. */
  readonly heading?: { readonly text: readonly Piece[]; readonly address: string } | undefined;
  readonly thumbnail?: { readonly src: string; readonly width: number; readonly height: number } | undefined;
}

/** The lists by which results can be narrowed, as the page's address names them. */
export const FACETS = ["nam", "chuyen-muc", "dia-phuong", "chu-de", "tac-gia"] as const;
export type Facet = (typeof FACETS)[number];

/** How many of the articles found so far have a value: `counts["dia-phuong"]["Cần Giuộc"]`. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface Progress {
  /**
   * `searching` as long as parts of the archive are being read; `stopped` when the reader asked to stop before the end;
   * `done` when all of it was read, but for the parts that failed.
   */
  readonly state: "searching" | "stopped" | "done";
  /** Articles found so far. */
  readonly found: number;
  /** Of these, the ones that have the words with other accents than the reader typed; they stand last. */
  readonly otherAccents: number;
  /** Parts of the archive, newest first: read, and in all. */
  readonly readParts: number;
  readonly parts: number;
  /** The oldest year read so far. */
  readonly readBackTo?: string | undefined;
  /** Parts that could not be fetched or were damaged; the others answer all the same. */
  readonly failedParts: number;
  readonly counts: Counts;
}

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
