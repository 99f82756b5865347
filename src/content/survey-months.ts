/** Compares the folders of the months with what is remembered of them: which articles must be read again, which are gone. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { groupBy } from "../group-by.ts";
import { inspectPhotos } from "../images/inspect-photos.ts";
import type { Problem } from "../problem.ts";
import { signatureAt, UNKNOWN } from "./file-signature.ts";
import {
  type Album,
  isSettled,
  isUnchanged,
  type Month,
  type MonthMemory,
  monthOf,
  rememberMonth,
} from "./month-memory.ts";
import { type ArticleFile, contentHash } from "./parse-batch.ts";
import { readBytes } from "./read-bytes.ts";
import { readTree } from "./read-tree.ts";

export interface Survey {
  readonly months: readonly SurveyedMonth[];
  readonly problems: readonly Problem[];
}

export interface SurveyedMonth {
  /** `articles/2023/06` */
  readonly folder: string;
  /** As it was; where it still is so, nothing else is known of it. */
  readonly memory?: MonthMemory | undefined;
  readonly changed?: ChangedMonth | undefined;
}

export interface ChangedMonth {
  readonly signature: number;
  readonly month: Month;
  /** Slugs of articles that are as they were remembered, photos included. */
  readonly same: ReadonlySet<string>;
  /** Has files that are none of ours, or folders where such could be put unseen: it is looked through again next time. */
  readonly hasProblems: boolean;
}

/**
 * @param now milliseconds, the clock of the disk
 * @param touched months whose folders somebody saw change: the others are as they were remembered; left out, any may
 * have changed
 */
export async function surveyMonths(
  root: string,
  memories: ReadonlyMap<string, MonthMemory>,
  now: number,
  touched?: ReadonlySet<string>,
): Promise<Survey> {
  const known = new Map<string, MonthMemory>();
  const tree = await readTree(root, ["articles"], (folder) => {
    const memory = memories.get(folder);
    if (!memory) return false;
    const untouched = touched && !touched.has(folder) && isSettled(memory);
    if (!untouched && !isUnchanged(root, folder, memory, now)) return false;
    known.set(folder, memory);
    return true;
  });
  const months: SurveyedMonth[] = [...known].map(([folder, memory]) => ({ folder, memory }));
  const problems = [...tree.problems];
  const articlesOf = groupBy(tree.articles, (file) => path.posix.dirname(file));
  const photosOf = groupBy(tree.photos, (file) => path.posix.dirname(path.posix.dirname(file)));
  for (const folder of new Set([...articlesOf.keys(), ...photosOf.keys()])) {
    const memory = memories.get(folder);
    const surveyed = await surveyMonth(
      { root, folder, now },
      articlesOf.get(folder) ?? [],
      photosOf.get(folder) ?? [],
      memory && monthOf(memory),
    );
    for (const problem of surveyed.problems) problems.push(problem);
    const hasProblems =
      problems.some((problem) => problem.path.startsWith(`${folder}/`)) || isDeep(path.join(root, folder));
    months.push({ folder, memory, changed: { ...surveyed.changed, hasProblems } });
  }
  return { months: months.sort((a, b) => (a.folder < b.folder ? -1 : 1)), problems };
}

interface Place {
  readonly root: string;
  readonly folder: string;
  readonly now: number;
}

async function surveyMonth(
  { root, folder, now }: Place,
  articleFiles: readonly string[],
  photoFiles: readonly string[],
  before: Month | undefined,
): Promise<{ changed: Omit<ChangedMonth, "hasProblems">; problems: readonly Problem[] }> {
  // Before anything in it is looked at: what changes meanwhile is then seen next time.
  const signature = signatureAt(path.join(root, folder), now);
  const { albums, problems } = await surveyAlbums({ root, folder, now }, photoFiles, before);
  const articles = new Map<string, { signature: number; hash: string }>();
  const same = new Set<string>();
  for (const file of articleFiles) {
    const slug = path.posix.basename(file, ".md");
    const fileSignature = signatureAt(path.join(root, file), now);
    const remembered = before?.articles.get(slug);
    const unread =
      remembered &&
      remembered.hash !== "" &&
      remembered.signature === fileSignature &&
      fileSignature !== UNKNOWN;
    const hash = unread || !remembered ? (remembered?.hash ?? "") : hashOf(path.join(root, file));
    articles.set(slug, { signature: fileSignature, hash });
    const samePhotos = sameAlbum(albums.get(slug), before?.albums.get(slug));
    if (remembered && remembered.hash !== "" && remembered.hash === hash && samePhotos) same.add(slug);
  }
  return { changed: { signature, month: { articles, albums }, same }, problems };
}

