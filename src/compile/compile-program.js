/** The program's sources -> JavaScript that starts at once: a module for each entry, and what they share between them. */
// @ts-check
import path from "node:path";
import { build } from "esbuild";
import { GRAPH_FILE, graphOf } from "./graph-of.js";
import { moduleText } from "./module-text.js";

/** @typedef {import("./read-sources.js").Sources} Sources */
/** @typedef {import("./graph-of.js").CodeGraph} CodeGraph */

/** Where processes begin. */
const ENTRIES = [
  "src/build/assets-process.ts",
  "src/build/pages-process.ts",
  "src/commands/enclosed.ts",
  "src/commands/gate.ts",
  "src/images/photo-process.ts",
  "src/newsroom/preview-process.ts",
  "src/search/index-process.ts",
];
const TEMPLATE = /^src\/(pages\/[^/]+\.11ty)\.tsx?$/;
/** How the program imports its own modules. */
const MODULE = /\.[jt]sx?$/;

/**
 * @param {Sources} sources
 * @param {string} folder where the program will stand
 * @returns {Promise<Map<string, Uint8Array>>} by path in that folder
 * @throws the compiler's failure, whose message names every place
 */
export async function compileProgram(sources, folder) {
  const { outputFiles, graph } = await runCompiler(sources, folder);
  const program = new Map(
    outputFiles.map((file) => [path.relative(folder, file.path).split(path.sep).join("/"), file.contents]),
  );
  return program.set(GRAPH_FILE, Buffer.from(JSON.stringify(graph)));
}

/**
 * @param {Sources} sources
 * @returns {Promise<CodeGraph>} without making a program
 */
export async function readGraph(sources) {
  return (await runCompiler(sources, sources.project)).graph;
}

/**
 * @param {Sources} sources
 * @param {string} folder
 */
async function runCompiler(sources, folder) {
  const templates = [...sources.files.keys()].filter((name) => TEMPLATE.test(name));
  const { outputFiles, metafile } = await build({
    absWorkingDir: sources.project,
    entryPoints: [...ENTRIES, ...templates].map((name) => ({
      in: name,
      out: name.replace(/^src\//, "").replace(MODULE, ""),
    })),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    define: { COMPILED_INTO: JSON.stringify(folder) },
    plugins: [readFrom(sources)],
    sourcemap: "linked",
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return { outputFiles, graph: graphOf(metafile, sources) };
}

/**
 * The very bytes that the key was made of.
 * @param {Sources} sources
 * @returns {import("esbuild").Plugin}
 */
function readFrom({ project, files }) {
  return {
    name: "sources",
    setup(build) {
      build.onLoad({ filter: MODULE }, ({ path: file }) => {
        const name = path.relative(project, file).split(path.sep).join("/");
        const bytes = files.get(name);
        if (!bytes) throw new Error(`${name} is not among the program's sources`);
        return { contents: moduleText(project, name, bytes.toString()), loader: "default" };
      });
    },
  };
}
