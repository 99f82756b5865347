/** A published site on disk, as hostile inputs look at it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BuiltSite } from "./built-site.ts";

export function readSite(folder: string): BuiltSite {
  const published = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const texts = new Map<string, string>();
  const read = (file: string) => {
    const text = texts.get(file) ?? readFileSync(path.join(folder, file), "utf8");
    texts.set(file, text);
    return text;
  };
  return {
    published,
    read,
    filesWith: (text) => published.filter((file) => read(file).includes(text)),
  };
}
