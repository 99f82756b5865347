/** What every whole page must be: valid HTML to a parser and to a linter, with nothing in it that runs but the paper's own. */
import assert from "node:assert/strict";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";
import { parse } from "parse5";

/** Rules that are about taste, about long headlines, which newspapers have, or about roles that some browsers need to be told. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    ...{ "void-style": "off", "long-title": "off", "no-unknown-attributes": "off", "doctype-style": "off" },
    ...{ "no-trailing-whitespace": "off", "attribute-boolean-style": "off", "attribute-empty-style": "off" },
    "no-redundant-role": "off",
  },
});
/** As in oracle.ts: the check of articles tells of these. */
const OF_CHARACTERS = /^(?:control-character|noncharacter)-in-input-stream$/;

/** @param isValid it is of an article without errors, which alone are published */
export async function assertSoundPage(html: string, isValid: boolean): Promise<void> {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(
    errors.filter((code) => !OF_CHARACTERS.test(code)),
    [],
    "a parser finds faults",
  );
  assertHarmless(new JSDOM(html).window.document);
  if (!isValid) return;
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  assert.deepEqual(faults, [], "a linter finds faults");
}

function assertHarmless(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    assert.doesNotMatch(element.localName, /^(?:iframe|object|embed|base|style|frame|applet|template)$/);
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^on|^style$|^srcdoc$/);
      if (/^(?:href|src|action|formaction|poster)$/.test(name))
        assert.match(
          value,
          /^(?:https?:\/\/|mailto:|tel:|#|\/(?![/\\])|\?|$)/i,
          `${element.localName} ${name}=${value}`,
        );
    }
  }
  for (const script of document.querySelectorAll("script")) {
    const data = script.textContent ?? "";
    if (script.type === "application/ld+json") assert(JSON.parse(data), "no JSON");
    else assert.equal(data, "", "a script within the page");
  }
}
