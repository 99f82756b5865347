/** Everything in `articles/` and `_data/`, read and checked: the newsroom, or all problems in it. Only what changed is parsed. */
import { randomUUID } from "node:crypto";
import path from "node:path";
import { inFile, type Problem, sortProblems } from "../problem.ts";
import { type ArchiveMemory, forgetAll, readMemory, writeMemory } from "./archive-memory.ts";
import type { Places, Story } from "./article.ts";
import { compactStore } from "./compact-store.ts";
import { crossCheck } from "./cross-check.ts";
import { brokenArticles, type HeldBack, holdBack, lastGoodRows, pressLedger } from "./hold-back.ts";
import { type Ledger, makeLedger } from "./ledger.ts";
import { namesAt, storiesOf } from "./ledger-stories.ts";
import { mergeLedgers } from "./merge-ledgers.ts";
import { type Month, monthOf } from "./month-memory.ts";
import { idOf, isAuthorId } from "./parse-article.ts";
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
import { StoryStore } from "./story-store.ts";
import { articleFile, filesToParse, memoryOf, type SurveyedMonth, surveyMonths } from "./survey-months.ts";
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
) & { readonly held: HeldMemory };

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
  };
  const memoryVersion = JSON.stringify([version, context.siteUrl]);
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
    });
  const found = sortProblems([
    ...tableTree.problems,
    ...tableProblems,
    ...survey.problems,
    ...parsed.flatMap((batch) => batch.problems),
    ...[...learnt.warnings].flatMap(([id, findings]) => inFile(`articles/${id}.md`, findings)),
    ...crossCheckOf(ledger),
    ...refused,
  ]);
  const problems = withStrictness(found, tables.site?.strict ?? []);
  const broken = new Set([...brokenArticles(problems), ...refused.map(ownerOf)]);
  const next = withBroken(learnt, ledger, memory, broken);
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
  const isStopped = (mayHoldBack ?? site?.holdBack) ? errors.some(isOfTables) : errors.length > 0;
  if (!site || !sections || !authors || !linkGroups || !abbreviations || isStopped)
    return { problems, files, held: { version: memoryVersion, archive: next } };
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
    held: { version: memoryVersion, archive: next },
    close: () => storyStore.close(),
  };
}

/** Nothing is known any more: the next load parses everything. */
export function forgetNewsroom(cacheFolder: string): void {
  forgetAll(path.join(cacheFolder, STORE_FOLDER));
}

/** The site's table decides which warnings count as errors. */
function withStrictness(problems: readonly Problem[], strict: readonly string[]): readonly Problem[] {
  if (strict.length === 0) return problems;
  return problems.map((problem) =>
    strict.includes(problem.code) ? { ...problem, severity: "error" as const } : problem,
  );
}

/** @returns the memory of the load before itself where nothing has changed */
function withBroken(
  learnt: Learnt,
  ledger: Ledger,
  memory: ArchiveMemory | undefined,
  broken: ReadonlySet<string>,
): ArchiveMemory {
  const sameBroken = memory?.broken.length === broken.size && memory.broken.every((id) => broken.has(id));
  if (memory && learnt === memory && sameBroken) return memory;
  return { ...learnt, ledger, broken: [...broken].sort(), lastGood: lastGoodRows(memory, broken) };
}

/** Without its tables there is no paper. */
function isOfTables({ path: file }: Problem): boolean {
  return file.startsWith("_data/");
}

/** The article whose photo it is. */
function ownerOf({ path: photo }: Problem): string {
  return path.posix.dirname(photo).slice("articles/".length);
}

function isRefusedTwice(id: string, refused: readonly Problem[]): boolean {
  const own = refused.filter((problem) => ownerOf(problem) === id).map((problem) => problem.path);
  return new Set(own).size < own.length;
}

/** The tables may have changed since the version was good. */
function namesWhatIsThere(lastGood: Ledger, id: string, context: BatchContext): boolean {
  return !doubtfulIds(lastGood, context).has(id);
}

