/** `check --fix`: mends the files of a newsroom in place. */
import { readFileSync } from "node:fs";
import { chmod, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { decodeText } from "../../content/decode-text.ts";
import { readTables } from "../../content/read-tables.ts";
import { readTree } from "../../content/read-tree.ts";
import { pathInNewsroom } from "../path-in-newsroom.ts";
import type { FixContext } from "./edit.ts";
import { fixText } from "./fix-text.ts";

export interface FixedFile {
  /** From the newsroom's root. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface FixResult {
  /** Those that changed, by path. */
  readonly fixed: readonly FixedFile[];
  /** Files asked for that are no article or table of the newsroom, from its root. */
  readonly unknown: readonly string[];
}

export interface FixOptions {
  /** Only tells what would change. */
  readonly dryRun?: boolean;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param files mend these only; from the current folder; none means all */
export async function fixNewsroom(
  root: string,
  files: readonly string[],
  { dryRun = false }: FixOptions = {},
): Promise<FixResult> {
  const tree = await readTree(root);
  const { tables } = await readTables(root, tree.tables);
  const known = [...tree.tables, ...tree.articles];
  const wanted = files.map((file) => pathInNewsroom(root, file));
  const others = new Set([...tree.photos, ...tree.problems.map((problem) => problem.path)]);
  const unknown = wanted.filter((file) => !known.includes(file) && !others.has(file));
  const fixed: FixedFile[] = [];
  if (unknown.length > 0) return { fixed, unknown };
  for (const file of wanted.length === 0 ? known : known.filter((each) => wanted.includes(each))) {
    const kind = file.startsWith("_data/") ? "table" : "article";
    const change = await fixFile(root, { path: file, kind, tone: tables.site?.tone }, dryRun);
    if (change) fixed.push(change);
  }
  return { fixed, unknown };
}

/** What cannot be read as text is left as it is: the check tells of it. */
async function fixFile(root: string, context: FixContext, dryRun: boolean): Promise<FixedFile | undefined> {
  const file = path.join(root, context.path);
  // Small files, one after another: promises would cost more than the reading.
  const bytes = readFileSync(file);
  if ("finding" in decodeText(bytes)) return undefined;
  const before = decoder.decode(bytes);
  const after = fixText(before, context);
  if (after === before) return undefined;
  if (!dryRun) await replaceFile(file, after);
  return { path: context.path, before, after };
}

/** Whole or not at all; rights stay as they were. */
async function replaceFile(file: string, text: string): Promise<void> {
  const half = `${file}.${process.pid}.half`;
  const { mode } = await stat(file);
  try {
    await writeFile(half, text, { flag: "wx" });
    await chmod(half, mode);
    await rename(half, file);
  } catch (fault) {
    await rm(half, { force: true });
    throw fault;
  }
}
