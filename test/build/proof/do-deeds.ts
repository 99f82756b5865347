/** Does to the disk what happens to disks: touches files, damages or puts back an output or a state. */
import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { cp, mkdir, open, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Deed, Place } from "./edit.ts";
import { keepTimes } from "./keep-times.ts";
import { standbyOf } from "./site-tree.ts";

export interface Places {
  readonly root: string;
  readonly output: string;
  /** Copies of output and state as they were when the sequence began. */
  readonly copies: string;
}

/** Encoded photos are named by what is in them and trusted; they are no part of the state here. */
const TRUSTED = "anh";

export async function doDeed(deed: Deed, places: Places): Promise<void> {
  switch (deed.kind) {
    case "quiet":
      return;
    case "touch": {
      const file = path.join(places.root, deed.file);
      const now = new Date();
      if (existsSync(file)) await utimes(file, now, now);
      return;
    }
    case "stray": {
      const folder = folderOf(deed.where, places);
      const file = path.join(folder, deed.file);
      if (!existsSync(folder)) return;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, "thừa");
      return;
    }
    case "restore":
      await putBack(deed.where, places);
      return;
    case "damage":
      await damage(deed, places);
  }
}

/** Sets aside what `restore` will bring back. */
export async function keepCopies({ root, output, copies }: Places): Promise<void> {
  await rm(copies, { recursive: true, force: true });
  await cp(realpathSync(output), path.join(copies, "output"), { recursive: true, preserveTimestamps: true });
  await cp(path.join(root, ".cache"), path.join(copies, "state"), {
    recursive: true,
    preserveTimestamps: true,
    filter: (from) => path.relative(root, from) !== path.join(".cache", TRUSTED),
  });
}

async function putBack(where: "output" | "state", { root, output, copies }: Places): Promise<void> {
  if (where === "state") {
    await clearState(root);
    await cp(path.join(copies, "state"), path.join(root, ".cache"), {
      recursive: true,
      preserveTimestamps: true,
    });
    return;
  }
  await rm(output, { recursive: true, force: true });
  await cp(path.join(copies, "output"), output, { recursive: true, preserveTimestamps: true });
}

async function damage(
  { where, how, pick }: Extract<Deed, { kind: "damage" }>,
  places: Places,
): Promise<void> {
  if (how === "delete all") {
    if (where === "state") await clearState(places.root);
    else await rm(folderOf(where, places), { recursive: true, force: true });
    return;
  }
  const folder = folderOf(where, places);
  const files = filesBelow(folder, where === "state" ? TRUSTED : "");
  const file = files[pick % Math.max(1, files.length)];
  if (file === undefined) return;
  if (how === "delete") return rm(file);
  // Encoded photos may be one file with the cache's, which is trusted: they are deleted, or left.
  if (where !== "state" && path.relative(folder, file).startsWith(TRUSTED)) return rm(file);
  const { size } = await stat(file);
  const at = pick % Math.max(1, size);
  if (how === "truncate") await truncate(file, at);
  else if (how === "forge" || pick % 2 === 0) await keepTimes(file, () => flipByte(file, at));
  else await flipByte(file, at);
}

function folderOf(where: Place, { root, output }: Places): string {
  if (where === "state") return path.join(root, ".cache");
  return where === "standby" ? standbyOf(output) : output;
}

async function flipByte(file: string, at: number): Promise<void> {
  const handle = await open(file, "r+");
  try {
    const byte = Buffer.alloc(1);
    const { bytesRead } = await handle.read(byte, 0, 1, at);
    if (bytesRead === 1) await handle.write(Buffer.from([byte.readUInt8() ^ 1]), 0, 1, at);
  } finally {
    await handle.close();
  }
}

async function clearState(root: string): Promise<void> {
  const cache = path.join(root, ".cache");
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    if (name !== TRUSTED) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

/** Absolute paths in a fixed order. */
function filesBelow(folder: string, except: string): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  const real = realpathSync(folder);
  return readdirSync(real, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => except === "" || path.relative(real, file).split(path.sep)[0] !== except)
    .sort();
}
