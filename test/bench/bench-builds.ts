/** The three builds that the benchmark measures, each from a clean start. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Measured, SiteSize, Timings } from "./bench-table.ts";
import { type Cost, measure } from "./measure.ts";

export interface BenchFolders {
  /** Our newsroom. */
  readonly root: string;
  /** Where either program puts its site. */
  readonly site: string;
  readonly hugoRoot: string;
}

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const NOW = "2023-07-01T00:00:00+07:00";
/** What `.cache/` holds of photos alone: it stays, so that pages are measured and not the encoding of photos. */
const PHOTO_CACHE: ReadonlySet<string> = new Set(["anh"]);

const timingsSchema = z.object({
  pages: z.number(),
  made: z.number(),
  stages: z.array(
    z.object({ name: z.string(), seconds: z.number(), cpuSeconds: z.number(), peakMegabytes: z.number() }),
  ),
});

/** The first line of `hugo version`, or undefined where there is none. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? stdout.split(" ").slice(0, 2).join(" ").trim() : undefined;
}

/** A build that finds no cache at all, photos included. */
export async function startCold(folders: BenchFolders): Promise<Measured> {
  rmSync(join(folders.root, ".cache"), { recursive: true, force: true });
  return buildOurs(folders, { search: false });
}

/** A clean build that finds the photos ready. */
export async function buildOurs(
  { root, site }: BenchFolders,
  { search }: { search: boolean },
): Promise<Measured> {
  const cache = join(root, ".cache");
  for (const entry of existsSync(cache) ? readdirSync(cache) : []) {
    if (!PHOTO_CACHE.has(entry)) rmSync(join(cache, entry), { recursive: true, force: true });
  }
  for (const tree of [site, `${site}.next`]) rmSync(tree, { recursive: true, force: true });
  const { cost, stages } = await build({ root, site }, { search, program: PROJECT });
  return { cost, size: sizeOf(site), stages };
}

/**
 * A build on top of the last one, search included.
 * @param program the folder of the program
 */
export async function publish(
  folders: Pick<BenchFolders, "root" | "site">,
  program = PROJECT,
): Promise<{ readonly cost: Cost; readonly made: number }> {
  return build(folders, { search: true, program });
}

/** As users start it. */
async function build(
  { root, site }: Pick<BenchFolders, "root" | "site">,
  { search, program }: { readonly search: boolean; readonly program: string },
): Promise<{ readonly cost: Cost; readonly made: number; readonly stages: Timings["stages"] }> {
  const timings = `${site}.json`;
  rmSync(timings, { force: true });
  const options = ["--root", root, "--out", site, "--now", NOW, ...(search ? [] : ["--no-search"])];
  const cost = await measure({
    command: process.execPath,
    arguments: ["--max-semi-space-size=32", "src/main.js", "build", ...options],
    folder: program,
    environment: { TOA_SOAN_TIMINGS: timings },
  });
  const { stages, made } = readTimings(timings);
  return { cost, made, stages };
}

export async function buildWithHugo({ hugoRoot, site }: BenchFolders): Promise<Measured> {
  rmSync(site, { recursive: true, force: true });
  const cost = await measure({
    command: "hugo",
    arguments: ["--quiet", "--destination", site],
    folder: hugoRoot,
  });
  return { cost, size: sizeOf(site) };
}

function readTimings(path: string): z.infer<typeof timingsSchema> {
  return timingsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}

function sizeOf(site: string): SiteSize {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { pages: files.filter((file) => file.name.endsWith(".html")).length, files: files.length };
}