/** Empty where nobody may read it: then it is tried again, and told. */
function hashOf(file: string): string {
  const bytes = readBytes(file);
  return "code" in bytes ? "" : contentHash(bytes);
}

/** Folders in a folder. */
function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [each.name] : [],
  );
}

function isDeep(month: string): boolean {
  return foldersIn(month).some((home) => foldersIn(path.join(month, home)).length > 0);
}

async function surveyAlbums(
  { root, folder, now }: Place,
  photoFiles: readonly string[],
  before: Month | undefined,
) {
  const signatures = new Map(photoFiles.map((file) => [file, signatureAt(path.join(root, file), now)]));
  const remembered = (file: string) => {
    const [slug, name] = [path.posix.basename(path.posix.dirname(file)), path.posix.basename(file)];
    const photo = before?.albums.get(slug)?.photos.get(name);
    return photo && photo.signature !== UNKNOWN && photo.signature === signatures.get(file)
      ? photo.facts
      : undefined;
  };
  const { facts, problems } = await inspectPhotos(
    root,
    photoFiles.filter((file) => !remembered(file)),
  );
  const albums = new Map<string, Album>();
  const filesOf = groupBy(photoFiles, (file) => path.posix.dirname(file));
  // Those without a photo too: one may come.
  for (const slug of foldersIn(path.join(root, folder))) {
    const photos = (filesOf.get(`${folder}/${slug}`) ?? []).flatMap((file) => {
      const known = remembered(file) ?? facts.get(file);
      return known
        ? [[path.posix.basename(file), { signature: signatures.get(file) ?? UNKNOWN, facts: known }] as const]
        : [];
    });
    albums.set(slug, {
      signature: signatureAt(path.join(root, folder, slug), now),
      photos: new Map(photos),
    });
  }
  return { albums, problems };
}

function sameAlbum(a: Album | undefined, b: Album | undefined): boolean {
  const [now, before] = [a?.photos, b?.photos];
  if ((now?.size ?? 0) !== (before?.size ?? 0)) return false;
  return [...(now ?? [])].every(([name, { facts }]) => before?.get(name)?.facts.hash === facts.hash);
}

/** The articles of a changed month that must be parsed. */
export function filesToParse(folder: string, { month, same }: ChangedMonth): ArticleFile[] {
  return [...month.articles.keys()]
    .filter((slug) => !same.has(slug))
    .map((slug) => articleFile(folder, slug, month));
}

/** The file of an article of one of these months. */
export function articleFileIn(months: ReadonlyMap<string, () => Month>, id: string): ArticleFile | undefined {
  const folder = `articles/${path.posix.dirname(id)}`;
  const month = months.get(folder)?.();
  return month && articleFile(folder, path.posix.basename(id), month);
}

function articleFile(folder: string, slug: string, { albums }: Month): ArticleFile {
  const photos = [...(albums.get(slug)?.photos ?? [])].map(([name, { facts }]) => [name, facts] as const);
  return { path: `${folder}/${slug}.md`, photos };
}

/**
 * What to remember of the month, once its articles are parsed.
 * @param hashOf of a parsed article's file, by slug; undefined where it could not be read: it is looked at again next time
 */
export function memoryOf(
  { signature, month, same, hasProblems }: ChangedMonth,
  hashOf: (slug: string) => string | undefined,
): MonthMemory {
  const articles = [...month.articles].map(([slug, file]) => {
    const hash = same.has(slug) ? file.hash : hashOf(slug);
    return [slug, hash === undefined ? { signature: UNKNOWN, hash: "" } : { ...file, hash }] as const;
  });
  return rememberMonth(hasProblems ? UNKNOWN : signature, { ...month, articles: new Map(articles) });
}
