/** A file for the length of one test, for Netlify's own parsers, which read only from disk. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function withFile<T>(
  name: string,
  text: string,
  read: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "toa-soan-"));
  try {
    const path = join(folder, name);
    await writeFile(path, text);
    return await read(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
