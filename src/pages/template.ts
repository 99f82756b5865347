/** The one shape of Eleventy template that the paper uses: a file for each entry of its kind. */
import type { Paper } from "../edition/paper.ts";
import type { PageItems, PageKind } from "./page-items.ts";

/** One file to make. */
export interface Entry<Item = unknown> {
  /** From the site's root: `2023/06/index.html`. */
  readonly file: string;
  readonly item: Item;
}

/** What every template is given. */
export interface PageData<Kind extends PageKind> {
  readonly paper: Paper;
  readonly entry: Entry<PageItems[Kind]>;
}

/** Front matter of the template of a kind: its entries stand in `entries.<kind>` of Eleventy's data. */
export function pageFor(kind: PageKind) {
  return {
    pagination: { data: `entries.${kind}`, size: 1, alias: "entry", addAllPagesToCollections: false },
    permalink: ({ entry }: { entry: Entry }) => `/${entry.file}`,
    eleventyExcludeFromCollections: true,
  };
}
