import { describe, expect, it } from "vitest";
import { categoriesOf, fullTextOf } from "../../src/feeds/full-text.ts";
import { editionOf, site, story } from "./edition-fixture.ts";

describe("the full text", () => {
  it("opens with sapo and photo, and is absolute throughout", () => {
    const [page] = editionOf().articlePages;
    expect(page && fullTextOf(page, site)).toMatchInlineSnapshot(`
      "<p><strong>Toàn tỉnh có 120 tập thể &amp; cá nhân được khen.</strong></p>
      <figure><img src="https://bao.example.vn/anh/0123456789ab-960.jpeg" alt="Trao bằng khen"><figcaption>Lãnh đạo tỉnh trao bằng khen. Ảnh: Lê Văn Bình</figcaption></figure>
      <p><a href="https://bao.example.vn/2023/05/le-hoi.html">Lễ hội</a></p>"
    `);
  });

  it("does without a photo, and escapes the sapo", () => {
    const [page] = editionOf([story({ summary: "a < b" })]).articlePages;
    expect(page && fullTextOf(page, site)).toBe("<p><strong>a &lt; b</strong></p>\n<p>Nội dung.</p>");
  });
});

describe("categories", () => {
  it("are the section and the topics, each once", () => {
    const [page] = editionOf([story({ topics: ["Chính trị", "Khen thưởng"] })]).articlePages;
    expect(page && categoriesOf(page)).toEqual(["Chính trị", "Khen thưởng"]);
  });
});
