import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/content/yaml-source.ts";

const codes = (text: string) =>
  parseYaml(text, 1).findings.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe("parseYaml", () => {
  it("keeps what YAML 1.1 would have bent", () => {
    expect(parseYaml("a: 0123\nb: 12:30:45\nc: no\nd: 2026-02-31", 1).value).toEqual({
      a: 123,
      b: "12:30:45",
      c: "no",
      d: "2026-02-31",
    });
  });

  it("knows where every value and key stands", () => {
    const source = parseYaml("title: Tin\nawards:\n  - year: 2022\n    honour: x\n", 2);
    expect(source.placeOf(["title"])).toEqual({ line: 2, column: 8 });
    expect(source.placeOf(["awards", 0, "honour"])).toEqual({ line: 5, column: 13 });
    expect(source.placeOfKey(["awards", 0, "honour"])).toEqual({ line: 5, column: 5 });
    expect(source.placeOf(["awards", 0, "missing"])).toEqual({ line: 4, column: 5 });
  });

  it.each([
    ["an alias", "a: &x [1]\nb: *x", ["1:7 yaml-cam", "2:4 yaml-cam"]],
    ["a tag that names a function", "a: !!js/function 'x'", ["1:4 yaml-sai"]],
    ["a prototype key, at any depth", "a:\n  __proto__: {permalink: x}", ["2:3 khoa-cam"]],
    ["a key written twice", "a: 1\na: 2", ["2:1 khoa-lap"]],
    ["broken syntax", 'a: "x\nb: 1', ["2:5 yaml-sai"]],
    ["a second document, in which a draft could say that it is one", "a: 1\n...\nb: 2", ["3:1 yaml-sai"]],
    ["more keys than anything has", "ab: 1\n".repeat(3).concat("x1: y\n".repeat(101)), ["1:1 yaml-cam"]],
  ])("refuses %s", (_, text, expected) => expect(codes(text)).toEqual(expect.arrayContaining(expected)));

  it("refuses a bomb of nested copies at once", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ..."bcdefghi".split("").map((k, i) => `${k}: &${k} [${`*${"abcdefgh"[i]},`.repeat(9).slice(0, -1)}]`),
    ].join("\n");
    expect(parseYaml(bomb, 1).value).toBeUndefined();
  });

  it("refuses nesting without end", () => {
    expect(codes(`a: ${"[".repeat(60)}${"]".repeat(60)}`)).toContainEqual(expect.stringMatching(/yaml-cam$/));
  });
});

it.each(["- >\nid: a\n  name: b\n  bio: Tổ viết tin.\n", "- a: b\nc: d\n    c: d\n"])(
  "knows places in the text also behind a broken block: %j",
  (text) => {
    const { findings } = parseYaml(text, 1);
    expect(findings.length).toBeGreaterThan(0);
    const lines = text.split("\n");
    for (const { line, column } of findings)
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
  },
);

it("names the first hundred faults of a text that has thousands", () => {
  expect(parseYaml('a: "\n'.repeat(5_000), 1).findings.length).toBe(100);
  expect(parseYaml(`a: [${"&a b, ".repeat(5_000)}]`, 1).findings.length).toBe(100);
});
