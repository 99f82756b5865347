/** Which files of a built site know something: texts as they are, packed files unpacked. */
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** @param site absolute; @returns paths from the site's root, in alphabetical order */
export async function filesThatKnow(site: string, secret: RegExp): Promise<string[]> {
  const known: string[] = [];
  for (const name of (await readdir(site, { recursive: true })).sort()) {
    const file = path.join(site, name);
    if (!(await stat(file)).isFile()) continue;
    const text = unpacked(await readFile(file)).toString("utf8");
    if (secret.test(name) || secret.test(text)) known.push(name.split(path.sep).join("/"));
  }
  return known;
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
