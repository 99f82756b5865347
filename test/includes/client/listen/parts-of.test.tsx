// @vitest-environment jsdom
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../../_includes/client/listen/parts-of.ts";
import { Story } from "../../../../_includes/components/story.tsx";
import { articleOf, at, awardOf, pageOf, photo, storyOf } from "../../paper-fixture.ts";

const BODY = `
<p>Đoạn đầu có chú thích.<sup class="footnote-ref"><a href="#chu-thich_1">[1]</a></sup></p>
<h2 id="mot">Tiêu đề nhỏ</h2>
<ul><li>Việc một<ul><li>Việc con</li></ul></li><li><p>Việc hai</p></li></ul>
<blockquote><p>Câu thơ<br>hai dòng</p></blockquote>
<figure><picture><img alt="x"></picture><button>Phóng to ảnh</button><figcaption>Cây cầu. <span class="credit">Ảnh: An</span></figcaption></figure>
<div class="table-scroll"><table><thead><tr><th>Nơi</th><th>Việc</th></tr></thead><tbody><tr><td>Tân An</td><td>Đắp đường</td></tr></tbody></table></div>
<div class="table-scroll"><table><thead><tr><th>Nơi</th><th>Số hộ</th><th>Số xã</th></tr></thead><tbody><tr><td>Bến Lức</td><td>12</td><td>3</td></tr></tbody></table></div>
<div class="video-card"><p><a href="https://video.example">Xem video</a></p></div>
<p>***</p>
<section class="footnotes"><ol><li id="chu-thich_1"><p>Theo sổ cũ. <a class="footnote-backref" href="#x">↩</a></p></li></ol></section>`;

const article = articleOf("hai-nam", {
  title: "Tiêu đề bài",
  summary: "Sapo của bài.",
  photo,
  source: "Bản tin",
  corrections: [{ date: at("2023-06-07"), text: "Sửa tên." }],
  awards: [
    awardOf({ collectives: 0, individuals: 2 }),
    awardOf({
      authority: "Chủ tịch nước",
      collectives: 1,
      individuals: 1,
      recipients: ["Xã A", "Ông B"],
      note: "Đợt hai",
    }),
  ],
});
document.body.innerHTML = renderToString(
  <Story page={pageOf(storyOf(article, BODY, ["A", "B", "C", "D"]))} paper="Báo" />,
);
const story = document.querySelector(".story");
const parts = story ? partsOf(story) : [];

describe("what is read of an article", () => {
  it("is all that its writer has written, in the order of the page, captions and tables in sentences", () => {
    expect(parts.map(({ text }) => text)).toEqual([
      "Tiêu đề bài",
      "Sapo của bài.",
      "Đính chính",
      "7/6/2023: Sửa tên.",
      "Chú thích ảnh: Lễ trao bằng khen. Ảnh: Thanh Bình",
      "Đoạn đầu có chú thích.",
      "Tiêu đề nhỏ",
      "Việc một",
      "Việc con",
      "Việc hai",
      "Câu thơ hai dòng",
      "Chú thích ảnh: Cây cầu. Ảnh: An",
      "Tân An: Đắp đường",
      "Bến Lức: Số hộ 12; Số xã 3",
      "Chú thích: Theo sổ cũ.",
      "Khen thưởng: 1 tập thể và 3 cá nhân.",
      "Năm 2022.",
      "Thủ tướng Chính phủ: Bằng khen, 2 cá nhân.",
      "Chủ tịch nước: Bằng khen, 1 tập thể và 1 cá nhân. Tiêu biểu: Xã A, Ông B.",
      "Bằng khen của Chủ tịch nước: Đợt hai",
      "Nguồn: Bản tin",
    ]);
  });

  it("shows each where it stands", () => {
    const tags = Object.fromEntries(parts.map(({ text, element }) => [text, element.localName]));
    expect(tags["Tiêu đề bài"]).toBe("h1");
    expect(tags["Việc hai"]).toBe("p");
    expect(tags["Tân An: Đắp đường"]).toBe("tr");
    expect(tags["Năm 2022."]).toBe("caption");
  });

  it("leaves the page as it was", () => {
    expect(document.querySelectorAll(".footnote-ref, .footnote-backref, figure button")).toHaveLength(3);
  });
});
