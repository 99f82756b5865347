/** What a folder holds, file by file and folder by folder, and in what two of them differ. */
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";

/** A file's hash, or what else stands there; by path from the folder. */
export type SiteTree = ReadonlyMap<string, string>;

/** Empty where there is no such folder. The folder itself may be a link to one. */
export function readSiteTree(folder: string): SiteTree {
  const tree = new Map<string, string>();
  const walk = (from: string, name: string) => {
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const file = path.join(from, entry.name);
      const key = name + entry.name;
      if (entry.isDirectory()) {
        tree.set(`${key}/`, "folder");
        walk(file, `${key}/`);
      } else if (entry.isFile()) {
        tree.set(key, createHash("sha256").update(readFileSync(file)).digest("hex"));
      } else tree.set(key, "special");
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })) walk(realpathSync(folder), "");
  return tree;
}

/** One line for each path that is not the same, none for equal trees. */
export function differences(expected: SiteTree, found: SiteTree): string[] {
  const lines: string[] = [];
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const [wanted, held] = [expected.get(name), found.get(name)];
    if (wanted === held) continue;
    lines.push(
      wanted === undefined
        ? `too much: ${name}`
        : held === undefined
          ? `missing: ${name}`
          : `other bytes: ${name}`,
    );
  }
  return lines.sort();
}

export function hashOf(tree: SiteTree): string {
  const rows = [...tree].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

/** The folder beside a site in which the next one is made; it may stay there between builds. */
export function standbyOf(output: string): string {
  return `${output}.next`;
}

/** Names beside a site that no finished build may leave: all but the site, the folder that it leads to, and the standby. */
export function strangersBeside(output: string): string[] {
  const real = lstatSync(output, { throwIfNoEntry: false }) ? realpathSync(output) : output;
  const known = [output, real, standbyOf(output), standbyOf(real)].map((folder) => path.basename(folder));
  return readdirSync(path.dirname(output)).filter((name) => !known.includes(name));
}

const MOST_LINES = 15;

/** The first of many lines, indented, and how many more there are. */
export function fewLines(lines: readonly string[]): string {
  const more = lines.length > MOST_LINES ? [`… and ${lines.length - MOST_LINES} more`] : [];
  return [...lines.slice(0, MOST_LINES), ...more].map((line) => `  ${line}`).join("\n");
}
