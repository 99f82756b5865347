/** Writes a file of the next site, in whatever thread. */
import { hash } from "node:crypto";
import { lstatSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAsPromised } from "./audit-site.ts";
import type { Content } from "./manifest.ts";
import { linkOrCopy, putInPlace } from "./put-in-place.ts";

/** What a thread must know of the stage to write into it. */
export interface Trees {
  /** Where the next site is made. */
  readonly folder: string;
  /** The site as readers see it. */
  readonly live: string;
}

/**
 * As a new file, never through a link that the live site shares. Where the old file holds the same, that one stays, or is
 * linked to, with its time.
 * @param text a page as text, or bytes
 * @param before the file as the last build left it
 * @throws what the disk says; what is left of the file then is told by its size or time
 */
export function writeFresh(
  { folder, live }: Trees,
  file: string,
  text: string | Uint8Array,
  before: Content | undefined,
): Content {
  const content = typeof text === "string" ? Buffer.from(text) : text;
  const digest = hash("sha256", content, "hex");
  const target = path.join(folder, file);
  if (before?.hash === digest) {
    const same = { size: before.size, mtime: before.mtime, hash: digest };
    if (isAsPromised(target, before)) return same;
    const source = path.join(live, file);
    if (isAsPromised(source, before)) {
      putInPlace(folder, file, (place) => linkOrCopy(source, place));
      return same;
    }
  }
  putInPlace(folder, file, (place) => writeFileSync(place, content, { flag: "wx" }));
  const { size, mtimeMs } = lstatSync(target);
  return { size, mtime: Math.floor(mtimeMs), hash: digest };
}
