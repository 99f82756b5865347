/** Hashes of a folder's files, one by one or as one. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** Of each file's bytes, by its path from the folder; in the order of names. */
export async function hashFiles(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const file = path.join(folder, name);
    if (!(await stat(file)).isFile()) continue;
    const bytes = await readFile(file);
    hashes.set(name.split(path.sep).join("/"), createHash("sha256").update(bytes).digest("hex"));
  }
  return hashes;
}

/** Names and bytes of all files. */
export async function hashTree(folder: string): Promise<string> {
  return createHash("sha256")
    .update(JSON.stringify([...(await hashFiles(folder))]))
    .digest("hex");
}
