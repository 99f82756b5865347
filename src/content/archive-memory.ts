/** What the last build knew of `articles/`, on disk: a cache that may be deleted, and is not believed when it is damaged. */
import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../problem.ts";
import { encodeChecked, readChecked, writeWhole } from "./checked-file.ts";
import type { Ledger } from "./ledger.ts";
import type { MonthMemory } from "./month-memory.ts";

export interface ArchiveMemory {
  readonly ledger: Ledger;
  /** By folder: `articles/2023/06`. */
  readonly months: ReadonlyMap<string, MonthMemory>;
  /** Warnings of articles, by id: they are told at each build. */
  readonly warnings: ReadonlyMap<string, readonly Finding[]>;
  /** Ids of the articles that had errors, readable or not. */
  readonly broken: readonly string[];
  /** Their rows as they were before they broke, as far as known. */
  readonly lastGood: Ledger;
}

const MEMORY = "so-bai";
/** What another process beside this one may still be reading. */
const FRESH_MILLISECONDS = 10 * 60 * 1000;

/** @param version of all that decides how an article is read; other versions' memories are not believed */
export function readMemory(folder: string, version: string): ArchiveMemory | undefined {
  const [written, memory] = readChecked(path.join(folder, MEMORY)) ?? [];
  return written === version ? memory : undefined;
}

export function writeMemory(folder: string, version: string, memory: ArchiveMemory): void {
  writeWhole(path.join(folder, MEMORY), encodeChecked([version, memory]));
  prune(folder, [memory.ledger, memory.lastGood]);
}

export function forgetAll(folder: string): void {
  rmSync(path.join(folder, MEMORY), { force: true });
}

/** Files of the store in which no story lies any more. */
function prune(folder: string, ledgers: readonly Ledger[]): void {
  const used = new Set(
    ledgers.flatMap(({ file, fileNames }) => Array.from(new Set(file), (number) => fileNames[number])),
  );
  for (const name of readdirSync(folder)) {
    if (name === MEMORY || used.has(name)) continue;
    const entry = path.join(folder, name);
    const { mtimeMs } = statSync(entry, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > FRESH_MILLISECONDS) rmSync(entry, { force: true });
  }
}
