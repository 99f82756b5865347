import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isCode } from "../../src/codes.ts";

const text = readFileSync("docs/accessibility.md", "utf8");
const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);

it("what is told of accessibility names only tests and codes that there are", () => {
  const tests = named(/`((?:browser|content|includes|markdown|site)\/[\w/-]+)`/g);
  const isThere = (name: string) =>
    ["", ".test.ts", ".test.tsx"].some((ending) => existsSync(`test/${name}${ending}`));
  expect(tests.length).toBeGreaterThan(20);
  expect(tests.filter((name) => !isThere(name))).toEqual([]);
  expect(named(/`([a-z]+(?:-[a-z]+)+)`/g).filter((code) => !isCode(code))).toEqual([]);
});
