/** The two shapes of Eleventy template that the paper uses: one page, and a page for each item of a list. */
import type { ArticlePage, Edition } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";

/** What every template is given; `edition` is absent where articles are rendered in a thread of their own. */
export interface PageData {
  readonly paper: Paper;
  readonly edition: Edition;
  readonly articlePages: readonly ArticlePage[];
}

/** What a template made with `pageForEach` is given besides. */
export interface ItemData<Item> extends PageData {
  readonly item: Item;
}

/** The file that answers an address: `/2023/06/` is `/2023/06/index.html`. */
export function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}

/** Front matter of a template that makes one file. */
export function onePage(address: string) {
  return { permalink: fileOf(address), eleventyExcludeFromCollections: true };
}

/**
 * Front matter of a template that makes a file for each item of a list.
 * @param list where the list stands in the template's data: `edition.months`
 * @param addressOf the item's address, from the site's root
 */
export function pageForEach<Item>(list: string, addressOf: (item: Item) => string) {
  return {
    pagination: { data: list, size: 1, alias: "item", addAllPagesToCollections: false },
    permalink: ({ item }: { item: Item }) => fileOf(addressOf(item)),
    eleventyExcludeFromCollections: true,
  };
}
