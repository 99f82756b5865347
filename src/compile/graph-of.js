/** What the compiler has read -> every file's content hash and imports. */
// @ts-check
import { createHash } from "node:crypto";

/** Stands beside the compiled modules. */
export const GRAPH_FILE = "graph.json";

/** Decides the packages; nothing imports it. */
const PACKAGES = "package-lock.json";

/**
 * @typedef {object} CodeFile
 * @property {string} hash of its content, SHA-256 in hex
 * @property {readonly string[]} imports files of the program that it imports at run time, in order
 */
/** @typedef {Readonly<Record<string, CodeFile>>} CodeGraph by path from the program's own folder */

/**
 * Files that only types are imported from are not in it: they leave nothing in the program.
 * @param {import("esbuild").Metafile} metafile
 * @param {import("./read-sources.js").Sources} sources
 * @returns {CodeGraph}
 */
export function graphOf({ inputs }, { files }) {
  /** @type {Record<string, CodeFile>} */
  const graph = {};
  for (const name of [...Object.keys(inputs), PACKAGES].sort()) {
    const bytes = files.get(name);
    if (!bytes) continue;
    const imports = new Set(inputs[name]?.imports.map((each) => each.path));
    graph[name] = {
      hash: createHash("sha256").update(bytes).digest("hex"),
      imports: [...imports].filter((each) => files.has(each)),
    };
  }
  return graph;
}
