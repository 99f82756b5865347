import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { moduleText } from "../../src/compile/module-text.js";

describe("a source as the compiler gets it", () => {
  it("keeps the address that it has uncompiled", () => {
    expect(moduleText("/paper", "src/a b.ts", 'export const url = new URL("..", import.meta.url);')).toBe(
      'export const url = new URL("..", "file:///paper/src/a%20b.ts");',
    );
  });

  it("tells of each component the file that it is from", () => {
    const text = "export function Story() {}\nfunction Lead() {}\nfunction wordsOf() {}\n";
    expect(moduleText("/paper", "_includes/components/story.tsx", text)).toBe(
      `${text}\nStory.file = "_includes/components/story.tsx";\nLead.file = "_includes/components/story.tsx";\n`,
    );
  });
});

/** What is called otherwise than as a component would be used without a trace. */
it("files of components let out nothing else", () => {
  const values = readdirSync("_includes", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .flatMap((name) => [
      ...readFileSync(`_includes/${name}`, "utf8").matchAll(/^export (?!type|interface).*/gm),
    ])
    .map(([line]) => line);
  expect(values.length).toBeGreaterThan(30);
  expect(values.filter((line) => !/^export function [A-Z]/.test(line))).toEqual([]);
});
