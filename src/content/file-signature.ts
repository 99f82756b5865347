/** What tells a file or folder that has not changed since it was last looked at, without opening it. */
import { lstatSync, type Stats } from "node:fs";
import { Fingerprint } from "../text/fingerprint.ts";

/** Nothing is known: never equal to a signature. */
export const UNKNOWN = 0;

/** Disks write down times in steps of up to two seconds: what changed within the last of them may change again unseen. */
const SETTLED_MILLISECONDS = 2000;

/** @param now milliseconds; gives UNKNOWN for what has changed so recently that it could do so again unseen */
export function signatureOf({ ino, size, mtimeMs, ctimeMs }: Stats, now: number): number {
  if (Math.max(mtimeMs, ctimeMs) > now - SETTLED_MILLISECONDS) return UNKNOWN;
  return new Fingerprint()
    .add(ino)
    .add(size)
    .add(Math.floor(mtimeMs * 1000))
    .add(Math.floor(ctimeMs * 1000)).value;
}

/** UNKNOWN where there is nothing. */
export function signatureAt(path: string, now: number): number {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats ? signatureOf(stats, now) : UNKNOWN;
}
