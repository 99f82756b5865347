/** `check --fix` of any file: done once it is done, and the page stays what it was but for what is mended. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { fixLineEnds } from "../../../src/newsroom/fix/fix-line-ends.ts";
import { fixText } from "../../../src/newsroom/fix/fix-text.ts";
import { isSamePage } from "../../../src/newsroom/fix/same-page.ts";
import { articleText } from "../arbitraries/article-file.ts";
import { tableText } from "../arbitraries/table-text.ts";
import { ARTICLE_PATH } from "../context.ts";
import { type FuzzProperty, fuzzProperty } from "../fuzz-property.ts";

const tone = fc.constantFrom("traditional" as const, "modern" as const, undefined);
const articles = articleText().map((text) => ({ path: ARTICLE_PATH, kind: "article" as const, text }));
const tables = tableText.map(({ name, text }) => ({
  path: `_data/${name}.yml`,
  kind: "table" as const,
  text,
}));

const fixes = fuzzProperty({
  name: "mending twice is mending once",
  input: fc.tuple(fc.oneof({ weight: 4, arbitrary: articles }, { weight: 1, arbitrary: tables }), tone),
  sizeOf: ([{ text }]) => text.length,
  act: ([{ text, ...file }, tone]) => fixText(text, { ...file, tone }),
  judge: (fixed, [{ text, ...file }, tone]) => {
    assert.equal(fixText(fixed, { ...file, tone }), fixed, "mended again it is another text");
    assert(isSamePage(fixLineEnds(text), fixed, file.kind), "it is another page");
    return fixed === text ? [] : ["mended"];
  },
});

export const fixProperties: readonly FuzzProperty[] = [fixes];
