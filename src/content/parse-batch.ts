/** A batch of article files, read, parsed and put in the store: plain data in and out, so that another thread can do it. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { PhotoFacts } from "../images/inspect-photo.ts";
import { pictureOf } from "../images/picture.ts";
import { type Finding, inFile, type Problem } from "../problem.ts";
import type { Story } from "./article.ts";
import { decodeText } from "./decode-text.ts";
import { diagnoseCharacters } from "./diagnose/diagnose-characters.ts";
import type { LedgerRow } from "./ledger.ts";
import { type ParsedArticle, parseArticle } from "./parse-article.ts";
import { readBytes } from "./read-bytes.ts";
import { writeStories } from "./story-store.ts";
import type { ToneStyle } from "./tables.ts";

/** What all batches of a newsroom share. */
export interface BatchContext {
  readonly root: string;
  readonly sectionIds: readonly string[] | undefined;
  readonly authorIds: readonly string[] | undefined;
  readonly siteUrl: string;
  /** The paper's own, where it has chosen one. */
  readonly tone?: ToneStyle | undefined;
  /** Where parsed stories are put. */
  readonly store: string;
}

export interface ArticleFile {
  readonly path: string;
  /** The photos of its folder. */
  readonly photos: readonly (readonly [string, PhotoFacts])[];
}

export interface Batch extends BatchContext {
  readonly files: readonly ArticleFile[];
  /** Name of the store's file that the stories go into; new. */
  readonly storeFile: string;
}

export interface ParsedBatch {
  readonly rows: readonly LedgerRow[];
  /** Of each readable article's file, by id. */
  readonly hashes: ReadonlyMap<string, string>;
  /** By id. */
  readonly warnings: ReadonlyMap<string, readonly Finding[]>;
  /** Of the articles that have errors: all that is wrong in them. */
  readonly problems: readonly Problem[];
}

/** (Small files, one after another: promises would cost more than the reading.) */
export async function parseBatch({ files, storeFile, ...context }: Batch): Promise<ParsedBatch> {
  const stories: Story[] = [];
  const hashes = new Map<string, string>();
  const warnings = new Map<string, readonly Finding[]>();
  const problems: Problem[] = [];
  for (const file of files) {
    const bytes = readBytes(path.join(context.root, file.path));
    if ("code" in bytes) {
      problems.push({ path: file.path, ...bytes });
      continue;
    }
    const { story, findings } = parseBytes(file, bytes, context);
    if (!story) {
      // (There may be more than a call takes arguments.)
      for (const problem of inFile(file.path, findings)) problems.push(problem);
      continue;
    }
    stories.push(story);
    hashes.set(story.article.id, contentHash(bytes));
    if (findings.length > 0) warnings.set(story.article.id, findings);
  }
  const rows = stories.length > 0 ? writeStories(context.store, storeFile, stories) : [];
  return { rows, hashes, warnings, problems };
}

export function parseHere(batches: readonly Batch[]): Promise<ParsedBatch[]> {
  return Promise.all(batches.map(parseBatch));
}

/** One article's file as it is now. */
export function parseFile(file: ArticleFile, context: BatchContext): ParsedArticle {
  return parseBytes(file, readFileSync(path.join(context.root, file.path)), context);
}

/** One article's file, had it these bytes. */
export function parseBytes(file: ArticleFile, bytes: Uint8Array, context: BatchContext): ParsedArticle {
  const decoded = decodeText(bytes);
  if ("finding" in decoded) return { findings: [decoded.finding] };
  const parsed = parseArticle(file.path, decoded.text, {
    ...context,
    pictures: new Map(
      file.photos.map(([name, { hash, width, height, tone }]) => [
        name,
        pictureOf(hash, width, height, tone),
      ]),
    ),
  });
  return withCharacters(parsed, diagnoseCharacters(decoded.written, "article", context.tone));
}

/** What the schema has told of a line's hidden characters is not told again. */
function withCharacters(parsed: ParsedArticle, found: readonly Finding[]): ParsedArticle {
  if (found.length === 0) return parsed;
  const told = new Set(parsed.findings.flatMap(({ code, line }) => (code === "ky-tu-an" ? [line] : [])));
  const added = found.filter(({ code, line }) => !(code.startsWith("ky-tu-") && told.has(line)));
  const findings = [...parsed.findings, ...added];
  return added.some(({ severity }) => severity === "error") ? { findings } : { ...parsed, findings };
}

/** Identity of a file's bytes. */
export function contentHash(bytes: Uint8Array): string {
  return hash("sha1", bytes, "hex").slice(0, 20);
}
