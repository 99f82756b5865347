/** Everything in `articles/` and `_data/`, read and checked: the newsroom, or all problems in it. Only what changed is parsed. */
import { randomUUID } from "node:crypto";
import path from "node:path";
import { inFile, type Problem, sortProblems } from "../problem.ts";
import { type ArchiveMemory, forgetAll, readMemory, writeMemory } from "./archive-memory.ts";
import type { Places, Story } from "./article.ts";
import { compactStore } from "./compact-store.ts";
import { crossCheck } from "./cross-check.ts";
import { checkAlbums } from "./diagnose/albums.ts";
import { doubtfulIds, withDoubts } from "./doubts.ts";
import {
  brokenArticles,
  type HeldBack,
  holdBack,
  isRefusedTwice,
  ownerOf,
  pressLedger,
} from "./hold-back.ts";
import type { Ledger } from "./ledger.ts";
import { storiesOf } from "./ledger-stories.ts";
import { type Month, monthOf } from "./month-memory.ts";
import { nextMemory, withBroken } from "./next-memory.ts";
import { idOf } from "./parse-article.ts";
import {
  type ArticleFile,
  type Batch,
  type BatchContext,
  type ParsedBatch,
  parseFile,
  parseHere,
} from "./parse-batch.ts";
import { readTables } from "./read-tables.ts";
import { readTree } from "./read-tree.ts";
import { recaller, withRecalled } from "./recall-good.ts";
import { StoryStore } from "./story-store.ts";
import { withStrictness } from "./strictness.ts";
import { articleFileIn, filesToParse, type SurveyedMonth, surveyMonths } from "./survey-months.ts";
import type { Tables } from "./tables.ts";

export interface Newsroom {
  readonly tables: Tables;
  readonly ledger: Ledger;
  /** Tells another thread which memory of the archive to read. */
  readonly memoryVersion: string;
  /** Newest first; their texts are read from the store when asked for. */
  readonly stories: readonly Story[];
  /** Warnings; the errors of articles held back, too. */
  readonly problems: readonly Problem[];
  readonly files: NewsroomFiles;
  /** Broken articles, where these may not stop the press. */
  readonly heldBack: readonly HeldBack[];
  /** Lets go of the store's files; they are opened again for whoever still reads a story. */
  close(): void;
}

/** The files that it was read from, as paths from its root. */
export interface NewsroomFiles {
  readonly articles: readonly string[];
  readonly photos: readonly string[];
  readonly tables: readonly string[];
}

/** A newsroom with errors cannot be published; its problems say why. */
export type LoadedNewsroom = (
  | Newsroom
  | { readonly tables?: undefined; readonly problems: readonly Problem[]; readonly files: NewsroomFiles }
) & {
  readonly held: HeldMemory;
  /** As the site's table has it: problems found elsewhere are judged alike. */
  readonly strict: readonly string[];
};

/** What a load leaves to the next one of the same process. */
export interface HeldMemory {
  readonly version: string;
  readonly archive: ArchiveMemory;
}

/** Results in the order of the batches. */
export type Parse = (batches: readonly Batch[]) => Promise<ParsedBatch[]>;

export interface LoadOptions {
  /** The newsroom's folder. */
  readonly root: string;
  /** May be deleted at any time. */
  readonly cacheFolder: string;
  /** Of the program: what another version has parsed is parsed again. */
  readonly version: string;
  /** Who parses, once it is known how many articles there are to parse: this thread, or others. */
  readonly parserFor?: (articleCount: number) => Parse;
  /** Called as each step begins. */
  readonly onStage?: (stage: "read" | "parse", total?: number) => void;
  /** Taken instead of what lies in the cache folder. */
  readonly held?: HeldMemory | undefined;
  /** With `held`: the months (`articles/2023/06`) whose folders somebody saw change; left out, any may have. */
  readonly touched?: ReadonlySet<string> | undefined;
  /** Broken articles are held back, and the others published; left out, the site's table decides. */
  readonly holdBack?: boolean | undefined;
  /** Where nothing else is known of a broken article: what its file (`articles/2023/06/tin.md`) was before, the newest first. */
  readonly earlierVersions?: (file: string) => Promise<Iterable<Uint8Array>>;
  /** Photos that could not be made, told by the attempts before: once, then their article's last good version is taken; twice, none. */
  readonly refused?: readonly Problem[];
  /** Is given what writes down what was learnt, to be called at once (as it is by default) or later. */
  readonly keep?: (write: () => void) => void;
}

/** Where parsed stories lie below the cache folder. */
export const STORE_FOLDER = "kho-bai";
const BATCH_SIZE = 200;

