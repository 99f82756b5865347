/** Where the program runs from: the copy that `main.js` has compiled, or, as in tests, its TypeScript sources. */
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The compiler puts the compiled program's folder here. */
declare const COMPILED_INTO: string;

/** The program's own folder, with `_includes/` and `src/`; absolute. */
export const PROJECT = path.resolve(fileURLToPath(new URL("..", import.meta.url)));

/** Absolute; absent where the sources run. */
export const compiledFolder = typeof COMPILED_INTO === "undefined" ? undefined : COMPILED_INTO;

/** The folder of the page templates as Eleventy takes it: from the working folder. */
export function pagesFolder(): string {
  return path.relative(process.cwd(), path.join(compiledFolder ?? path.join(PROJECT, "src"), "pages"));
}

export interface Entry {
  readonly file: string;
  readonly execArgv: readonly string[];
}

/** @param name a file that a process begins with, from `src` and without its ending: `search/index-process` */
export function processEntry(name: string): Entry {
  return compiledFolder
    ? { file: path.join(compiledFolder, `${name}.js`), execArgv: [] }
    : { file: path.join(PROJECT, "src", `${name}.ts`), execArgv: ["--import", "tsx"] };
}
