/** Any Markdown at all becomes harmless, valid HTML, or says what is wrong with it. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type RenderedBody, renderBody } from "../../../src/markdown/render-body.ts";
import { markdownFlood, markdownText } from "../arbitraries/markdown-text.ts";
import { BODY_CONTEXT } from "../context.ts";
import { assertFindings } from "../findings.ts";
import { type FuzzProperty, fuzzProperty } from "../fuzz-property.ts";
import { idsOf, textOf } from "../html-tree.ts";
import { assertSoundBody } from "../oracle.ts";

function judge({ body, findings }: RenderedBody, markdown: string): string[] {
  assertSoundBody(body.html);
  const ids = idsOf(body.html);
  assert.equal(new Set(ids).size, ids.length, `an id stands twice: ${ids.join(" ")}`);
  for (const { id } of body.headings) assert(ids.includes(id), `no heading has the anchor ${id}`);
  for (const [, anchor = ""] of body.html.matchAll(/href="#((?:ve-)?chu-thich_[^"]*)"/g))
    if (!findings.some(({ code }) => code === "neo-hong"))
      assert(ids.includes(anchor) || markdown.includes(anchor), `#${anchor} leads nowhere`);
  assert.equal(renderBody(markdown, BODY_CONTEXT).body.html, body.html, "the second time it is other HTML");
  return assertFindings(findings, markdown);
}

const anyText = fuzzProperty({
  name: "Markdown -> HTML",
  input: markdownText,
  sizeOf: (text) => text.length,
  act: (text) => renderBody(text, BODY_CONTEXT),
  judge,
});

const flood = fuzzProperty({
  name: "Markdown without end",
  share: 0.2,
  input: markdownFlood,
  sizeOf: (text) => text.length,
  act: (text) => renderBody(text, BODY_CONTEXT),
  judge: ({ findings, body }, text) => {
    assertSoundBody(body.html);
    return assertFindings(findings, text);
  },
});

const WORD = fc.string({ unit: fc.constantFrom(..."abcdđêôơưạảấầẩẫậếềớợứựÁĐỒ"), minLength: 2, maxLength: 7 });

const words = fuzzProperty({
  name: "plain words are all there",
  input: fc.array(fc.array(WORD, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
  sizeOf: (paragraphs) => paragraphs.flat().join(" ").length,
  act: (paragraphs) => renderBody(paragraphs.map((all) => all.join(" ")).join("\n\n"), BODY_CONTEXT),
  judge: ({ body, findings }, paragraphs) => {
    assert.deepEqual(textOf(body.html).split(/\s+/).filter(Boolean), paragraphs.flat());
    assert.equal(body.words, paragraphs.flat().length);
    return findings.map(({ code }) => code);
  },
});

export const markdownProperties: readonly FuzzProperty[] = [anyText, flood, words];
