/** The program in another folder, as a second checkout would be. */
import {
  constants,
  copyFileSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../../../", import.meta.url));
const SOURCES = [".eleventy.ts", "_includes", "package-lock.json", "package.json", "src", "tsconfig.json"];

/** @param to must not be there yet; packages are linked file by file, so that their paths differ too */
export function copyProgram(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of SOURCES) {
    if (lstatSync(path.join(PROJECT, name), { throwIfNoEntry: false }))
      cpSync(path.join(PROJECT, name), path.join(to, name), { recursive: true });
  }
  linkFolder(path.join(PROJECT, "node_modules"), path.join(to, "node_modules"));
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === ".cache") continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // On another disk.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
