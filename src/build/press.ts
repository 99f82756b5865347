/** A loaded newsroom made ready to print: everything that the page templates are given. */
import { type LoadOptions, loadNewsroom, type Newsroom } from "../content/load-newsroom.ts";
import type { Tables } from "../content/tables.ts";
import type { ArticlePage, Edition } from "../edition/edition.ts";
import { makeEdition } from "../edition/make-edition.ts";
import type { Paper } from "../edition/paper.ts";
import { type Feed, feedsOf } from "../feeds/feeds-of.ts";
import type { Problem } from "../problem.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { type Assets, makeAssets } from "./make-assets.ts";

export interface Press {
  readonly paper: Paper;
  readonly edition: Edition;
  readonly articlePages: readonly ArticlePage[];
  readonly feeds: readonly Feed[];
  readonly assets: Assets;
  readonly abbreviations: Tables["abbreviations"];
}

export interface PressOptions {
  readonly now: Instant;
  /** Drafts and future pieces are shown, marked, and robots kept out. */
  readonly preview: boolean;
}

export async function preparePress(
  { tables, stories }: Newsroom,
  { now, preview }: PressOptions,
): Promise<Press> {
  const edition = makeEdition(stories, tables, { now, preview });
  const assets = await makeAssets(tables.site);
  const { site, sections, linkGroups } = tables;
  const paper = { site, sections, linkGroups, now, preview, assets: assets.addresses };
  return {
    paper,
    edition,
    articlePages: edition.articlePages,
    feeds: feedsOf(edition),
    assets,
    abbreviations: tables.abbreviations,
  };
}

/** @throws ContentError where the newsroom has problems */
export async function openNewsroom(options: LoadOptions): Promise<Newsroom> {
  const loaded = await loadNewsroom(options);
  if (loaded.tables) return loaded;
  throw new ContentError(loaded.problems);
}

/** The content has problems: nothing can be published. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.problems = problems;
  }
}
