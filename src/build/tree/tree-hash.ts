/**
 * One hash for a whole site, of its files' names and bytes and nothing else: the SHA-256 of the lines that `sha256sum` prints of
 * all files, in the order of their names' bytes. So whoever has the folder can check it without this program:
 * `find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`
 */
import { createHash, hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { filesBelow } from "./audit-site.ts";
import type { Manifest } from "./manifest.ts";

/** What is hashed at once: a string of a whole archive's lines would be 20 MB long. */
const BATCH = 1 << 16;

/** What a manifest promises, told without reading a file. */
export function treeHash({ files, sealed }: Pick<Manifest, "files" | "sealed">): string {
  // The lines of a sealed folder stand together: nothing comes between names that begin alike.
  const folders = new Map([...sealed].map(([place, { lines }]) => [`${place}/`, lines]));
  const whole = createHash("sha256");
  let batch = "";
  for (const name of [...files.keys(), ...folders.keys()].sort()) {
    batch += folders.get(name) ?? line(name, files.get(name)?.hash ?? "");
    if (batch.length < BATCH) continue;
    whole.update(batch);
    batch = "";
  }
  return whole.update(batch).digest("hex");
}

/** The same of a folder that nothing is known of, all of whose files are read. */
export function folderHash(folder: string): string {
  return hash("sha256", hashLines(folder), "hex");
}

/** @param place what stands before the names, with a slash behind: `pagefind/2023-06/` */
export function hashLines(folder: string, place = ""): string {
  return filesBelow(folder)
    .sort()
    .map((name) => line(place + name, hash("sha256", readFileSync(`${folder}/${name}`), "hex")))
    .join("");
}

function line(name: string, digest: string): string {
  return `${digest}  ${name}\n`;
}
