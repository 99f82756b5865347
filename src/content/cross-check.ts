/** What only the whole archive can tell: links that lead nowhere, names spelt two ways, addresses claimed twice. */
import type { Problem } from "../problem.ts";
import type { Places } from "./article.ts";
import { checkAliases } from "./check-aliases.ts";
import { checkLinks } from "./check-links.ts";
import { checkNames } from "./check-names.ts";
import { checkAnchors } from "./diagnose/archive-anchors.ts";
import { checkShortForms } from "./diagnose/archive-short-forms.ts";
import { checkTwins } from "./diagnose/twins.ts";
import type { Ledger } from "./ledger.ts";
import type { Abbreviation } from "./tables.ts";

export interface Archive {
  readonly ledger: Ledger;
  /** Where things stand in an article's file, given its id; asked for only where there is a problem to tell. */
  readonly placesIn: (id: string) => Places;
  /** Articles that are there but could not be read: links to them are not dead. */
  readonly brokenIds: ReadonlySet<string>;
  /** Addresses of pages that are not articles: `/chinh-tri/`. */
  readonly fixedAddresses: readonly string[];
  /** Ids of the table of authors, which are no names. */
  readonly authorIds: readonly string[];
  /** The newsroom's table of short forms; empty where it has none. */
  readonly abbreviations?: readonly Abbreviation[] | undefined;
}

export function crossCheck(archive: Archive): Problem[] {
  const { ledger, authorIds } = archive;
  return [
    ...checkLinks(archive),
    ...checkNames(archive, { key: "topics", lists: ledger.topics, names: ledger.topicNames, kind: "chủ đề" }),
    ...checkNames(archive, {
      key: "places",
      lists: ledger.places,
      names: ledger.placeNames,
      kind: "địa phương",
    }),
    ...checkNames(archive, {
      key: "authors",
      lists: ledger.authors,
      names: ledger.authorNames,
      kind: "tác giả",
      except: authorIds,
    }),
    ...checkAliases(archive),
    ...checkAnchors(archive),
    ...checkShortForms(archive),
    ...checkTwins(archive),
  ];
}
