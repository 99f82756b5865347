import { describe, expect, it } from "vitest";
import { quietLinks } from "../../src/edition/quiet-links.ts";
import { makeArticle, makeStory } from "../fixtures/make-story.ts";

const html =
  '<p><a href="/2023/06/a.html">một</a>, <a href="/2023/07/b.html#muc">hai <em>chữ</em></a>, <a href="/chinh-tri/">ba</a></p>';
const story = makeStory(makeArticle("bai", "2023-06-01"), {
  body: { html, headings: [], words: 5, articleLinks: [] },
  links: ["2023/06/a", "2023/07/b"],
});

describe("quietLinks", () => {
  it("keeps the words and drops the link to what is not held", () => {
    expect(quietLinks(story, (id) => id === "2023/06/a").body.html).toBe(
      '<p><a href="/2023/06/a.html">một</a>, hai <em>chữ</em>, <a href="/chinh-tri/">ba</a></p>',
    );
  });

  it("gives back the very story where all is held", () => {
    expect(quietLinks(story, () => true)).toBe(story);
  });
});
