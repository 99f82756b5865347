/** Starts the program from its compiled copy, which is made anew whenever a source has changed. */
// @ts-check
import path from "node:path";
import { pathToFileURL } from "node:url";
import { programFolder } from "./program-folder.js";
import { readSources } from "./read-sources.js";

/** As in the command line's contract: the fault is the program's own. */
const FAULT = 3;

/**
 * Ends the process where the program cannot be compiled.
 * @param {string} entry one of the compiled entries: `commands/gate`
 */
export async function startProgram(entry) {
  const sources = readSources();
  const folder = await programFolder(sources, async (place) => {
    const { compileProgram } = await import("./compile-program.js");
    return compileProgram(sources, place);
  }).catch((fault) => {
    // What the compiler found is in the message, each with its place.
    console.error("errors" in fault ? fault.message : fault);
    process.exit(FAULT);
  });
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(path.join(folder, `${entry}.js`)).href);
}
