/** A folder held against a manifest: what is missing or other than promised, and what is there besides. */
import { hash } from "node:crypto";
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { errorCode } from "./error-code.ts";
import type { Content, Manifest } from "./manifest.ts";

type Promised = Pick<Manifest, "files" | "sealed">;

export interface Audit {
  /** Promised files that are missing or not as promised. */
  readonly wrong: readonly string[];
  /** Sealed folders in which a file is not as promised. */
  readonly wrongSealed: readonly string[];
  /** What nobody promised, or is no file where one was; a folder that should not be there at all ends in `/`. */
  readonly extra: readonly string[];
}

/** Of the disk and its arguments alone, so that it can run in any thread. Links are never followed. */
export function auditSite(folder: string, { files, sealed }: Promised): Audit {
  const wrong: string[] = [];
  const extra: string[] = [];
  const missing = new Set(files.keys());
  const missingSealed = new Set(sealed.keys());
  const folders = foldersOf(files, sealed);
  const lookInto = (below: string) => {
    for (const entry of entriesIn(folder + below)) {
      const name = below === "" ? entry.name : `${below.slice(1)}/${entry.name}`;
      const file = files.get(name);
      if (entry.isDirectory()) {
        if (missingSealed.has(name)) {
          if (folderPrint(`${folder}/${name}`).print === sealed.get(name)?.print) missingSealed.delete(name);
        } else if (folders.has(name)) lookInto(`/${name}`);
        else extra.push(`${name}/`);
      } else if (!file || !entry.isFile()) extra.push(name);
      else {
        missing.delete(name);
        if (!isAsPromised(`${folder}/${name}`, file)) wrong.push(name);
      }
    }
  };
  lookInto("");
  return { wrong: [...wrong, ...missing], wrongSealed: [...missingSealed], extra };
}

/** Whether a regular file is there, of that size and time. */
export function isAsPromised(place: string, { size, mtime }: Pick<Content, "size" | "mtime">): boolean {
  const stats = statsOf(place);
  return stats?.isFile() === true && stats.size === size && Math.floor(stats.mtimeMs) === mtime;
}

/** Of names, sizes and times of all files below a folder; anything but a regular file makes another print, an absent folder the empty one. */
export function folderPrint(folder: string): { print: string; count: number } {
  const files = filesBelow(folder).sort();
  if (files.length === 0) return { print: "", count: 0 };
  const rows = files.map((file) => {
    const { size = 0, mtimeMs = 0 } = statsOf(`${folder}/${file}`) ?? {};
    return `${file}\0${size}\0${Math.floor(mtimeMs)}`;
  });
  return { print: hash("sha1", rows.join("\0"), "hex"), count: files.length };
}

/** From the folder; what is no regular file ends in `/`. */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const lookInto = (below: string) => {
    for (const entry of entriesIn(folder + below)) {
      const place = `${below}/${entry.name}`;
      if (entry.isDirectory()) lookInto(place);
      else files.push(entry.isFile() ? place.slice(1) : `${place.slice(1)}/`);
    }
  };
  lookInto("");
  return files;
}

/** Those that promised files and folders stand in, at any depth. */
function foldersOf(files: Promised["files"], sealed: Promised["sealed"]): Set<string> {
  const folders = new Set<string>();
  const put = (place: string) => {
    let last = place.lastIndexOf("/");
    while (last > 0) {
      const parent = place.slice(0, last);
      if (folders.has(parent)) return;
      folders.add(parent);
      last = parent.lastIndexOf("/");
    }
  };
  for (const name of files.keys()) put(name);
  for (const name of sealed.keys()) put(name);
  return folders;
}

/** Of a real folder; a link to one is none. */
function entriesIn(folder: string): readonly Dirent[] {
  return statsOf(folder)?.isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}

function statsOf(place: string) {
  try {
    return lstatSync(place, { throwIfNoEntry: false });
  } catch (fault) {
    // A file stands where a folder on the way should be.
    if (errorCode(fault) === "ENOTDIR") return undefined;
    throw fault;
  }
}
