/** Inspects photos side by side, each file once whatever its names. */
import { statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../problem.ts";
import { inspectPhoto, type PhotoFacts } from "./inspect-photo.ts";

const AT_ONCE = 16;

export interface InspectedPhotos {
  /** By path from the root. */
  readonly facts: ReadonlyMap<string, PhotoFacts>;
  readonly problems: readonly Problem[];
}

/** @param photos paths from the root */
export async function inspectPhotos(root: string, photos: readonly string[]): Promise<InspectedPhotos> {
  const facts = new Map<string, PhotoFacts>();
  const problems: Problem[] = [];
  /** By the file's own identity: hard links to one photo are inspected once. */
  const known = new Map<string, ReturnType<typeof inspectPhoto>>();

  const inspectOne = async (photo: string) => {
    const file = path.join(root, photo);
    const { dev, ino } = statSync(file);
    const key = `${dev}-${ino}`;
    const inspected = known.get(key) ?? inspectPhoto(file);
    known.set(key, inspected);
    const found = await inspected;
    if ("code" in found) problems.push({ path: photo, ...found });
    else facts.set(photo, found);
  };

  for (let from = 0; from < photos.length; from += AT_ONCE) {
    await Promise.all(photos.slice(from, from + AT_ONCE).map(inspectOne));
  }
  return { facts, problems };
}
