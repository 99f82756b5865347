/** Inspects all photos of a tree, remembering on disk those whose files have not changed. */
import { statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Problem } from "../problem.ts";
import { inspectPhoto, type PhotoFacts } from "./inspect-photo.ts";

const memorySchema = z.record(
  z.string(),
  z.object({ hash: z.string(), width: z.number(), height: z.number() }),
);
const AT_ONCE = 16;

export interface InspectedPhotos {
  /** By path from the root. */
  readonly facts: ReadonlyMap<string, PhotoFacts>;
  readonly problems: readonly Problem[];
}

/** @param photos paths from the root; @param cacheFolder a folder that may be deleted at any time */
export async function inspectPhotos(
  root: string,
  photos: readonly string[],
  cacheFolder: string,
): Promise<InspectedPhotos> {
  const memoryFile = path.join(cacheFolder, "photos.json");
  const memory = await readMemory(memoryFile);
  const fresh: Record<string, PhotoFacts> = {};
  const facts = new Map<string, PhotoFacts>();
  const problems: Problem[] = [];

  const inspectOne = async (photo: string) => {
    const file = path.join(root, photo);
    const { dev, ino, size, mtimeMs } = statSync(file);
    // The file's own identity, not its path: hard links to one photo are inspected once.
    const key = `${dev}-${ino}-${size}-${mtimeMs}`;
    const found = fresh[key] ?? memory[key] ?? (await inspectPhoto(file));
    if ("code" in found) {
      problems.push({ path: photo, ...found });
      return;
    }
    fresh[key] = found;
    facts.set(photo, found);
  };

  for (let from = 0; from < photos.length; from += AT_ONCE) {
    await Promise.all(photos.slice(from, from + AT_ONCE).map(inspectOne));
  }
  if (photos.length > 0) {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(memoryFile, JSON.stringify(fresh));
  }
  return { facts, problems };
}

async function readMemory(file: string): Promise<Record<string, PhotoFacts>> {
  try {
    const read = memorySchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    return read.success ? read.data : {};
  } catch {
    // Missing or damaged: everything is inspected again.
    return {};
  }
}
