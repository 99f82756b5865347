/** What somebody hostile commits, and what must come of it. */
import type { Code } from "../../../src/codes.ts";
import type { BuiltSite } from "./built-site.ts";
import type { GuardName } from "./guards.ts";
import type { StockResult } from "./stock-result.ts";

export type HostileFile = string | Uint8Array | { readonly linkTo: string } | { readonly fifo: true };

/** Rows of the threat table. */
export type Threat =
  | "code"
  | "templates"
  | "neighbours"
  | "prototype"
  | "addresses"
  | "rules"
  | "disclosure"
  | "leaks"
  | "markup"
  | "links"
  | "bombs"
  | "unicode"
  | "pictures"
  | "tables"
  | "encoding"
  | "redos";

export type Expected =
  /** A problem of this code at this file. */
  | { readonly code: Code; readonly at: string }
  /** A site is published; throws where it is not harmless. */
  | { readonly harmless: (site: BuiltSite) => void };

/** Tells the harm that was done, as a clause; undefined where none was. */
export type Harm = (result: StockResult) => string | undefined;

export interface HostileInput {
  /** Stable, kebab-case, unique among all. */
  readonly id: string;
  /** What is tried, one clause. */
  readonly attack: string;
  readonly threat: Threat;
  /** Added to a small sound newsroom, whose files of the same name they replace; paths from its root. */
  readonly files: Readonly<Record<string, HostileFile>>;
  readonly expected: Expected;
  /** The harm seen in a stock build. */
  readonly stock: Harm;
  /** Where stock has nothing of the kind: the harm seen in a build of this product without a guard. */
  readonly unguarded?: { readonly guard: GuardName; readonly harm: Harm };
}
