import { describe, expect, it } from "vitest";
import { htmlBlocks } from "../../src/search/html-blocks.ts";

describe("htmlBlocks", () => {
  it("gives paragraphs, headings with their anchors, list items, captions and rows", () => {
    const html = `<p>Một <strong>đoạn</strong>.</p>
<h2 id="muc-a">Tiêu đề</h2>
<ul><li>Mục một</li><li><p>Mục hai</p></li></ul>
<figure><picture><source srcset="a > b"><img src="x" alt="Bỏ qua"></picture><figcaption>Chú thích. <span class="credit">Ảnh: Ai</span></figcaption></figure>
<section class="table-scroll"><table><tr><th>A</th><td>1</td></tr></table></section>
<h3 id="b">Nhỏ</h3>`;
    expect(htmlBlocks(html)).toEqual([
      { text: "Một đoạn." },
      { text: "Tiêu đề", heading: "muc-a" },
      { text: "Mục một" },
      { text: "Mục hai" },
      { text: "Chú thích. Ảnh: Ai" },
      { text: "A 1" },
      { text: "Nhỏ", heading: "b" },
    ]);
  });

  it("reads entities once, and leaves what only looks like a tag", () => {
    expect(htmlBlocks("<p>5 &lt; 7 &amp;amp; &quot;a&quot; &#39;b&#39;</p>")).toEqual([
      { text: "5 < 7 &amp; \"a\" 'b'" },
    ]);
  });

  it("passes over footnote numbers and the ways back", () => {
    expect(
      htmlBlocks(
        '<p>Câu<sup class="footnote-ref"><a href="#x">[1]</a></sup>.</p><ol><li><p>Nguồn. <a href="#y" class="footnote-backref">↩</a></p></li></ol>',
      ),
    ).toEqual([{ text: "Câu." }, { text: "Nguồn." }]);
  });

  it("has nothing of nothing", () => expect(htmlBlocks("")).toEqual([]));
});
