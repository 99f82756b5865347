/** Puts files into a tree whose old files share their bytes with another tree: what stands there is replaced, never written into. */
import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
} from "node:fs";
import path from "node:path";
import { errorCode } from "./error-code.ts";

/** Something is in the way, or the way is not there. */
const IN_THE_WAY: ReadonlySet<string | undefined> = new Set(["ENOENT", "EEXIST", "ENOTDIR", "EISDIR"]);
/** The disk has no hard links, the source is on another, or it has as many as it can have. */
const NO_LINK: ReadonlySet<string | undefined> = new Set([
  "EXDEV",
  "EPERM",
  "EACCES",
  "EMLINK",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  // Node's own: a process that may read the source, and no more, cannot link it.
  "ERR_ACCESS_DENIED",
]);

/**
 * Usually a place is free and its folder is there, so this is found out by failing.
 * @param put makes the file; must fail, not overwrite, where something stands already
 */
export function putInPlace(folder: string, file: string, put: (target: string) => void): void {
  const target = path.join(folder, file);
  try {
    put(target);
  } catch (fault) {
    if (!IN_THE_WAY.has(errorCode(fault))) throw fault;
    if (errorCode(fault) !== "EEXIST" || !isUnlinked(target)) clearWay(folder, file);
    put(target);
  }
}

function isUnlinked(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Frees a place, and makes the folders that lead to it; a file or link that stands for one of them is removed. */
function clearWay(folder: string, file: string): void {
  const steps = file.split("/");
  for (let length = 1; length < steps.length; length++) {
    const parent = path.join(folder, ...steps.slice(0, length));
    if (lstatSync(parent, { throwIfNoEntry: false })?.isDirectory() === false)
      rmSync(parent, { force: true });
  }
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  rmSync(path.join(folder, file), { recursive: true, force: true });
}

/**
 * A link costs neither time nor room; where none can be made, a copy that keeps the time to the millisecond.
 * @param to nothing may stand there
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (fault) {
    if (!NO_LINK.has(errorCode(fault))) throw fault;
    copyWhole(from, to);
  }
}

/** It has its name only once it is whole. */
function copyWhole(from: string, to: string): void {
  const half = `${to}.half`;
  rmSync(half, { force: true });
  copyFileSync(from, half, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const { atimeMs, mtimeMs } = statSync(from);
  // In the middle of the millisecond: seconds as a fraction do not hit its beginning.
  utimesSync(half, atimeMs / 1000, (Math.floor(mtimeMs) + 0.5) / 1000);
  renameSync(half, to);
}

/** @param to must not be there */
export function linkTree(from: string, to: string): void {
  putTree(from, to, linkOrCopy);
}

/** For files that somebody else keeps: what happens to theirs must not happen to the site's. @param to must not be there */
export function copyTree(from: string, to: string): void {
  putTree(from, to, (source, target) =>
    copyFileSync(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  );
}

function putTree(from: string, to: string, put: (source: string, target: string) => void): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`];
    if (entry.isDirectory()) putTree(source, target, put);
    else put(source, target);
  }
}