export async function loadNewsroom({
  root,
  cacheFolder,
  version,
  parserFor = () => parseHere,
  onStage,
  held,
  touched,
  holdBack: mayHoldBack,
  earlierVersions = async () => [],
  refused = [],
  keep = (write) => write(),
}: LoadOptions): Promise<LoadedNewsroom> {
  onStage?.("read");
  const store = path.join(cacheFolder, STORE_FOLDER);
  const now = Date.now();
  const tableTree = await readTree(root, ["_data"]);
  const { tables, problems: tableProblems } = await readTables(root, tableTree.tables);
  const context: BatchContext = {
    root,
    store,
    sectionIds: tables.sections?.map((section) => section.id),
    authorIds: tables.authors?.map((author) => author.id),
    siteUrl: tables.site?.url ?? "",
    tone: tables.site?.tone,
  };
  const memoryVersion = JSON.stringify([version, context.siteUrl, context.tone]);
  const isHeld = held?.version === memoryVersion;
  const memory = isHeld ? held.archive : readMemory(store, memoryVersion);
  const survey = await surveyMonths(root, memory?.months ?? new Map(), now, isHeld ? touched : undefined);
  const doubtful = doubtfulIds(memory?.ledger, context);
  const months = survey.months.map((month) => withDoubts(month, doubtful));
  const toParse = months.flatMap(({ folder, changed }) => (changed ? filesToParse(folder, changed) : []));
  const parse = parserFor(toParse.length);
  onStage?.("parse", toParse.length);
  const parsed = await parse(batchesOf(toParse, context));
  const learnt = nextMemory(memory, months, toParse, parsed);
  const ledger = learnt === memory ? memory.ledger : compactStore(store, learnt.ledger);
  const monthIn = monthsByFolder(months);
  const readable = new Set(ledger.ids);
  const unreadable = toParse.map(({ path: file }) => idOf(file)).filter((id) => !readable.has(id));
  const placesIn = placesReader(context, monthIn);
  const crossCheckOf = (checked: Ledger) =>
    crossCheck({
      ledger: checked,
      placesIn,
      brokenIds: new Set(unreadable),
      fixedAddresses: (tables.sections ?? []).map((section) => `/${section.id}/`),
      authorIds: context.authorIds ?? [],
      abbreviations: tables.abbreviations,
    });
  const found = sortProblems([
    ...tableTree.problems,
    ...tableProblems,
    ...survey.problems,
    ...parsed.flatMap((batch) => batch.problems),
    ...[...learnt.warnings].flatMap(([id, findings]) => inFile(`articles/${id}.md`, findings)),
    ...crossCheckOf(ledger),
    ...checkAlbums(months, ledger),
    ...refused,
  ]);
  const strict = tables.site?.strict ?? [];
  const problems = withStrictness(found, strict);
  const broken = new Set([...brokenArticles(problems), ...refused.map(ownerOf)]);
  const mayHold = mayHoldBack ?? tables.site?.holdBack ?? false;
  const remembered = withBroken(learnt, ledger, memory, broken);
  const next = mayHold
    ? await withRecalled(remembered, recaller(context, monthIn, earlierVersions))
    : remembered;
  if (next !== memory) keep(() => writeMemory(store, memoryVersion, next));
  const files = {
    get articles() {
      return [...ledger.ids, ...unreadable].map((id) => `articles/${id}.md`).sort();
    },
    get photos() {
      return [...monthIn].flatMap(([folder, month]) =>
        [...month().albums].flatMap(([slug, { photos }]) =>
          [...photos.keys()].map((name) => `${folder}/${slug}/${name}`),
        ),
      );
    },
    tables: tableTree.tables,
  };
  const { site, sections, authors, linkGroups, abbreviations } = tables;
  const errors = problems.filter((problem) => problem.severity === "error");
  const isStopped = mayHold ? errors.some(isOfTables) : errors.length > 0;
  if (!site || !sections || !authors || !linkGroups || !abbreviations || isStopped)
    return { problems, files, strict, held: { version: memoryVersion, archive: next } };
  const heldBack = holdBack(
    next,
    broken,
    (id) => !isRefusedTwice(id, refused) && namesWhatIsThere(next.lastGood, id, context),
    (printed) => [...brokenArticles(crossCheckOf(printed).filter(({ code }) => code !== "lien-ket-hong"))],
  );
  const printed = pressLedger(next, heldBack);
  const storyStore = new StoryStore(store);
  return {
    tables: { site, sections, authors, linkGroups, abbreviations },
    ledger: printed,
    memoryVersion,
    stories: storiesOf(printed, storyStore),
    problems,
    files,
    heldBack,
    strict,
    held: { version: memoryVersion, archive: next },
    close: () => storyStore.close(),
  };
}

/** Nothing is known any more: the next load parses everything. */
export function forgetNewsroom(cacheFolder: string): void {
  forgetAll(path.join(cacheFolder, STORE_FOLDER));
}

/** Without its tables there is no paper. */
function isOfTables({ path: file }: Problem): boolean {
  return file.startsWith("_data/");
}

/** The tables may have changed since the version was good. */
function namesWhatIsThere(lastGood: Ledger, id: string, context: BatchContext): boolean {
  return !doubtfulIds(lastGood, context).has(id);
}

function batchesOf(files: readonly ArticleFile[], context: BatchContext): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < files.length; from += BATCH_SIZE) {
    batches.push({ ...context, files: files.slice(from, from + BATCH_SIZE), storeFile: randomUUID() });
  }
  return batches;
}

function monthsByFolder(months: readonly SurveyedMonth[]): ReadonlyMap<string, () => Month> {
  return new Map(
    months.map(({ folder, memory, changed }) => [
      folder,
      () => changed?.month ?? (memory ? monthOf(memory) : { articles: new Map(), albums: new Map() }),
    ]),
  );
}

/** Reads an article's file once more, for the places that nothing remembers. */
function placesReader(
  context: BatchContext,
  months: ReadonlyMap<string, () => Month>,
): (id: string) => Places {
  const read = new Map<string, Places>();
  return (id) => {
    let places = read.get(id);
    if (!places) {
      const file = articleFileIn(months, id);
      const parsed = file && parseFile(file, context);
      places = parsed?.places?.() ?? { marks: {}, links: [] };
      read.set(id, places);
    }
    return places;
  };
}
