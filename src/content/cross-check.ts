/** What only the whole archive can tell: links that lead nowhere, names spelt two ways, addresses claimed twice. */
import type { Problem } from "../problem.ts";
import type { Story } from "./article.ts";
import { checkAliases } from "./check-aliases.ts";
import { checkLinks } from "./check-links.ts";
import { checkNames } from "./check-names.ts";

export interface Archive {
  readonly stories: readonly Story[];
  /** Articles that are there but could not be read: links to them are not dead. */
  readonly brokenIds: ReadonlySet<string>;
  /** Addresses of pages that are not articles: `/chinh-tri/`. */
  readonly fixedAddresses: readonly string[];
  /** Ids of the table of authors, which are no names. */
  readonly authorIds: readonly string[];
}

export function crossCheck({ stories, brokenIds, fixedAddresses, authorIds }: Archive): Problem[] {
  return [
    ...checkLinks(stories, brokenIds),
    ...checkNames(stories, "topics", "chủ đề"),
    ...checkNames(stories, "places", "địa phương"),
    ...checkNames(stories, "authors", "tác giả", authorIds),
    ...checkAliases(stories, fixedAddresses),
  ];
}
