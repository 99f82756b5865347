import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, renderXml } from "../../src/feeds/xml.ts";
import { readXml } from "./read-xml.ts";

describe("XML", () => {
  it("nests, indents and leaves out what is undefined", () => {
    const missing: string | undefined = undefined;
    expect(
      renderXml(element("a", [element("b", "Đ & <đ>"), missing, element("c", "", { d: `"'`, e: missing })])),
    ).toBe(
      `<?xml version="1.0" encoding="utf-8"?>
<a>
  <b>Đ &amp; &lt;đ&gt;</b>
  <c d="&quot;&#39;"/>
</a>
`,
    );
  });

  it("drops what XML cannot say, and keeps every other character", () => {
    expect(renderXml(element("a", "x\u0000\u0008\u001b\ufffe\ud83dy 🌾\t\n"))).toContain("<a>xy 🌾\t\n</a>");
  });

  it("carries any text there and back, in elements and in attributes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (content, attribute) => {
        const root = readXml(renderXml(element("a", content, { b: attribute }))).documentElement;
        expect(root.textContent).toBe(asXmlSays(content));
        expect(root.getAttribute("b")).toBe(attribute);
      }),
      {
        examples: [
          ["a]]>b]]>c", "</a>"],
          ["&amp;", "&amp;"],
          ["<!-- -->\r\n", "]]>"],
        ],
      },
    );
  });
});

/** Characters that XML has, line ends as every XML reader makes them. */
function asXmlSays(text: string): string {
  return [...text]
    .filter((each) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(each))
    .join("")
    .replace(/\r\n?/g, "\n");
}
