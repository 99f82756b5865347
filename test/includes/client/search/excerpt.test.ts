import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitExcerpt } from "../../../../_includes/client/search/excerpt.ts";
import { escapeHtml } from "../../../../src/text/escape-html.ts";

describe("an excerpt of the search index", () => {
  it("is split where found words are marked", () => {
    expect(splitExcerpt("mùa <mark>nước</mark> nổi")).toEqual([
      { text: "mùa ", marked: false },
      { text: "nước", marked: true },
      { text: " nổi", marked: false },
    ]);
  });

  it("keeps every other tag as text", () => {
    expect(splitExcerpt('<img src=x onerror="alert(1)">')).toEqual([
      { text: '<img src=x onerror="alert(1)">', marked: false },
    ]);
  });

  it("does not decode twice", () => {
    expect(splitExcerpt("&amp;lt;b&amp;gt;")).toEqual([{ text: "&lt;b&gt;", marked: false }]);
  });

  it("gives back any escaped text as it was", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const pieces = splitExcerpt(escapeHtml(text));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});
