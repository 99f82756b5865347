/** Hashes of a folder's files, one by one or as one. */
import { folderHash, hashLines } from "../src/build/tree/tree-hash.ts";

/** Of each file's bytes, by its path from the folder; in the order of names. */
export async function hashFiles(folder: string): Promise<Map<string, string>> {
  const lines = hashLines(folder).split("\n").slice(0, -1);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Names and bytes of all files. */
export async function hashTree(folder: string): Promise<string> {
  return folderHash(folder);
}
