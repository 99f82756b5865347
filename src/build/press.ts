/** A loaded newsroom made ready to print: its edition, and every page and file that is to be made of it. */
import { type HeldMemory, type LoadOptions, loadNewsroom, type Newsroom } from "../content/load-newsroom.ts";
import type { Tables } from "../content/tables.ts";
import type { Edition } from "../edition/edition.ts";
import { makeEdition } from "../edition/make-edition.ts";
import type { KeptOthers } from "../edition/other-news.ts";
import type { Paper } from "../edition/paper.ts";
import { publishedPart } from "../edition/published-part.ts";
import { unpublishedIn } from "../edition/unpublished.ts";
import { feedsOf } from "../feeds/feeds-of.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { ContentError } from "./content-error.ts";
import { type KeptAssets, keepAssets } from "./keep-assets.ts";
import { type Output, outputsOf } from "./outputs.ts";

export interface Press {
  readonly paper: Paper;
  readonly edition: Edition;
  readonly outputs: readonly Output[];
  readonly assets: KeptAssets;
  readonly abbreviations: Tables["abbreviations"];
}

export interface PressOptions {
  readonly now: Instant;
  /** Drafts and future pieces are shown, marked, and robots kept out. */
  readonly preview: boolean;
  /** `.cache/` of the newsroom. */
  readonly cache: string;
  /** Of the program. */
  readonly version: string;
  /** Of an earlier edition. */
  readonly earlierOthers?: KeptOthers | undefined;
}

export async function preparePress({ tables, stories }: Newsroom, options: PressOptions): Promise<Press> {
  const { now, preview, cache, version, earlierOthers } = options;
  const { site, sections, linkGroups, abbreviations } = tables;
  const assets = await keepAssets(cache, site, version);
  const edition = makeEdition(stories, tables, { now, preview, earlierOthers });
  const unpublished = preview ? unpublishedIn(edition) : undefined;
  const { addresses, integrity } = assets;
  const paper = { site, sections, linkGroups, preview, unpublished, assets: addresses, integrity };
  const feeds = feedsOf(preview ? publishedPart(edition) : edition);
  const outputs = outputsOf({ edition, feeds, paper, abbreviations });
  return { paper, edition, outputs, assets, abbreviations };
}

/** @throws ContentError where the newsroom has problems */
export async function openNewsroom(options: LoadOptions): Promise<Newsroom & { readonly held: HeldMemory }> {
  const loaded = await loadNewsroom(options);
  if (loaded.tables) return loaded;
  throw new ContentError(loaded.problems);
}
