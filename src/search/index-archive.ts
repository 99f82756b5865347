/** Every article's record -> the tiers of a site's search, those that have not changed taken from the cache. */
import { createHash } from "node:crypto";
import { cp, link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Abbreviation } from "../content/tables.ts";
import { askHelper } from "../sandbox/open-helper.ts";
import { isEnclosed } from "../sandbox/outside.ts";
import { fingerprintOf } from "../text/fingerprint.ts";
import { CATALOG_FILE, type Catalog, SUGGESTIONS_FILE, type Tier } from "./archive/catalog.ts";
import { indexTier, type TierFacts, type TierTask } from "./index-tier.ts";
import { MOST_IN_TIER, type PlannedTier, planTiers } from "./plan-tiers.ts";
import type { SearchRecord } from "./search-record.ts";
import type { Suggestions } from "./suggestions.ts";

/** One article, newest first among its like: what it is made of is asked for only where its tier is made. */
export interface ArchiveItem {
  /** `2023-06` */
  readonly month: string;
  /** Whole minutes since 1970. */
  readonly minute: number;
  /** Of all that its record holds. */
  readonly print: number;
  readonly record: () => SearchRecord;
}

export interface TiersTask {
  /** Newest first. */
  readonly items: readonly ArchiveItem[];
  readonly abbreviations: readonly Abbreviation[];
  /** Id and name. */
  readonly sections: readonly (readonly [string, string])[];
  /** Of Pagefind. */
  readonly version: string;
  /** Keeps finished tiers; may be deleted at any time. */
  readonly cache: string;
  /**
   * Where several machines share the work: which tiers are this one's, by their positions.
   * @param sizes articles of each tier, newest first
   */
  readonly chosen?: ((sizes: readonly number[]) => ReadonlySet<number>) | undefined;
  /** Whether a tier of this id and key stands in the site already: then its files in the cache are not looked at. */
  readonly isKept?: ((id: string, key: string) => boolean) | undefined;
}

export interface MadeTiers {
  /** All but the tiers. */
  readonly catalog: Omit<Catalog, "tiers">;
  /** Keys of all tiers of the archive, newest first. */
  readonly keys: readonly string[];
  /** The chosen ones, newest first. */
  readonly tiers: readonly MadeTier[];
  /** Tiers that were made anew. */
  readonly made: number;
}

export interface MadeTier {
  /** Of all that its files depend on. */
  readonly key: string;
  /** Where its files lie. */
  readonly folder: string;
  /** As the catalog lists it; its id is the name of its folder below `/pagefind/`. */
  readonly entry: Tier;
}

export interface ArchiveTask extends Omit<TiersTask, "items" | "chosen" | "isKept"> {
  /** Newest first. */
  readonly records: readonly SearchRecord[];
  readonly suggestions: Suggestions;
  /** The site's search folder; made by this. */
  readonly folder: string;
}

export interface IndexedArchive {
  readonly articles: number;
  readonly tiers: number;
  /** Tiers that were made anew. */
  readonly made: number;
}

const RECORDS_A_TURN = 50;

/** Up to here a process of its own would cost more than it spares. */
const FEW = 300;

/** A whole search folder from records in memory. */
export async function indexArchive(task: ArchiveTask): Promise<IndexedArchive> {
  const { records, suggestions, folder } = task;
  const { catalog, tiers, made } = await makeTiers({ ...task, items: records.map(archiveItem) });
  for (const tier of tiers) await linkTree(tier.folder, path.join(folder, tier.entry.id));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, CATALOG_FILE), catalogText(catalog, tiers));
  await writeFile(path.join(folder, SUGGESTIONS_FILE), JSON.stringify(suggestions));
  return { articles: records.length, tiers: tiers.length, made };
}

function archiveItem(record: SearchRecord): ArchiveItem {
  const { date } = record;
  return {
    month: date.slice(0, 7),
    minute: Math.floor(Date.parse(date) / 60_000),
    print: fingerprintOf(JSON.stringify(record)),
    record: () => record,
  };
}

/** @param tiers all of them, newest first */
export function catalogText(
  catalog: Omit<Catalog, "tiers">,
  tiers: readonly { readonly entry: Tier }[],
): string {
  const { version, newest, sections, abbreviations } = catalog;
  const whole: Catalog = { version, newest, tiers: tiers.map(({ entry }) => entry), sections, abbreviations };
  return JSON.stringify(whole);
}

