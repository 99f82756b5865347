/** Which of the program's code a page comes from: its template, and the components that it was rendered with. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PageKind } from "../pages/page-items.ts";
import { compiledFolder, PROJECT } from "../program.ts";
import { Fingerprint } from "../text/fingerprint.ts";
import { codePrint, readCodeGraph } from "./code-graph.ts";

export interface CodePrints {
  /** Of the whole program. */
  readonly program: string;
  /** Of what reads articles. */
  readonly parser: string;
  /** Of what puts lists together. */
  readonly edition: string;
  /** Of a kind of page, rendered with the components of these files. */
  of(kind: PageKind, components: readonly string[]): number;
}

/** Rendered pages are told which of these took part; the others count for whatever imports them. */
const TRACED = /^_includes\/(components|layouts)\/[^/]+\.tsx$/;
const isTraced = (file: string) => TRACED.test(file);

let prints: Promise<CodePrints> | undefined;

/** Read once a process. */
export function readCodePrints(): Promise<CodePrints> {
  prints ??= read();
  return prints;
}

async function read(): Promise<CodePrints> {
  const graph = await readCodeGraph();
  // What packages do may change with their versions, and what texts sort like with the engine's.
  const lockfile = await readFile(path.join(PROJECT, "package-lock.json"));
  const ground = createHash("sha256").update(lockfile).update(process.version).digest("hex");
  const known = new Map<string, string>();
  const remember = (key: string, print: () => string): string => {
    const found = known.get(key) ?? print();
    known.set(key, found);
    return found;
  };
  const printOf = (file: string) => remember(file, () => codePrint(graph, file, isTraced));
  const wholePrintOf = (file: string) => remember(`${file} whole`, () => codePrint(graph, file, () => false));
  const templateOf = (kind: PageKind): string =>
    [`src/pages/${kind}.11ty.tsx`, `src/pages/${kind}.11ty.ts`].find((file) => graph[file]) ?? "";
  return {
    program: compiledFolder ? path.basename(compiledFolder) : await sourcesKey(),
    parser: `${ground}${codePrint(graph, "src/content/parse-batch.ts", () => false)}`,
    edition: `${ground}${codePrint(graph, "src/edition/make-edition.ts", () => false)}`,
    of(kind, components) {
      const template = templateOf(kind);
      const mixed = new Fingerprint().text(ground);
      // Where nothing told which components took part, any of the template's may have.
      mixed.text(components.length > 0 ? printOf(template) : wholePrintOf(template));
      for (const file of components) mixed.text(printOf(file));
      return mixed.value;
    },
  };
}

async function sourcesKey(): Promise<string> {
  const { readSources } = await import("../compile/read-sources.js");
  return readSources(PROJECT).key;
}
