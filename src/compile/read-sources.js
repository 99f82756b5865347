/** Everything that decides what the compiled program is. */
// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Sources
 * @property {string} project the program's own folder, absolute
 * @property {ReadonlyMap<string, Buffer>} files by path from the project's folder, with `/`, in order
 * @property {string} key of all of them together
 */

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDERS = ["src", "_includes"];
const SINGLE = [".eleventy.ts", "package-lock.json", "package.json", "tsconfig.json"];
/** Not what editors put beside a file while it is open. */
const SOURCE = /^[^.].*\.(css|js|tsx?)$/;

/** @returns {Sources} */
export function readSources(project = PROJECT) {
  const names = [...FOLDERS.flatMap((folder) => namesIn(project, folder)), ...SINGLE].sort();
  const files = new Map();
  const hash = createHash("sha256");
  // Addresses of the sources become part of the program, and a checkout may share its packages with another.
  hash.update(`${project}\0${process.version}\0`);
  for (const name of names) {
    const bytes = read(path.join(project, name));
    if (!bytes) continue;
    files.set(name, bytes);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return { project, files, key: hash.digest("hex").slice(0, 24) };
}

/**
 * @param {string} project
 * @param {string} folder
 * @returns {string[]}
 */
function namesIn(project, folder) {
  return readdirSync(path.join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return namesIn(project, name);
    return SOURCE.test(entry.name) ? [name] : [];
  });
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file);
  } catch (fault) {
    // Renamed since its folder was read; a lock file is not everywhere.
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return undefined;
    throw fault;
  }
}
