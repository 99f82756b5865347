import { describe, expect, it } from "vitest";
import { renderDocument } from "../../../_includes/layouts/render-document.ts";
import { TagPageLayout } from "../../../_includes/layouts/tag-page.tsx";
import { articleOf, documentOf, editionOf, paperOf } from "../paper-fixture.ts";

const [topic] = editionOf([articleOf("lua", { topics: ["Lúa gạo"] })]).topics;

function open(hasFeed: boolean): Document {
  if (!topic) throw new Error("no topic");
  return documentOf(
    renderDocument(<TagPageLayout page={topic} kind="Chủ đề" paper={paperOf()} hasFeed={hasFeed} />),
  );
}
const announced = (document: Document) =>
  [...document.querySelectorAll('link[rel="alternate"][type="application/rss+xml"]')].map((link) => [
    link.getAttribute("title"),
    link.getAttribute("href"),
  ]);
const PAPER = ["Báo Tràm Vàng", "/rss.xml"];

describe("a topic's page", () => {
  it("announces its feed to news readers, and offers it to people", () => {
    const document = open(true);
    expect(announced(document)).toEqual([PAPER, ["Lúa gạo – Báo Tràm Vàng", "/chu-de/lua-gao/rss.xml"]]);
    const link = document.querySelector('main a[href$=".xml"]');
    expect([link?.getAttribute("href"), link?.textContent]).toEqual([
      "/chu-de/lua-gao/rss.xml",
      "Nguồn tin RSS của chủ đề",
    ]);
  });

  it("says nothing of a feed that there is not", () => {
    const document = open(false);
    expect(announced(document)).toEqual([PAPER]);
    expect(document.querySelector('main a[href$=".xml"]')).toBeNull();
  });
});
