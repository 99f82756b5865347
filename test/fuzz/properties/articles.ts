/** Any bytes that lie under the name of an article are an article, or findings that an editor understands. */
import assert from "node:assert/strict";
import { type DecodedText, decodeText } from "../../../src/content/decode-text.ts";
import { diagnoseCharacters } from "../../../src/content/diagnose/diagnose-characters.ts";
import { type ParsedArticle, parseArticle } from "../../../src/content/parse-article.ts";
import type { Finding } from "../../../src/problem.ts";
import { articleBytes, articleText } from "../arbitraries/article-file.ts";
import { soundFront } from "../arbitraries/front-matter-text.ts";
import { ARTICLE_PATH, PARSE_CONTEXT } from "../context.ts";
import { assertFindings } from "../findings.ts";
import { type FuzzProperty, fuzzProperty } from "../fuzz-property.ts";
import { assertSoundBody } from "../oracle.ts";

interface Read {
  readonly decoded: DecodedText | undefined;
  readonly parsed: ParsedArticle | undefined;
  readonly findings: readonly Finding[];
  /** Told of the characters as they stand in the file, before its Unicode is brought to one form. */
  readonly characters: readonly Finding[];
}

function read(bytes: Uint8Array): Read {
  const decoded = decodeText(bytes);
  if ("finding" in decoded) {
    return { decoded: undefined, parsed: undefined, findings: [decoded.finding], characters: [] };
  }
  const parsed = parseArticle(ARTICLE_PATH, decoded.text, PARSE_CONTEXT);
  const characters = diagnoseCharacters(decoded.written, "article", "traditional");
  return { decoded, parsed, findings: parsed.findings, characters };
}

const anyBytes = fuzzProperty({
  name: "a file's bytes -> article or findings",
  input: articleBytes,
  sizeOf: (bytes) => bytes.length,
  act: read,
  judge: ({ decoded, parsed, findings, characters }, bytes) => {
    const text = decoded?.text ?? new TextDecoder().decode(bytes);
    const isBroken = findings.some(({ severity }) => severity === "error");
    if (!parsed?.story) assert(isBroken, "neither an article nor an error");
    return [...assertFindings(findings, text), ...assertFindings(characters, decoded?.written ?? text)];
  },
});

const likely = fuzzProperty({
  name: "sound front matter, any text",
  input: articleText(soundFront),
  sizeOf: (text) => text.length,
  act: (text) => parseArticle(ARTICLE_PATH, text, PARSE_CONTEXT),
  judge: ({ story, places, findings }, text) => {
    if (story) {
      assertSoundBody(story.body.html);
      assert.equal(story.article.path, ARTICLE_PATH);
      assert.equal(story.article.address, "/2023/06/bai-mau.html");
      const { marks, links } = places?.() ?? { marks: {}, links: [] };
      for (const { line } of [...Object.values(marks), ...links]) assert(line <= text.split("\n").length);
      // It travels as JSON between threads and through the store.
      const written = JSON.stringify(story.article);
      assert.equal(JSON.stringify(JSON.parse(written)), written);
    }
    return assertFindings(findings, text);
  },
});

export const articleProperties: readonly FuzzProperty[] = [anyBytes, likely];
