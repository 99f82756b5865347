/** `/pagefind/catalog.json`: into which tiers the archive is split, and what every search must know before the first. */
import type { Abbreviation } from "../../content/tables.ts";

/** One index over a stretch of the archive; every month lies whole in one tier, or its parts lie in neighbouring tiers. */
export interface Tier {
  /** Its folder below `/pagefind/`. */
  readonly id: string;
  /** Months of its oldest and newest article, `2023-06`. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
  /** Pagefind's name for the index, part of the name of its `.pf_meta`. */
  readonly hash: string;
  /** File name of its page table. */
  readonly pages: string;
}

export interface Catalog {
  /** Of Pagefind; an index is read by the version that wrote it. */
  readonly version: string;
  /** Minute (since 1970) of the newest article: from there newness is counted back. */
  readonly newest: number;
  /** Newest first. */
  readonly tiers: readonly Tier[];
  /** Id and name. */
  readonly sections: readonly (readonly [string, string])[];
  readonly abbreviations: readonly Abbreviation[];
}

/** The folder of everything that the search loads, from the site's root. */
export const SEARCH_FOLDER = "/pagefind/";
export const CATALOG_FILE = "catalog.json";
export const SUGGESTIONS_FILE = "goi-y.json";
/** The index knows one language. */
export const LANGUAGE = "vi";
