/** A slice of articles' pages, rendered and written in a thread that has loaded the edition for itself. */
import path from "node:path";
import { readMemory } from "../content/archive-memory.ts";
import { type HeldBack, pressLedger } from "../content/hold-back.ts";
import { storiesOf } from "../content/ledger-stories.ts";
import { STORE_FOLDER } from "../content/load-newsroom.ts";
import { StoryStore } from "../content/story-store.ts";
import type { Tables } from "../content/tables.ts";
import { type ArticlePageView, plainPage } from "../edition/article-pages.ts";
import { makeEdition } from "../edition/make-edition.ts";
import type { Paper } from "../edition/paper.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { checkLinks } from "./dead-links.ts";
import { fileOf } from "./outputs.ts";
import { renderEntries } from "./render-entries.ts";
import type { Content } from "./tree/manifest.ts";
import { type Trees, writeFresh } from "./tree/write-fresh.ts";

/** All that decides what is rendered; the same object for all slices of a build. */
export interface RenderSetup {
  /** Of the build. */
  readonly id: string;
  readonly cache: string;
  readonly memoryVersion: string;
  readonly heldBack: readonly HeldBack[];
  readonly tables: Tables;
  readonly now: Instant;
  readonly preview: boolean;
  readonly paper: Paper;
  /** Files of the site that are no articles: links may lead to them, too. */
  readonly otherFiles: readonly string[];
  readonly writer: Trees;
}

export interface RenderSlice {
  readonly setup: RenderSetup;
  /** Among the edition's articles. */
  readonly positions: readonly number[];
  /** What stands in the site now, in the same order. */
  readonly before: readonly (Content | undefined)[];
}

export interface WrittenPage extends Content {
  readonly file: string;
  readonly used: readonly string[];
}

interface Loaded {
  readonly id: string;
  readonly pages: readonly ArticlePageView[];
  readonly files: ReadonlySet<string>;
}

let loaded: Loaded | undefined;

export async function renderSlice({ setup, positions, before }: RenderSlice): Promise<WrittenPage[]> {
  const { pages, files } = load(setup);
  const entries = positions.map((position) => {
    const page = pages[position];
    if (!page) throw new RangeError(`no article at ${position}`);
    return { file: fileOf(page.article.address), item: plainPage(page) };
  });
  const known = new Map(entries.map(({ file }, index) => [file, before[index]]));
  const bodies = new Map(entries.map(({ file, item }) => [file, item.story.body.html]));
  const written: WrittenPage[] = [];
  await renderEntries(new Map([["article", entries]]), setup.paper, ({ file, content, used }) => {
    checkLinks(file, content, files, () => bodies.get(file) ?? "");
    written.push({ file, used: [...used], ...writeFresh(setup.writer, file, content, known.get(file)) });
  });
  return written;
}

function load({ id, cache, memoryVersion, heldBack, tables, now, preview, otherFiles }: RenderSetup): Loaded {
  if (loaded?.id !== id) {
    const store = path.join(cache, STORE_FOLDER);
    const memory = readMemory(store, memoryVersion);
    if (!memory) throw new Error("the archive's memory is gone");
    const stories = storiesOf(pressLedger(memory, heldBack), new StoryStore(store));
    const { articlePages: pages, articles, withdrawn } = makeEdition(stories, tables, { now, preview });
    const files = [...articles, ...withdrawn].map(({ address }) => fileOf(address));
    loaded = { id, pages, files: new Set([...files, ...otherFiles]) };
  }
  return loaded;
}
