/** A newsroom's folder -> a whole site in which only what changed was made, or nothing at all. */
import { randomUUID } from "node:crypto";
import path from "node:path";
import { forgetNewsroom } from "../content/load-newsroom.ts";
import { parseHere } from "../content/parse-batch.ts";
import { StoreDamaged } from "../content/story-store.ts";
import type { KeptOthers } from "../edition/other-news.ts";
import type { Problem } from "../problem.ts";
import { askKeeper, isEnclosed } from "../sandbox/outside.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { auditBeside } from "./audit-beside.ts";
import type { SummaryFacts } from "./build-summary.ts";
import { type CodePrints, readCodePrints } from "./code-prints.ts";
import { ContentError, PhotosUnreadable } from "./content-error.ts";
import { writeDueNote } from "./due-note.ts";
import { recallVersions } from "./earlier-versions.ts";
import { explainFile } from "./explain.ts";
import { fileAsked } from "./file-asked.ts";
import { type Filled, fillStage } from "./fill-stage.ts";
import { writeHeldNote } from "./held-note.ts";
import { readOthers, writeOthers } from "./kept-others.ts";
import { openNewsroom, type Press, preparePress } from "./press.ts";
import { noProgress, type Progress, type StageName } from "./progress.ts";
import { isOfShare, type Share } from "./share.ts";
import { type StageTiming, Stopwatch } from "./stopwatch.ts";
import { openThreads, type Threads, WORTH_THREADS } from "./threads.ts";
import { openSiteFolder, type SiteFolder } from "./tree/site-folder.ts";
import { Stage } from "./tree/stage.ts";
import { watchMemory } from "./tree-memory.ts";
import { accountForAll } from "./unaccounted.ts";

export interface BuildOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  /** Where the site goes, absolute. */
  readonly output: string;
  readonly now: Instant;
  /** Drafts and future pieces are shown, marked, and robots kept out. */
  readonly preview: boolean;
  readonly search: boolean;
  /** Broken articles are held back, and the others published; left out, the site's table decides. */
  readonly holdBack?: boolean | undefined;
  readonly progress?: Progress;
  /** Left out, the whole site is made. */
  readonly share?: Share | undefined;
  /** A page, as somebody would name it, of which the report is to say why it was made again or not. */
  readonly explain?: string | undefined;
}

export interface BuildReport extends SummaryFacts {
  readonly stages: readonly StageTiming[];
  /** Warnings; the errors of articles held back, too. */
  readonly problems: readonly Problem[];
  readonly explanation?: string | undefined;
}

/** As it is, with last good versions, without. */
const MOST_ATTEMPTS = 3;

/**
 * @throws ContentError where the content has problems; then nothing is written
 * @throws OutputRefused where the output folder holds something else, or is at work on
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const cache = path.join(options.root, ".cache");
  const code = await readCodePrints();
  const site = openSiteFolder(options.output, path.join(cache, "ban-in"));
  const work = { ...options, cache, site, code, progress: options.progress ?? noProgress };
  try {
    return await makeWithoutRefused(work);
  } catch (fault) {
    if (!(fault instanceof StoreDamaged)) throw fault;
    // What was remembered of the articles cannot be read: everything is parsed again.
    forgetNewsroom(cache);
    return await makeWithoutRefused(work);
  } finally {
    site.close();
  }
}

/** Photos show only when they are made that they cannot be: their articles' last good versions, then none, are tried instead. */
async function makeWithoutRefused(work: Work): Promise<BuildReport> {
  const refused: Problem[] = [];
  for (let attempt = 1; ; attempt++) {
    try {
      return await make(work, refused);
    } catch (fault) {
      if (!(fault instanceof PhotosUnreadable)) throw fault;
      if (attempt === MOST_ATTEMPTS) throw new ContentError(fault.problems);
      refused.push(...fault.problems);
    }
  }
}

interface Work extends BuildOptions {
  readonly cache: string;
  readonly site: SiteFolder;
  readonly progress: Progress;
  readonly code: CodePrints;
}

