/** Every article's record -> the whole search folder of a site, tiers that have not changed taken from the cache. */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Abbreviation } from "../content/tables.ts";
import { CATALOG_FILE, type Catalog, SUGGESTIONS_FILE, type Tier } from "./archive/catalog.ts";
import { indexTier, type TierFacts, type TierTask } from "./index-tier.ts";
import { MOST_IN_TIER, type PlannedTier, planTiers } from "./plan-tiers.ts";
import type { SearchRecord } from "./search-record.ts";
import type { Suggestions } from "./suggestions.ts";

export interface ArchiveTask {
  /** Newest first. */
  readonly records: readonly SearchRecord[];
  readonly abbreviations: readonly Abbreviation[];
  /** Id and name. */
  readonly sections: readonly (readonly [string, string])[];
  readonly suggestions: Suggestions;
  /** Of Pagefind. */
  readonly version: string;
  /** The site's search folder; made by this. */
  readonly folder: string;
  /** Keeps finished tiers; may be deleted at any time. */
  readonly cache: string;
}

export interface IndexedArchive {
  readonly articles: number;
  readonly tiers: number;
  /** Tiers that were made anew. */
  readonly made: number;
}

/** Up to here a process of its own would cost more than it spares. */
const FEW = 300;

export async function indexArchive(task: ArchiveTask): Promise<IndexedArchive> {
  const { records, abbreviations, sections, suggestions, version, folder, cache } = task;
  const plan = planTiers(records, ({ date }) => date.slice(0, 7));
  const salt = JSON.stringify([version, abbreviations, await codeHash()]);
  const keyed = plan.map((tier) => ({ tier, key: keyOf(tier, salt) }));
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  const missing = keyed.filter(({ key }) => !kept.has(key));
  // Pagefind's service is one a process: what is made side by side needs processes of its own.
  const here = missing.length === 1 && (missing[0]?.tier.items.length ?? 0) <= FEW;
  await inTurn(missing, ({ tier: { items }, key }) =>
    makeTier({ records: items, abbreviations }, cache, key, here ? indexTier : inProcess),
  );
  const tiers: Tier[] = [];
  for (const { tier, key } of keyed) {
    const facts: TierFacts = JSON.parse(await readFile(path.join(cache, key, FACTS), "utf8"));
    tiers.push({ id: tier.id, from: tier.from, to: tier.to, articles: tier.items.length, ...facts });
    await linkTree(path.join(cache, key, FILES), path.join(folder, tier.id));
  }
  const newest = Math.floor(Date.parse(records[0]?.date ?? "1970-01-01") / 60_000);
  const catalog: Catalog = { version, newest, tiers, sections, abbreviations };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, CATALOG_FILE), JSON.stringify(catalog));
  await writeFile(path.join(folder, SUGGESTIONS_FILE), JSON.stringify(suggestions));
  await prune(cache, new Set(keyed.map(({ key }) => key)));
  return { articles: records.length, tiers: tiers.length, made: missing.length };
}

/** What another build beside this one may still be writing or reading. */
const FRESH_MILLISECONDS = 60 * 60 * 1000;

async function prune(cache: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cache)) {
    const entry = path.join(cache, name);
    const { mtimeMs } = await stat(entry).catch(() => ({ mtimeMs: 0 }));
    if (!used.has(name) && Date.now() - mtimeMs > FRESH_MILLISECONDS) {
      await rm(entry, { recursive: true, force: true });
    }
  }
}

const FACTS = "tier.json";
const FILES = "files";

/** All that a tier's bytes depend on. */
function keyOf({ items }: PlannedTier<SearchRecord>, salt: string): string {
  const hash = createHash("sha256").update(salt);
  for (const item of items) hash.update(JSON.stringify(item));
  return hash.digest("hex").slice(0, 32);
}

/** In the cache it has its name only once it is whole. */
async function makeTier(
  task: Omit<TierTask, "folder">,
  cache: string,
  key: string,
  index: (task: TierTask) => Promise<TierFacts>,
): Promise<void> {
  const work = await mkdtemp(path.join(cache, ".work-"));
  const facts = await index({ ...task, folder: path.join(work, FILES) });
  await writeFile(path.join(work, FACTS), JSON.stringify(facts));
  // Where another build was faster, its tier is the same.
  await rename(work, path.join(cache, key)).catch(() => rm(work, { recursive: true, force: true }));
}

function inProcess(task: TierTask): Promise<TierFacts> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./index-process.ts", import.meta.url)), {
      execArgv: ["--import", "tsx"],
      serialization: "advanced",
    });
    child.once("message", (answer: { facts?: TierFacts; fault?: string }) => {
      if (answer.facts) resolve(answer.facts);
      else reject(new Error(answer.fault));
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`search index: a process ended early (${code})`)));
    child.send(task);
  });
}

/** What a process takes for itself, in articles' worth of memory. */
const PROCESS_WEIGHT = 500;

/** Small tiers side by side, large ones alone: never more memory at once than the largest tier needs. */
async function inTurn(
  tasks: readonly { readonly tier: PlannedTier<SearchRecord>; readonly key: string }[],
  make: (task: (typeof tasks)[number]) => Promise<void>,
): Promise<void> {
  const waiting = [...tasks].sort((a, b) => b.tier.items.length - a.tier.items.length);
  const running = new Map<Promise<void>, number>();
  const weight = ({ tier }: (typeof tasks)[number]) => tier.items.length + PROCESS_WEIGHT;
  const weightNow = () => [...running.values()].reduce((sum, each) => sum + each, 0);
  try {
    while (waiting.length > 0 || running.size > 0) {
      const fits = waiting.findIndex((task) => weightNow() + weight(task) <= MOST_IN_TIER + PROCESS_WEIGHT);
      const next = running.size < availableParallelism() ? waiting[running.size === 0 ? 0 : fits] : undefined;
      if (next) {
        waiting.splice(waiting.indexOf(next), 1);
        const work = make(next).finally(() => running.delete(work));
        running.set(work, weight(next));
      } else await Promise.race(running.keys());
    }
  } finally {
    // Nobody is still writing when the caller clears up.
    await Promise.allSettled(running.keys());
  }
}

/** Links cost neither time nor room; on another disk the files are copied. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else await link(source, target).catch(() => cp(source, target));
  }
}

/** What decides a tier's bytes besides its articles: a cache must not outlive it. */
const DECISIVE = [
  "./copy",
  "./index-tier.ts",
  "./html-blocks.ts",
  "./archive/fragment.ts",
  "./archive/page-table.ts",
  "../text",
];

async function codeHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const each of DECISIVE.map((name) => fileURLToPath(new URL(name, import.meta.url)))) {
    const names = each.endsWith(".ts")
      ? [""]
      : (await readdir(each)).filter((name) => name.endsWith(".ts")).sort();
    for (const name of names) hash.update(await readFile(path.join(each, name)));
  }
  return hash.digest("hex");
}
