/** What the page and its search workers say to each other. */

import type { Hit } from "../../../src/search/archive/archive-search.ts";
import type { Catalog, Tier } from "../../../src/search/archive/catalog.ts";
import type { Request } from "../../../src/search/archive/reader.ts";
import type { TierAnswer } from "../../../src/search/query/ask-tier.ts";
import type { ShownResult } from "../../../src/search/query/show-result.ts";

/** The first message; it has no answer. */
export interface Start extends Pick<Catalog, "version" | "abbreviations"> {
  /** Address of Pagefind's WebAssembly. */
  readonly engine: string;
}

export type Task =
  | { readonly kind: "warm"; readonly tier: Tier }
  | { readonly kind: "ask"; readonly tier: Tier; readonly request: Request; readonly newest: number }
  | { readonly kind: "show"; readonly wanted: readonly Hit[]; readonly words: string };

export interface Answers {
  readonly warm: undefined;
  readonly ask: TierAnswer;
  readonly show: readonly (ShownResult | undefined)[];
}

export type ToWorker = { readonly start: Start } | { readonly id: number; readonly task: Task };
export type FromWorker = { readonly id: number } & (
  | { readonly value: Answers[Task["kind"]] }
  | { readonly fault: string }
);