/** Every chosen tier of the archive in the cache, those made that are not there. */
export async function makeTiers(task: TiersTask): Promise<MadeTiers> {
  const { items, abbreviations, sections, version, cache, chosen, isKept } = task;
  const plan = planTiers(items, ({ month }) => month);
  const salt = JSON.stringify([version, abbreviations, await codeHash()]);
  const all = plan.map((tier) => ({ tier, key: keyOf(tier, salt) }));
  const mine = chosen?.(plan.map((tier) => tier.items.length));
  const keyed = all.filter((_, index) => mine?.has(index) ?? true);
  await mkdir(cache, { recursive: true });
  const known = new Map(
    await Promise.all(
      keyed.map(async ({ tier, key }) => {
        const facts = await readFacts(path.join(cache, key), isKept?.(tier.id, key) ?? false);
        return [key, facts] as const;
      }),
    ),
  );
  const missing = keyed.filter(({ key }) => !known.get(key));
  // Pagefind's service is one a process: what is made side by side needs processes of its own.
  const here = !isEnclosed && missing.length === 1 && (missing[0]?.tier.items.length ?? 0) <= FEW;
  await inTurn(missing, async ({ tier, key }) => {
    const records = await recordsOf(tier.items);
    known.set(key, await makeTier({ records, abbreviations }, cache, key, here ? indexTier : inProcess));
  });
  const tiers = keyed.map(({ tier: { id, from, to, items: articles }, key }): MadeTier => {
    const facts = known.get(key);
    if (!facts) throw new Error(`search index: tier ${id} is missing`);
    const entry = { id, from, to, articles: articles.length, ...facts };
    return { key, folder: path.join(cache, key, FILES), entry };
  });
  await prune(cache, new Set(all.map(({ key }) => key)));
  return {
    catalog: { version, newest: items[0]?.minute ?? 0, sections, abbreviations },
    keys: all.map(({ key }) => key),
    tiers,
    made: missing.length,
  };
}

/**
 * Undefined where the tier is not there, or is not as it was made.
 * @param isKept its files are not needed
 */
async function readFacts(tier: string, isKept: boolean): Promise<TierFacts | undefined> {
  try {
    const { digest, ...facts } = factsSchema.parse(
      JSON.parse(await readFile(path.join(tier, FACTS), "utf8")),
    );
    if (isKept || digest === (await digestOf(path.join(tier, FILES)))) return facts;
  } catch {
    // Missing or damaged.
  }
  await rm(tier, { recursive: true, force: true });
  return undefined;
}

const factsSchema = z.object({ hash: z.string(), pages: z.string(), digest: z.string() });

/** Of the names and bytes of all files below a folder. */
async function digestOf(folder: string): Promise<string> {
  const digest = createHash("sha256");
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const file = path.join(folder, name);
    if ((await stat(file)).isFile()) digest.update(`${name}\0`).update(await readFile(file));
  }
  return digest.digest("hex");
}

/** What another build beside this one may still be writing or reading. */
const FRESH_MILLISECONDS = 60 * 60 * 1000;

/** Between some of them others have their turn: the development server answers meanwhile. */
async function recordsOf(items: readonly ArchiveItem[]): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const { record } of items) {
    records.push(record());
    if (records.length % RECORDS_A_TURN === 0) await nextTurn();
  }
  return records;
}

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
function keyOf({ items }: PlannedTier<ArchiveItem>, salt: string): string {
  const prints = Float64Array.from(items, ({ print }) => print);
  return createHash("sha256").update(salt).update(prints).digest("hex").slice(0, 32);
}

/** In the cache it has its name only once it is whole. */
async function makeTier(
  task: Omit<TierTask, "folder">,
  cache: string,
  key: string,
  index: (task: TierTask) => Promise<TierFacts>,
): Promise<TierFacts> {
  const work = await mkdtemp(path.join(cache, ".work-"));
  const facts = await index({ ...task, folder: path.join(work, FILES) });
  const digest = await digestOf(path.join(work, FILES));
  await writeFile(path.join(work, FACTS), JSON.stringify({ ...facts, digest }));
  // Where another build was faster, its tier is the same.
  await rename(work, path.join(cache, key)).catch(() => rm(work, { recursive: true, force: true }));
  return facts;
}

function inProcess(task: TierTask): Promise<TierFacts> {
  return askHelper<TierTask, TierFacts>("tier", task);
}

/** What a process takes for itself, in articles' worth of memory. */
const PROCESS_WEIGHT = 500;

/** Large tiers at once: each takes about a gigabyte. */
const LARGE_AT_ONCE = 2;

/** On all cores, with never more memory at once than two of the largest tiers need. */
async function inTurn(
  tasks: readonly { readonly tier: PlannedTier<ArchiveItem>; readonly key: string }[],
  make: (task: (typeof tasks)[number]) => Promise<void>,
): Promise<void> {
  const waiting = [...tasks].sort((a, b) => b.tier.items.length - a.tier.items.length);
  const running = new Map<Promise<void>, number>();
  const weight = ({ tier }: (typeof tasks)[number]) => tier.items.length + PROCESS_WEIGHT;
  const weightNow = () => [...running.values()].reduce((sum, each) => sum + each, 0);
  try {
    while (waiting.length > 0 || running.size > 0) {
      const fits = waiting.findIndex(
        (task) => weightNow() + weight(task) <= LARGE_AT_ONCE * (MOST_IN_TIER + PROCESS_WEIGHT),
      );
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
