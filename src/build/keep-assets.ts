/** Styles, scripts, fonts and icons as files on disk, made once for each version of the program and accent of the paper. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Site } from "../content/tables.ts";

export interface KeptAssets {
  /** Address by plain name: `main.css` is `/tai-nguyen/main-0123abcd.css`. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly pagefindVersion: string;
  /** All of them, as paths from the site's root. */
  readonly files: readonly string[];
  /** Where one of them lies. */
  readonly fileOf: (file: string) => string;
}

const keptSchema = z.object({ addresses: z.record(z.string(), z.string()), pagefindVersion: z.string() });

const LIST = "danh-muc.json";

/**
 * @param cache `.cache/` of the newsroom
 * @param version of the program, its styles and its packages
 */
export async function keepAssets(cache: string, site: Site, version: string): Promise<KeptAssets> {
  const key = createHash("sha256")
    .update(JSON.stringify([version, site.accent]))
    .digest("hex")
    .slice(0, 16);
  const folder = path.join(cache, "giao-dien", key);
  const { addresses, pagefindVersion } = (await readKept(folder)) ?? (await makeKept(folder, site));
  return {
    addresses,
    pagefindVersion,
    files: Object.values(addresses).map((address) => address.slice(1)),
    fileOf: (file) => path.join(folder, path.basename(file)),
  };
}

async function readKept(folder: string): Promise<z.infer<typeof keptSchema> | undefined> {
  try {
    const kept = keptSchema.parse(JSON.parse(await readFile(path.join(folder, LIST), "utf8")));
    for (const address of Object.values(kept.addresses)) {
      const name = path.basename(address);
      const hash = createHash("sha256")
        .update(await readFile(path.join(folder, name)))
        .digest("hex");
      if (!name.includes(hash.slice(0, 8))) return undefined;
    }
    return kept;
  } catch {
    // Missing or damaged.
    return undefined;
  }
}

/** The folder has its name only once it is whole. */
async function makeKept(folder: string, site: Site): Promise<z.infer<typeof keptSchema>> {
  const { makeAssets } = await import("./make-assets.ts");
  const { addresses, files, pagefindVersion } = await makeAssets(site);
  await mkdir(path.dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  for (const [address, bytes] of files) await writeFile(path.join(work, path.basename(address)), bytes);
  await writeFile(path.join(work, LIST), JSON.stringify({ addresses, pagefindVersion }));
  await rm(folder, { recursive: true, force: true });
  // Where another build was faster, its files are the same.
  await rename(work, folder).catch(() => rm(work, { recursive: true, force: true }));
  return { addresses, pagefindVersion };
}
