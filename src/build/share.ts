/** One machine's share of a build that several machines make together. */
import { fingerprintOf } from "../text/fingerprint.ts";

export interface Share {
  /** From 1 on. */
  readonly part: number;
  readonly parts: number;
}

/** @returns `--part 2/5` as a share; undefined where it is none */
export function parseShare(text: string): Share | undefined {
  const [, part = 0, parts = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return part >= 1 && part <= parts ? { part, parts } : undefined;
}

/** Every part gets about as many of a list. */
export function isMine({ part, parts }: Share, position: number): boolean {
  return position % parts === part - 1;
}

/** Every part has the file by which a site is known to be ours. An article more must not move the others from part to part. */
export function isMyFile(share: Share, file: string): boolean {
  return file === "_headers" || isMine(share, fingerprintOf(file));
}

/** Pictures are told apart by their hashes: */
export function isMyHash(share: Share, hash: string): boolean {
  return isMine(share, Number.parseInt(hash.slice(0, 8), 16));
}

/** @param file from the site's root: a page, or a picture */
export function isOfShare(share: Share, file: string): boolean {
  const [, hash] = /^anh\/([0-9a-f]+)-/.exec(file) ?? [];
  return hash === undefined ? isMyFile(share, file) : isMyHash(share, hash);
}

/**
 * Large ones first, each to the part that has least so far.
 * @param sizes of what is to be shared out
 * @returns positions of this part's own
 */
export function myPositions({ part, parts }: Share, sizes: readonly number[]): ReadonlySet<number> {
  const loads = new Array<number>(parts).fill(0);
  const mine = new Set<number>();
  const largestFirst = [...sizes.entries()].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b);
  for (const [position, size] of largestFirst) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + size;
    if (least === part - 1) mine.add(position);
  }
  return mine;
}
