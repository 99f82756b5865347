/** Fills the stage: what is kept from the live site, and pages, pictures, styles and search that are new. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { allDone } from "../all-done.ts";
import { type CardJob, cardName, makeCards } from "../images/card/make-cards.ts";
import { cacheFolder, makePictures, type PictureJob, pictureNames } from "../images/make-pictures.ts";
import type { TiersTask } from "../search/index-archive.ts";
import type { SummaryFacts } from "./build-summary.ts";
import { cardJobs } from "./card-jobs.ts";
import type { CodePrints } from "./code-prints.ts";
import { codeReader } from "./code-reader.ts";
import { ComponentSets } from "./component-sets.ts";
import { PhotosUnreadable } from "./content-error.ts";
import type { Output } from "./outputs.ts";
import { PART_NOTE, type PartNote, writeNote } from "./part-note.ts";
import { pictureJobs } from "./picture-jobs.ts";
import { planChanges } from "./plan-changes.ts";
import type { Press } from "./press.ts";
import { type PrintedSearch, printSearch, searchFiles, tierPlace } from "./print-search.ts";
import type { StageName, StageProgress } from "./progress.ts";
import { type RenderTask, renderStale } from "./render-stale.ts";
import { isMine, isMyFile, isMyHash, myPositions, type Share } from "./share.ts";
import type { Manifest } from "./tree/manifest.ts";
import type { SiteFolder } from "./tree/site-folder.ts";
import { FROM_ELSEWHERE } from "./tree/stage.ts";

export interface FillTask extends RenderTask {
  readonly root: string;
  readonly cache: string;
  readonly site: SiteFolder;
  readonly search: boolean;
  /** Called once the pages are rendered, while the search may still be at work in its own processes. */
  readonly meanwhile: () => undefined;
  /** Left out, everything is made. */
  readonly share?: Share | undefined;
  readonly begin: (stage: StageName, total?: number) => StageProgress;
}

export interface Filled {
  readonly componentSets: Manifest["componentSets"];
  /** Pages that were as they should be, but not on the disk as they were written. */
  readonly lost: ReadonlySet<string>;
  readonly counts: Pick<SummaryFacts, "pages" | "photos" | "encoded" | "indexed" | "made" | "kept">;
}

/** @throws PhotosUnreadable naming every photo that could not be read */
export async function fillStage(task: FillTask): Promise<Filled> {
  const { press, stage, begin } = task;
  begin("photos");
  const pictures = await fillPictures(task);
  await fillCards(task);
  if (!task.share || isMine(task.share, 0)) fillAssets(task);
  const sets = new ComponentSets(task.site.manifest?.componentSets ?? []);
  const { stale, lost } = keepFresh(task, sets);
  const shown = begin("render", stale.length);
  const [search] = await allDone([
    task.search
      ? printSearch(press, task.cache, {
          chosen: tiersOf(task),
          isKept: (id, key) => stage.hasSealed(tierPlace({ id }), key),
        })
      : Promise.resolve(undefined),
    renderStale(task, sets, stale, () => shown.advance()).then(task.meanwhile),
  ]);
  if (search) fillSearch(task, search);
  if (task.share) fillNote(task, task.share, sets, search);
  return {
    componentSets: sets.all,
    lost,
    counts: {
      pages: pageCount(press),
      ...pictures,
      indexed: search && {
        articles: press.edition.articles.length,
        tiers: search.tiers.length,
        made: search.made,
      },
      made: stage.changed.length,
      kept: stage.size - stage.changed.length,
    },
  };
}

async function fillPictures({ root, cache, press, stage, share }: FillTask) {
  const jobs = pictureJobs(press.edition).filter(({ picture }) => !share || isMyHash(share, picture.hash));
  const missing: PictureJob[] = [];
  for (const job of jobs) {
    const files = pictureNames(job.picture).map((name) => `anh/${name}`);
    if (stage.keep(files).length > 0) missing.push(job);
  }
  const { encoded, problems } = await makePictures(missing, { root, cache });
  if (problems.length > 0) throw new PhotosUnreadable(problems);
  for (const name of missing.flatMap(({ picture }) => pictureNames(picture))) {
    stage.place(`anh/${name}`, path.join(cacheFolder(cache), name));
  }
  return { photos: jobs.length, encoded };
}

