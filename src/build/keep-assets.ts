/** Styles, scripts, fonts and icons as files on disk, made once for each version of the program and accent of the paper. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { hasForm } from "../content/editing.ts";
import type { Site } from "../content/tables.ts";
import { askHelper } from "../sandbox/open-helper.ts";
import { isEnclosed } from "../sandbox/outside.ts";
import type { Assets, AssetsTask } from "./make-assets.ts";

export interface KeptAssets {
  /** Address by plain name: `article.css` is `/tai-nguyen/article-0123abcd.css`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Of styles and scripts, by plain name: `sha384-…`. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly pagefindVersion: string;
  /** All of them, as paths from the site's root. */
  readonly files: readonly string[];
  /** Where one of them lies. */
  readonly fileOf: (file: string) => string;
}

const keptSchema = z.object({
  addresses: z.record(z.string(), z.string()),
  integrity: z.record(z.string(), z.string()),
  pagefindVersion: z.string(),
  /** What each file holds, by its address; SHA-256. */
  hashes: z.record(z.string(), z.string()),
});
type Kept = z.infer<typeof keptSchema>;

const LIST = "danh-muc.json";

/**
 * @param cache `.cache/` of the newsroom
 * @param version of the program, its styles and its packages
 */
export async function keepAssets(cache: string, site: Site, version: string): Promise<KeptAssets> {
  const key = createHash("sha256")
    .update(JSON.stringify([version, site.accent, hasForm(site)]))
    .digest("hex")
    .slice(0, 16);
  const folder = path.join(cache, "giao-dien", key);
  const { hashes, ...kept } = (await readKept(folder)) ?? (await makeKept(folder, site));
  return {
    ...kept,
    files: Object.keys(hashes).map((address) => address.slice(1)),
    fileOf: (file) => placeOf(folder, file),
  };
}

/** @param file from the site's root */
function placeOf(folder: string, file: string): string {
  return path.join(folder, file.replace(/^\/?tai-nguyen\//, ""));
}

async function readKept(folder: string): Promise<Kept | undefined> {
  try {
    const kept = keptSchema.parse(JSON.parse(await readFile(path.join(folder, LIST), "utf8")));
    for (const [address, hash] of Object.entries(kept.hashes)) {
      if (hashOf(await readFile(placeOf(folder, address))) !== hash) return undefined;
    }
    return kept;
  } catch {
    // Missing or damaged.
    return undefined;
  }
}

/** In a process that may start the bundlers, where this one may not. */
async function makeOutside(task: AssetsTask): Promise<Assets> {
  if (!isEnclosed) return (await import("./make-assets.ts")).makeAssets(task);
  return askHelper<AssetsTask, Assets>("assets", task);
}

/** The folder has its name only once it is whole. */
async function makeKept(folder: string, site: Site): Promise<Kept> {
  const { files, ...made } = await makeOutside({ accent: site.accent, form: hasForm(site) });
  await mkdir(path.dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  const hashes: Record<string, string> = {};
  for (const [address, bytes] of files) {
    await mkdir(path.dirname(placeOf(work, address)), { recursive: true });
    await writeFile(placeOf(work, address), bytes);
    hashes[address] = hashOf(bytes);
  }
  const kept = { ...made, hashes };
  await writeFile(path.join(work, LIST), JSON.stringify(kept));
  await rm(folder, { recursive: true, force: true });
  // Where another build was faster, its files are the same.
  await rename(work, folder).catch(() => rm(work, { recursive: true, force: true }));
  return kept;
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
