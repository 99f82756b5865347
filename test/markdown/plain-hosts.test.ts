import { parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT } from "./body-fixtures.ts";

/** What readers see of a paragraph, and where its link leads. */
function shown(markdown: string): { text: string; href: string | undefined } {
  const { html } = renderBody(markdown, CONTEXT).body;
  const text = serialize(parseFragment(html)).replace(/<[^>]*>/g, "");
  return { text: text.trim(), href: /href="([^"]*)"/.exec(html)?.[1] };
}

describe("an address shown as text", () => {
  it.each([
    ["a Cyrillic о", "https://lоngan.gov.vn/tin", "https://xn--lngan-jye.gov.vn/tin"],
    ["Cyrillic letters alone", "https://аррӏе.com", "https://xn--80ak6aa92e.com"],
    ["a dotless ı", "https://kıenhoc.vn", "https://xn--kenhoc-p9a.vn"],
  ])("names a host with %s as the network does", (_, typed, network) => {
    expect(shown(typed)).toEqual({ text: network, href: network });
    expect(shown(`<${typed}>`)).toEqual({ text: network, href: network });
    expect(shown(`<${network}>`)).toEqual({ text: network, href: network });
  });

  it.each(["https://tiếngviệt.vn/đường-đi", "https://đồngtháp.vn", "https://longan.gov.vn/tin-tức?a=b"])(
    "keeps the letters of Vietnamese: %s",
    (address) => expect(shown(address).text).toBe(address),
  );
});
