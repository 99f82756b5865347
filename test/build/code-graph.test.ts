import { describe, expect, it } from "vitest";
import { type CodeGraph, codePrint, readCodeGraph } from "../../src/build/code-graph.ts";

/** `page` shows `box` and `list`; `box` reckons with `sums`, and `sums` and `words` use each other. */
const GRAPH: CodeGraph = {
  "page.tsx": { hash: "p1", imports: ["box.tsx", "list.tsx"] },
  "box.tsx": { hash: "b1", imports: ["sums.ts"] },
  "list.tsx": { hash: "l1", imports: ["words.ts"] },
  "sums.ts": { hash: "s1", imports: ["words.ts"] },
  "words.ts": { hash: "w1", imports: ["sums.ts"] },
  "apart.ts": { hash: "a1", imports: [] },
};

const noneTraced = () => false;
const isComponent = (file: string) => file.endsWith(".tsx");

function edited(file: string): CodeGraph {
  return { ...GRAPH, [file]: { hash: "edited", imports: GRAPH[file]?.imports ?? [] } };
}

/** The files whose edit changes the print of `file`. */
function decisive(file: string, isTraced: (file: string) => boolean): string[] {
  const before = codePrint(GRAPH, file, isTraced);
  return Object.keys(GRAPH).filter((each) => codePrint(edited(each), file, isTraced) !== before);
}

describe("a file's print", () => {
  it("changes with the file and all that it reaches, around circles too, and with nothing else", () => {
    expect(decisive("page.tsx", noneTraced)).toEqual([
      "page.tsx",
      "box.tsx",
      "list.tsx",
      "sums.ts",
      "words.ts",
    ]);
    expect(decisive("words.ts", noneTraced)).toEqual(["sums.ts", "words.ts"]);
    expect(decisive("apart.ts", noneTraced)).toEqual(["apart.ts"]);
  });

  it("leaves out what is traced and reached through it, but never where it begins", () => {
    expect(decisive("page.tsx", isComponent)).toEqual(["page.tsx"]);
    expect(decisive("box.tsx", isComponent)).toEqual(["box.tsx", "sums.ts", "words.ts"]);
  });

  it("keeps what is reached another way as well", () => {
    expect(decisive("page.tsx", (file) => file === "box.tsx")).toEqual([
      "page.tsx",
      "list.tsx",
      "sums.ts",
      "words.ts",
    ]);
  });

  it("is SHA-256 in hex, the same in whatever order the graph was read", () => {
    const shuffled = Object.fromEntries(Object.entries(GRAPH).reverse());
    expect(codePrint(shuffled, "page.tsx", noneTraced)).toBe(codePrint(GRAPH, "page.tsx", noneTraced));
    expect(codePrint(GRAPH, "page.tsx", noneTraced)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is refused for a file that is no part of the program", () => {
    expect(() => codePrint(GRAPH, "gone.ts", noneTraced)).toThrow("gone.ts is no part of the program");
  });
});

describe("the program's own graph", () => {
  it("has what runs, by its imports", async () => {
    const graph = await readCodeGraph();
    expect(graph["_includes/components/award-box.tsx"]?.imports).toContain(
      "_includes/components/award-totals.ts",
    );
    expect(graph["src/build/pages-process.ts"]?.imports).toContain("src/content/parse-batch.ts");
    expect(graph["src/pages/article.11ty.tsx"]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("lacks files that only types come from", async () => {
    expect((await readCodeGraph())["src/edition/paper.ts"]).toBeUndefined();
  });

  it("has what decides the packages, which nothing reaches", async () => {
    const graph = await readCodeGraph();
    expect(graph["package-lock.json"]?.imports).toEqual([]);
    expect(Object.values(graph).flatMap(({ imports }) => imports)).not.toContain("package-lock.json");
  });
});
