/** The search of a finished edition: every published article in tiers, and what the search boxes suggest. */
import path from "node:path";
import { printsOf } from "../content/ledger-stories.ts";
import type { ArticlePageView } from "../edition/article-pages.ts";
import { CATALOG_FILE, SEARCH_FOLDER, SUGGESTIONS_FILE, type Tier } from "../search/archive/catalog.ts";
import {
  type ArchiveItem,
  catalogText,
  type MadeTiers,
  makeTiers,
  type TiersTask,
} from "../search/index-archive.ts";
import { searchRecord } from "../search/search-record.ts";
import { suggestionsOf } from "../search/suggestions.ts";
import { Fingerprint } from "../text/fingerprint.ts";
import type { Press } from "./press.ts";

export interface PrintedSearch extends MadeTiers {
  /** What the search boxes suggest, as JSON. */
  readonly suggestions: string;
}

/**
 * @param cache `.cache/` of the newsroom
 * @param choice which tiers to make, and which stand in the site already; all and none where it is left out
 */
export async function printSearch(
  { edition, abbreviations, assets }: Press,
  cache: string,
  choice: Pick<TiersTask, "chosen" | "isKept"> = {},
): Promise<PrintedSearch> {
  const made = await makeTiers({
    items: edition.articlePages.map(searchItem),
    abbreviations,
    sections: edition.sections.map(({ id, name }) => [id, name]),
    version: assets.pagefindVersion,
    cache: path.join(cache, "tim-kiem"),
    ...choice,
  });
  return { ...made, suggestions: JSON.stringify(suggestionsOf(edition)) };
}

/** Where a tier's folder stands in the site. */
export function tierPlace({ id }: Pick<Tier, "id">): string {
  return `${SEARCH_FOLDER.slice(1)}${id}`;
}

/** The search's files beside its tiers, by path from the site's root. */
export function searchFiles(
  { catalog, suggestions }: Pick<PrintedSearch, "catalog" | "suggestions">,
  tiers: Parameters<typeof catalogText>[1],
): ReadonlyMap<string, string> {
  const folder = SEARCH_FOLDER.slice(1);
  return new Map([
    [`${folder}${CATALOG_FILE}`, catalogText(catalog, tiers)],
    [`${folder}${SUGGESTIONS_FILE}`, suggestions],
  ]);
}

function searchItem(page: ArticlePageView): ArchiveItem {
  const { article } = page;
  const { card, own, body } = printsOf(page.unquieted);
  const print = new Fingerprint().add(card).add(own).add(body);
  for (const { name } of page.byline) print.text(name);
  return {
    // The id begins with year and month, and the reader of content holds it to the date.
    month: article.id.slice(0, 7).replace("/", "-"),
    minute: Math.floor(article.date / 60_000),
    print: print.value,
    record: () => searchRecord(page),
  };
}
