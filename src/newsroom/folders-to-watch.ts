/** Which folders of a newsroom must be watched, so that no change of an article or a table goes unseen. */
import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";

const NEWEST_MONTHS = 2;
const YEAR = /^\d{4}$/;
const MONTH = /^(0[1-9]|1[0-2])$/;

/**
 * @param albums folders of photos besides those of the newest months; undefined where a watched folder tells of the
 * folders below
 * @returns inodes of those that are there, by path from the root
 */
export function foldersToWatch(
  root: string,
  albums: Iterable<string> | undefined,
): ReadonlyMap<string, number> {
  const wanted = ["", "_data", "articles", ...(albums ? foldersBelow(root, albums) : [])];
  return new Map(
    wanted.flatMap((folder) => {
      const inode = inodeOf(path.join(root, folder));
      return inode === undefined ? [] : [[folder, inode] as const];
    }),
  );
}

/** Undefined where there is no such folder. */
export function inodeOf(folder: string): number | undefined {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() ? stats.ino : undefined;
}

function foldersBelow(root: string, albums: Iterable<string>): string[] {
  const named = (folder: string, name: RegExp) =>
    foldersIn(root, folder).filter((each) => name.test(path.posix.basename(each)));
  const years = named("articles", YEAR);
  const months = years.flatMap((year) => named(year, MONTH)).sort();
  const newest = months.slice(-NEWEST_MONTHS).flatMap((month) => foldersIn(root, month));
  return [...years, ...months, ...newest, ...albums];
}

function foldersIn(root: string, folder: string): string[] {
  try {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