/** Articles that were sound when they were parsed, and name what the tables may no longer hold. */
function doubtfulIds(
  ledger: Ledger | undefined,
  { sectionIds, authorIds }: BatchContext,
): ReadonlySet<string> {
  if (!ledger) return new Set();
  const unknownSections = new Set(
    ledger.sectionNames.flatMap((id, number) => (!sectionIds || sectionIds.includes(id) ? [] : [number])),
  );
  const unknownAuthors = new Set(
    ledger.authorNames.filter((name) => authorIds && isAuthorId(name) && !authorIds.includes(name)),
  );
  if (unknownSections.size + unknownAuthors.size === 0) return new Set();
  const isDoubtful = (row: number) =>
    unknownSections.has(ledger.section[row] ?? 0) ||
    namesAt(ledger.authors, row, ledger.authorNames).some((name) => unknownAuthors.has(name));
  return new Set(ledger.ids.filter((_, row) => isDoubtful(row)));
}

/** The month with its doubtful articles counted as changed. */
function withDoubts(month: SurveyedMonth, doubtful: ReadonlySet<string>): SurveyedMonth {
  if (doubtful.size === 0) return month;
  const { folder, memory, changed } = month;
  const isSure = (slug: string) => !doubtful.has(`${folder.slice("articles/".length)}/${slug}`);
  const before = changed?.same ?? new Set(memory?.articles);
  const same = new Set([...before].filter(isSure));
  if (same.size === before.size) return month;
  if (changed) return { ...month, changed: { ...changed, same } };
  if (!memory) return month;
  const { signature } = memory;
  return { ...month, changed: { signature, month: monthOf(memory), same, hasProblems: false } };
}

function batchesOf(files: readonly ArticleFile[], context: BatchContext): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < files.length; from += BATCH_SIZE) {
    batches.push({ ...context, files: files.slice(from, from + BATCH_SIZE), storeFile: randomUUID() });
  }
  return batches;
}

type Learnt = Pick<ArchiveMemory, "ledger" | "months" | "warnings">;

/** @returns the memory itself where nothing has changed */
function nextMemory(
  memory: ArchiveMemory | undefined,
  months: readonly SurveyedMonth[],
  toParse: readonly ArticleFile[],
  parsed: readonly ParsedBatch[],
): Learnt {
  const gone =
    memory && [...memory.months.keys()].some((folder) => !months.some((month) => month.folder === folder));
  if (memory && !gone && months.every(({ changed }) => !changed)) return memory;
  const hashes = new Map(parsed.flatMap((batch) => [...batch.hashes]));
  const stays = stayingIds(months, new Set(toParse.map((file) => idOf(file.path))));
  const fresh = makeLedger(parsed.flatMap((batch) => batch.rows));
  const warnings = new Map([...(memory?.warnings ?? [])].filter(([id]) => stays(id)));
  for (const batch of parsed) for (const [id, findings] of batch.warnings) warnings.set(id, findings);
  return {
    ledger: memory ? mergeLedgers(memory.ledger, (row) => stays(memory.ledger.ids[row] ?? ""), fresh) : fresh,
    months: new Map(
      months.flatMap(({ folder, memory: before, changed }) => {
        const after = changed
          ? memoryOf(changed, (slug) => hashes.get(`${folder.slice("articles/".length)}/${slug}`))
          : before;
        return after ? [[folder, after] as const] : [];
      }),
    ),
    warnings,
  };
}

/** Whether an article of the memory is there still, and as it was. */
function stayingIds(months: readonly SurveyedMonth[], again: ReadonlySet<string>): (id: string) => boolean {
  const byFolder = new Map(months.map((month) => [month.folder, month]));
  return (id) => {
    if (again.has(id)) return false;
    const month = byFolder.get(`articles/${id.slice(0, "2023/06".length)}`);
    if (!month) return false;
    return month.changed ? month.changed.same.has(id.slice("2023/06/".length)) : true;
  };
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
      const [folder, slug] = [`articles/${path.posix.dirname(id)}`, path.posix.basename(id)];
      const month = months.get(folder)?.();
      const parsed = month && parseFile(articleFile(folder, slug, month), context);
      places = parsed?.places ?? { marks: {}, links: [] };
      read.set(id, places);
    }
    return places;
  };
}