async function make(work: Work, refused: readonly Problem[]): Promise<BuildReport> {
  const { root, now, preview, search, explain, share, cache, site, progress, code } = work;
  // Each part holds what it knows of the past; only one that makes the whole can hold back.
  const holdBack = share ? false : work.holdBack;
  const watch = new Stopwatch();
  const memory = watchMemory();
  let shown = progress.begin("read");
  const begin = (name: StageName, total?: number) => {
    shown.end();
    watch.begin(name);
    shown = progress.begin(name, total);
    return shown;
  };
  let threads: Threads | undefined;
  const helpers = () => {
    threads ??= openThreads();
    return threads;
  };
  let write = () => {};
  let mayHoldBack = false;
  /** What was learnt of the articles; threads read it, and the next build. */
  const writeMemory = () => {
    write();
    write = () => {};
  };
  try {
    begin("read");
    const audited = auditBeside(site);
    // It is waited for below, unless the content ends the build before.
    audited.catch(() => undefined);
    const newsroom = await openNewsroom({
      root,
      cacheFolder: cache,
      version: code.parser,
      onStage: begin,
      holdBack,
      earlierVersions: (file) => recallVersions(root, file),
      refused,
      parserFor: (count) => (count >= WORTH_THREADS ? (batches) => helpers().parse(batches) : parseHere),
      keep: (later) => {
        write = later;
      },
    });
    mayHoldBack = holdBack ?? newsroom.tables.site.holdBack ?? false;
    begin("edition");
    const earlierOthers = readOthers(cache, code.edition);
    const press = await preparePress(newsroom, { now, preview, cache, version: code.program, earlierOthers });
    const audit = await audited;
    const stage = new Stage(site, audit);
    const setup = {
      id: randomUUID(),
      cache,
      memoryVersion: newsroom.memoryVersion,
      heldBack: newsroom.heldBack,
      tables: newsroom.tables,
      now,
      preview,
      paper: press.paper,
      writer: stage.writer,
    };
    const filled = await fillStage({
      root,
      cache,
      press,
      site,
      stage,
      code,
      search,
      share,
      helpers: () => {
        writeMemory();
        return helpers();
      },
      setup,
      begin,
      meanwhile: () => {
        writeMemory();
        const others = press.edition.others.keep();
        if (!earlierOthers || !sameKeys(others, earlierOthers)) writeOthers(cache, code.edition, others);
      },
    });
    begin("verify");
    const removed = stage.clear();
    stage.verify();
    accountForAll({
      months: newsroom.held.archive.months,
      stories: newsroom.stories,
      heldBack: newsroom.heldBack,
      now,
      preview,
      isThere: (file) => stage.files.has(file) || (share !== undefined && !isOfShare(share, file)),
    });
    begin("swap");
    await stage.publish(filled.componentSets);
    const { nextChange } = press.edition;
    const { treeHash } = stage;
    // A part is carried to another machine.
    if (!share) stage.prepareStandby();
    if (!share && !preview) writeDueNote(cache, { builtAt: now, nextChange });
    writeHeldNote(cache, newsroom.heldBack);
    watch.end();
    return {
      articles: press.edition.articles.length,
      ...filled.counts,
      removed,
      treeHash,
      problems: newsroom.problems,
      heldBack: newsroom.heldBack,
      nextChange,
      seconds: watch.seconds,
      stages: watch.stages,
      // From inside nobody sees what the helpers hold.
      peakMegabytes: isEnclosed ? await askKeeper<number>("memory") : memory.stop(),
      explanation: explain === undefined ? undefined : explanationOf(explain, { site, stage, filled, press }),
    };
  } catch (fault) {
    // What the next attempt takes for the last good version is what was so before this one.
    if (!(fault instanceof PhotosUnreadable)) throw fault;
    write = () => {};
    throw mayHoldBack ? fault : new ContentError(fault.problems);
  } finally {
    writeMemory();
    memory.stop();
    shown.end();
    threads?.close();
  }
}

function sameKeys(a: KeptOthers, b: KeptOthers): boolean {
  return a.keys.length === b.keys.length && a.keys.every((key, index) => key === b.keys[index]);
}

interface Explained {
  readonly site: SiteFolder;
  readonly stage: Stage;
  readonly filled: Filled;
  readonly press: Press;
}

function explanationOf(asked: string, { site, stage, filled, press }: Explained): string {
  const file = fileAsked(asked, press.paper.site.url);
  const { before, after } = stage.partsOf(file);
  return explainFile(file, before, after, {
    full: site.manifest ? undefined : site.unknown,
    lost: filled.lost.has(file),
    known: press.outputs.map((output) => output.file),
  });
}
