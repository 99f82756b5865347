/** Everything in `articles/` and `_data/`, read and checked: the newsroom, or all problems in it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { groupBy } from "../group-by.ts";
import { inspectPhotos } from "../images/inspect-photos.ts";
import { type Picture, pictureOf } from "../images/picture.ts";
import { inFile, type Problem, sortProblems } from "../problem.ts";
import type { Story } from "./article.ts";
import { crossCheck } from "./cross-check.ts";
import { decodeText } from "./decode-text.ts";
import { idOf, parseArticle } from "./parse-article.ts";
import { readTables } from "./read-tables.ts";
import { readTree, type Tree } from "./read-tree.ts";
import type { Tables } from "./tables.ts";

export interface Newsroom {
  readonly tables: Tables;
  /** In the order of their paths. */
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
  /** The files that it was read from. */
  readonly tree: Tree;
}

/** A newsroom with errors cannot be published; its problems say why. */
export type LoadedNewsroom =
  | Newsroom
  | { readonly tables?: undefined; readonly problems: readonly Problem[]; readonly tree: Tree };

/** Article files that are parsed together: plain data, so that a batch can be handed to another thread. */
export interface Batch {
  readonly root: string;
  readonly files: readonly {
    readonly path: string;
    readonly pictures: readonly (readonly [string, Picture])[];
  }[];
  readonly sectionIds: readonly string[] | undefined;
  readonly authorIds: readonly string[] | undefined;
  readonly siteUrl: string;
}

export interface ParsedBatch {
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

/** Results in the order of the batches. */
export type Parse = (batches: readonly Batch[]) => Promise<ParsedBatch[]>;

export interface LoadOptions {
  /** The newsroom's folder. */
  readonly root: string;
  /** May be deleted at any time. */
  readonly cacheFolder: string;
  /** Who parses batches, once it is known how many articles there are: this thread, or others. */
  readonly parserFor?: (articleCount: number) => Parse;
  /** Called as each step begins. */
  readonly onStage?: (stage: "read" | "parse") => void;
}

const BATCH_SIZE = 200;

export async function loadNewsroom({
  root,
  cacheFolder,
  parserFor = () => parseHere,
  onStage,
}: LoadOptions): Promise<LoadedNewsroom> {
  onStage?.("read");
  const tree = await readTree(root);
  const parse = parserFor(tree.articles.length);
  const { tables, problems: tableProblems } = await readTables(root, tree.tables);
  const photos = await inspectPhotos(root, tree.photos, cacheFolder);
  const picturesOf = groupBy(photos.facts, ([photo]) => path.posix.dirname(photo));
  const files = tree.articles.map((article) => ({
    path: article,
    pictures: (picturesOf.get(article.replace(/\.md$/, "")) ?? []).map(
      ([photo, facts]) =>
        [path.posix.basename(photo), pictureOf(facts.hash, facts.width, facts.height)] as const,
    ),
  }));
  onStage?.("parse");
  const context = {
    root,
    sectionIds: tables.sections?.map((section) => section.id),
    authorIds: tables.authors?.map((author) => author.id),
    siteUrl: tables.site?.url ?? "",
  };
  const batches: Batch[] = [];
  for (let from = 0; from < files.length; from += BATCH_SIZE) {
    batches.push({ ...context, files: files.slice(from, from + BATCH_SIZE) });
  }
  const parsed = await parse(batches);
  const stories = parsed.flatMap((batch) => batch.stories);
  const readable = new Set(stories.map((story) => story.article.path));
  const brokenIds = tree.articles.filter((file) => !readable.has(file)).map(idOf);
  const problems = sortProblems([
    ...tree.problems,
    ...tableProblems,
    ...photos.problems,
    ...parsed.flatMap((batch) => batch.problems),
    ...crossCheck({
      stories,
      brokenIds: new Set(brokenIds),
      fixedAddresses: (tables.sections ?? []).map((section) => `/${section.id}/`),
      authorIds: context.authorIds ?? [],
    }),
  ]);
  const { site, sections, authors, linkGroups, abbreviations } = tables;
  if (
    !site ||
    !sections ||
    !authors ||
    !linkGroups ||
    !abbreviations ||
    problems.some((problem) => problem.severity === "error")
  ) {
    return { problems, tree };
  }
  return { tables: { site, sections, authors, linkGroups, abbreviations }, stories, problems, tree };
}

export function parseHere(batches: readonly Batch[]): Promise<ParsedBatch[]> {
  return Promise.all(batches.map(parseBatch));
}

/** Reads and parses one batch of articles. (Small files, one after another: promises would cost more than the reading.) */
export async function parseBatch({ root, files, ...context }: Batch): Promise<ParsedBatch> {
  const stories: Story[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const decoded = decodeText(readFileSync(path.join(root, file.path)));
    if ("finding" in decoded) {
      problems.push(...inFile(file.path, [decoded.finding]));
      continue;
    }
    const { story, findings } = parseArticle(file.path, decoded.text, {
      ...context,
      pictures: new Map(file.pictures),
    });
    if (story) stories.push(story);
    problems.push(...inFile(file.path, findings));
  }
  return { stories, problems };
}
