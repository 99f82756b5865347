/**
 * The oracle of HTML that means no harm: what an allow-list leaves of it is all of it.
 * The idea is govspeak's (alphagov/govspeak, lib/govspeak/html_validator.rb): render, sanitise, compare once both are written alike.
 */
import assert from "node:assert/strict";
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseFragment, serialize } from "parse5";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import { unified } from "unified";
import { BODY_ALLOW_LIST } from "./body-allow-list.ts";

const parser = unified().use(rehypeParse, { fragment: true });
const sanitiser = unified().use(rehypeSanitize, BODY_ALLOW_LIST);

/** Characters that HTML would rather not hold, and every reader passes over: the check of articles tells of them. */
const OF_CHARACTERS = /^(?:control-character|noncharacter)-in-input-stream$/;

/** @throws where a reader would have to mend the HTML of a text, or a sanitiser would take something away */
export function assertSoundBody(html: string): void {
  const errors: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(
    errors.filter((code) => !OF_CHARACTERS.test(code)),
    [],
    "a parser finds faults",
  );
  assert.equal(plainEntities(serialize(tree)), plainEntities(html), "a parser reads something else");
  const dirty = parser.parse(html);
  const clean: Root = sanitiser.runSync(structuredClone(dirty));
  assert.equal(toHtml(clean), toHtml(dirty), "a sanitiser takes something away");
}

/** One writing for what may be written in several ways. */
function plainEntities(html: string): string {
  return html
    .replace(/&nbsp;/g, "\u00a0")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">");
}
