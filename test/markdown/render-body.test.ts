import fc from "fast-check";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT } from "./body-fixtures.ts";

/** Pieces that rules look for, joined at random: nearer to what breaks them than random characters. */
const pieces = fc.constantFrom(
  ..."[]()!*_`<>#|\"'^:&\\-~ \n\n\n\t",
  ..."::: ghi-chu|::: anh-chum|::: la|\n:::\n|\n\n|\n> |\n- |\n  |\n    |\n1. |\n## |\n### |\n# |[^1]|[^1]: |[^b]|[^b]: ".split(
    "|",
  ),
  ...'![a](anh-1.jpg)|![|](|](anh-1.jpg "A. Ảnh: B")|](x.md)|[x](javascript:alert(1))|<javascript:x>|https://vi.example/'.split(
    "|",
  ),
  ..."https://youtu.be/dQw4w9WgXcQ|<script>|<b onclick=x>|</b>|<!--|-->|&#106;avascript:|data:text/html,|//evil|[1]: ".split(
    "|",
  ),
  "| a | b |\n| - | -: |\n",
  "chữ",
  " - ",
  "...",
  "**",
  "```\n",
);
const markdown = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...inner] : inner;
}

describe("renderBody with any text", () => {
  const options = { numRuns: 400 };

  it("gives elements that are harmless", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { tagName, attrs } of elementsOf(parseFragment(renderBody(text, CONTEXT).body.html))) {
          expect(["script", "style", "iframe", "b"]).not.toContain(tagName);
          for (const { name, value } of attrs) {
            expect(name).not.toMatch(/^(on|style$)/);
            if (name === "href") expect(value).toMatch(/^(https?:|mailto:|tel:|#|\/(?![/\\]))/);
            if (name === "src") expect(value).toMatch(/^\/anh\//);
          }
        }
      }),
      options,
    );
  });

  it("gives well-formed HTML that parses to the same elements again", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { html } = renderBody(text, CONTEXT).body;
        const errors: string[] = [];
        const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
        const once = serialize(tree);
        expect(errors.filter((code) => !code.endsWith("-in-input-stream"))).toEqual([]);
        expect(serialize(parseFragment(once))).toBe(once);
        expect(elementsOf(tree).length).toBe(html.match(/<[a-z]/g)?.length ?? 0);
      }),
      options,
    );
  });

  it("gives every anchor once, and findings inside the file", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { body, findings } = renderBody(text, CONTEXT);
        const ids = elementsOf(parseFragment(body.html)).flatMap(({ attrs }) =>
          attrs.filter(({ name }) => name === "id").map(({ value }) => value),
        );
        expect(new Set(ids).size).toBe(ids.length);
        const lines = text.split(/\r\n?|\n/);
        for (const { line, column } of [...findings, ...body.articleLinks]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
      }),
      options,
    );
  });
});

describe("renderBody", () => {
  it("gives the same for the same text: one article leaves nothing behind for the next", () => {
    const text = "## A\n\n[^1] [a][b] ![x](anh-1.jpg)\n\n[^1]: C\n\n[b]: x.md";
    const first = renderBody(text, CONTEXT);
    renderBody("## A\n\nkhác", CONTEXT);
    expect(renderBody(text, CONTEXT)).toEqual(first);
  });

  it("counts findings from the body's first line, in their order", () => {
    const { findings } = renderBody("Một\r\nhai [a](b)\r\n\r\n# C\r\n\r\n![](anh-1.jpg 'D. Ảnh: E')", {
      ...CONTEXT,
      firstLine: 8,
    });
    expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      "9:5 lien-ket-sai",
      "11:1 tieu-de-sai-cap",
      "13:1 anh-thieu-mo-ta",
    ]);
  });

  it.each([
    ["links", "[a](x) ", 20_000],
    ["open brackets", "[", 50_000],
    ["open notes", "[^", 50_000],
    ["quotation marks", '"a', 50_000],
    ["images in images", "![", 5_000],
    ["quotations", ">", 5_000],
    ["boxes", "::: ghi-chu\n", 3_000],
    ["headings", "## A\n", 10_000],
    ["tags", "<b", 50_000],
    ["dots and dashes", ".. - ", 50_000],
    ["tables", "|a|\n|-|\n\n", 5_000],
  ])("takes thousands of %s in its stride", (_, piece, times) => {
    const start = performance.now();
    renderBody(piece.repeat(times), CONTEXT);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("says so where a text cannot be rendered at all", () => {
    const { body, findings } = renderBody(`[^1]\n\n[^1]: A\n\n${"    a\n\n".repeat(100_000)}`, CONTEXT);
    expect(body.html).toBe("");
    expect(findings.map(({ code }) => code)).toEqual(["bai-qua-lon"]);
  });
});
