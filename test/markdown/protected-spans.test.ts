import { describe, expect, it } from "vitest";
import { protectedSpans } from "../../src/markdown/protected-spans.ts";

const protectedIn = (text: string) => protectedSpans(text).map(({ start, end }) => text.slice(start, end));

describe("protectedSpans", () => {
  it.each([
    ["code", "a `b` c ``d ` e`` f ` g", ["`b`", "``d ` e``"]],
    ["fences", "a\n```js\nb\n\nc\n```\nd", ["```js", "b", "", "c", "```"]],
    [
      "fences of other marks, and in lists",
      "~~~\n```\n~~~\n- ```\n  a\n  ```",
      ["~~~", "```", "~~~", "- ```", "  a", "  ```"],
    ],
    [
      "addresses of links, not their titles",
      '[a](b.md "c") ![d](e.jpg) [f](<g h> "i")',
      ["b.md", "e.jpg", "<g h>"],
    ],
    ["addresses with brackets", "[a](b(c)d) e", ["b(c)d"]],
    ["bare addresses", "a https://b.vn/c d <mailto:e@f.vn> g", ["https://b.vn/c", "<mailto:e@f.vn>"]],
    ["definitions of addresses", "[a]: /b/c 'd'\n\n[^1]: e", ["[a]: /b/c"]],
    ["names of boxes, not their titles", "::: ghi-chu Hoà\nb\n:::", ["::: ghi-chu", ":::"]],
    ["languages of passages", "[a]{lang=en} {lang=b} [c] {d}", ["{lang=en}"]],
    ["nothing else", "a \\` b ` c [d] (e) < f > *g*", []],
  ])("holds %s", (_, text, spans) => {
    expect(protectedIn(text)).toEqual(spans);
  });

  it("is quick with texts made to be slow", () => {
    const start = performance.now();
    for (const text of ["](<", "](", "`a` ", "<a", "[", "- "]) protectedSpans(text.repeat(200_000));
    protectedSpans(Array.from({ length: 1300 }, (_, length) => "`".repeat(length + 1)).join(" "));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
