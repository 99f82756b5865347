/** All that is fuzzed; the weights part the cases of a long run. */
import type { FuzzProperty } from "./fuzz-property.ts";
import { articleProperties } from "./properties/articles.ts";
import { fixProperties } from "./properties/fixes.ts";
import { importerProperties } from "./properties/importers.ts";
import { markdownProperties } from "./properties/markdown.ts";
import { pageProperties } from "./properties/pages.ts";
import { searchProperties } from "./properties/search.ts";
import { tableProperties } from "./properties/tables.ts";

export interface FuzzArea {
  readonly name: string;
  readonly weight: number;
  readonly properties: readonly FuzzProperty[];
}

export const AREAS: readonly FuzzArea[] = [
  { name: "markdown", weight: 10, properties: markdownProperties },
  { name: "articles", weight: 8, properties: articleProperties },
  { name: "tables", weight: 4, properties: tableProperties },
  { name: "pages", weight: 4, properties: pageProperties },
  { name: "search", weight: 5, properties: searchProperties },
  { name: "importers", weight: 5, properties: importerProperties },
  { name: "fixes", weight: 3, properties: fixProperties },
];
