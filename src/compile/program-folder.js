/** The folder of the compiled program: found whole, or made whole and put there by one rename. */
// @ts-check
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** @typedef {import("./read-sources.js").Sources} Sources */
/** @typedef {ReadonlyMap<string, Uint8Array>} Program files by path in the program's folder */

/** Written last: names and sizes of all other files. */
const LIST = "files.json";
/** What another process may still be starting from. */
const FRESH_MILLISECONDS = 60 * 60 * 1000;

/**
 * @param {Sources} sources
 * @param {(folder: string) => Promise<Program>} compile is told where the program will stand
 * @returns {Promise<string>} absolute
 */
export async function programFolder({ project, key }, compile) {
  const packages = path.join(project, "node_modules");
  const home = path.join(packages, ".cache", "toa-soan");
  const found = path.join(home, key);
  if (isWhole(found)) return used(found);
  const open = openHome(home) ?? openSpareHome();
  const folder = path.join(open, key);
  // In the spare home it may stand from an earlier start.
  if (isWhole(folder)) return used(folder);
  const next = `${folder}.${randomUUID()}`;
  try {
    writeProgram(await compile(folder), next);
    if (open !== home) fs.symlinkSync(packages, path.join(next, "node_modules"), "junction");
    putInPlace(next, folder);
  } finally {
    fs.rmSync(next, { recursive: true, force: true });
  }
  prune(open, key);
  return folder;
}

/** @param {string} folder */
function isWhole(folder) {
  try {
    /** @type {Record<string, number>} */
    const sizes = JSON.parse(fs.readFileSync(path.join(folder, LIST), "utf8"));
    return Object.entries(sizes).every(([name, size]) => fs.statSync(path.join(folder, name)).size === size);
  } catch {
    return false;
  }
}

/** @param {string} folder */
function used(folder) {
  try {
    const now = new Date();
    fs.utimesSync(folder, now, now);
  } catch {
    // On a disk that cannot be written, nobody prunes either.
  }
  return folder;
}

/**
 * @param {string} home
 * @returns {string | undefined} nothing where it cannot be written
 */
function openHome(home) {
  try {
    fs.mkdirSync(home, { recursive: true });
    fs.rmSync(fs.mkdtempSync(path.join(home, "try.")), { recursive: true });
    return home;
  } catch {
    return undefined;
  }
}

/** Among the temporary files, where others may write, too: it has to be ours alone, since what is in it is run. */
function openSpareHome() {
  const user = process.getuid?.() ?? os.userInfo().username;
  const home = path.join(os.tmpdir(), `toa-soan-${user}`);
  fs.mkdirSync(home, { recursive: true, mode: 0o700 });
  const found = fs.lstatSync(home);
  const foreign = process.getuid && (found.uid !== process.getuid() || (found.mode & 0o022) !== 0);
  if (foreign || !found.isDirectory()) throw new Error(`${home} is somebody else's`);
  return home;
}

/**
 * @param {Program} program
 * @param {string} folder
 */
function writeProgram(program, folder) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const [name, bytes] of program) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
    sizes[name] = bytes.length;
  }
  fs.writeFileSync(path.join(folder, LIST), JSON.stringify(sizes));
}

/**
 * @param {string} next
 * @param {string} folder
 */
function putInPlace(next, folder) {
  try {
    fs.renameSync(next, folder);
  } catch {
    // Another process was quicker; or somebody has deleted a part of what stands there.
    if (isWhole(folder)) return;
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(next, folder);
  }
}

/**
 * @param {string} home
 * @param {string} key the one in use
 */
function prune(home, key) {
  for (const name of fs.readdirSync(home)) {
    const entry = path.join(home, name);
    const { mtimeMs = Date.now() } = fs.statSync(entry, { throwIfNoEntry: false }) ?? {};
    if (name !== key && Date.now() - mtimeMs > FRESH_MILLISECONDS) {
      fs.rmSync(entry, { recursive: true, force: true });
    }
  }
}