async function fillCards({ root, cache, press, stage, share }: FillTask): Promise<void> {
  const fileOf = ({ card }: CardJob) => `anh/${cardName(card)}`;
  const jobs = cardJobs(press.edition, press.paper).filter((job) => !share || isMyFile(share, fileOf(job)));
  const missing = jobs.filter((job) => stage.keep([fileOf(job)]).length > 0);
  const { problems } = await makeCards(missing, { root, cache });
  if (problems.length > 0) throw new PhotosUnreadable(problems);
  for (const job of missing) stage.place(fileOf(job), path.join(cacheFolder(cache), cardName(job.card)));
}

function fillAssets({ press: { assets }, stage }: FillTask): void {
  for (const file of assets.files) {
    if (stage.keep([file]).length > 0) stage.write(file, readFileSync(assets.fileOf(file)), FROM_ELSEWHERE);
  }
}

function fillSearch({ stage, share }: FillTask, search: PrintedSearch): void {
  // Of a part nobody searches: the join knows all tiers.
  const files = share ? [] : searchFiles(search, search.tiers);
  for (const [file, content] of files) stage.write(file, content, FROM_ELSEWHERE);
  for (const { entry, folder, key } of search.tiers) stage.seal(tierPlace(entry), folder, key);
}

function tiersOf({ share }: FillTask): TiersTask["chosen"] {
  return share && ((sizes) => myPositions(share, sizes));
}

/** Keeps the pages that are as they should be. @returns the others, and those among them that were lost */
function keepFresh(
  { press, site, stage, code, share }: FillTask,
  sets: ComponentSets,
): { readonly stale: readonly Output[]; readonly lost: ReadonlySet<string> } {
  const known = site.manifest?.files;
  const outputs = press.outputs.filter(({ file }) => !share || isMyFile(share, file));
  const planned = planChanges(outputs, (file) => known?.get(file), codeReader(code, sets));
  const kept = planned.filter(({ stale }) => !stale).map(({ output }) => output.file);
  const lost = new Set(stage.keep(kept));
  const stale = planned
    .filter((each) => each.stale || lost.has(each.output.file))
    .map(({ output }) => output);
  return { stale, lost };
}

/** Tells the join what this part is. */
function fillNote(
  { press, stage, code }: FillTask,
  share: Share,
  sets: ComponentSets,
  search?: PrintedSearch,
): void {
  const note = writeNote({
    ...share,
    edition: editionPrint(press, code, search?.keys ?? []),
    pages: pageCount(press),
    articles: press.edition.articles.length,
    photos: pictureJobs(press.edition).length,
    nextChange: nextChangeOf(press),
    componentSets: sets.all.map((files) => [...files]),
    // In one order, whichever were kept.
    files: [...stage.files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, { hash, size, uses, parts }]) => [file, hash, size, uses, Array.from(parts)]),
    search: search && {
      keys: [...search.keys],
      tiers: search.tiers.map(({ key, entry }) => ({ key, entry })),
      catalog: {
        ...search.catalog,
        sections: search.catalog.sections.map(([id, name]) => [id, name]),
        abbreviations: [...search.catalog.abbreviations],
      },
      suggestions: search.suggestions,
    },
  });
  stage.write(PART_NOTE, note, FROM_ELSEWHERE);
}

function nextChangeOf({ edition: { nextChange }, paper }: Press): PartNote["nextChange"] {
  if (paper.preview) return undefined;
  return nextChange ? { at: nextChange.at, articles: [...nextChange.articles] } : null;
}

/** Of all that the whole site is made from. */
function editionPrint({ outputs, assets }: Press, code: CodePrints, tierKeys: readonly string[]): string {
  const kinds = [...new Set(outputs.map(({ kind }) => kind))].sort();
  const prints = kinds.map((kind) => code.of(kind, []));
  const print = createHash("sha256").update(JSON.stringify([assets.addresses, prints, tierKeys]));
  for (const { file, parts } of outputs) print.update(`${file} ${parts.join(" ")}\n`);
  return print.digest("hex");
}

function pageCount({ outputs }: Press): number {
  return outputs.filter(({ file }) => file.endsWith(".html")).length;
}
