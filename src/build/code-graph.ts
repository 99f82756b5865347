/** Which file of the program's code imports which, and what of it a page was made with. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type CodeFile, type CodeGraph, GRAPH_FILE } from "../compile/graph-of.js";
import { compiledFolder, PROJECT } from "../program.ts";

export type { CodeFile, CodeGraph };

let graph: Promise<CodeGraph> | undefined;

/**
 * Of all files that are part of the running program, by path from its folder: `src/cli.ts`. Packages are not in it, but
 * `package-lock.json` is, by itself. Read once a process.
 */
export function readCodeGraph(): Promise<CodeGraph> {
  graph ??= compiledFolder ? readCompiled(compiledFolder) : readFromSources();
  return graph;
}

async function readCompiled(folder: string): Promise<CodeGraph> {
  return JSON.parse(await readFile(path.join(folder, GRAPH_FILE), "utf8"));
}

async function readFromSources(): Promise<CodeGraph> {
  const { readGraph } = await import("../compile/compile-program.js");
  const { readSources } = await import("../compile/read-sources.js");
  return readGraph(readSources(PROJECT));
}

/**
 * Tells one state of a file and of all that it reaches by imports from another; SHA-256 in hex.
 * @param isTraced files whose use is recorded page by page: neither they nor what only they reach count, but the start
 * itself does
 * @throws where the graph lacks the file
 */
export function codePrint(graph: CodeGraph, file: string, isTraced: (file: string) => boolean): string {
  const reached = new Set([file]);
  // A set's iteration takes in what is added meanwhile.
  for (const each of reached) {
    for (const name of fileOf(graph, each).imports) if (!isTraced(name)) reached.add(name);
  }
  const hash = createHash("sha256");
  for (const each of [...reached].sort()) hash.update(`${each}\0${fileOf(graph, each).hash}\0`);
  return hash.digest("hex");
}

function fileOf(graph: CodeGraph, file: string): CodeFile {
  const found = graph[file];
  if (!found) throw new Error(`${file} is no part of the program`);
  return found;
}
