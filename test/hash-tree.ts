/** One hash for a whole folder: its files' names and bytes. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

export async function hashTree(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    if (!(await stat(file)).isFile()) continue;
    hash
      .update(`${name.split(path.sep).join("/")}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex");
}
