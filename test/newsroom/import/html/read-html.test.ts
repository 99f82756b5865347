import type { Root } from "hast";
import { selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../../src/content/parse-article.ts";
import { wordsOf } from "../../../../src/newsroom/import/blocks/block-facts.ts";
import { cleanPiece, draftOf } from "../../../../src/newsroom/import/draft/draft-of.ts";
import type { ReadBeside } from "../../../../src/newsroom/import/html/page-pictures.ts";
import { readHtml } from "../../../../src/newsroom/import/html/read-html.ts";
import { at } from "../../../fixtures/make-story.ts";

const NOTHING: ReadBeside = async () => undefined;
const ALL: ReadBeside = async (path) => new TextEncoder().encode(path);
const LONG =
  "Con kênh mới dài hai cây số nối ấp với sông lớn, ghe lúa không còn phải chờ con nước. Bà con góp công đào suốt hai mùa khô, mỗi nhà một đoạn.";
const NEXT =
  "Nhà nào neo người thì xóm làm giùm cho kịp mùa nước lên, tối về lại nấu chung một nồi cháo vịt.";

const read = (html: string | Uint8Array, beside: ReadBeside = NOTHING) =>
  readHtml(
    { name: "trang.html", bytes: typeof html === "string" ? new TextEncoder().encode(html) : html },
    beside,
  );

/** One line a block: `p: chữ`, `figure(src): chú thích`. */
function outline(content: Root): string[] {
  return content.children.flatMap((block) => {
    if (block.type !== "element") return [];
    const images = selectAll("img", block).map(({ properties }) => `(${String(properties.src)})`);
    return [`${block.tagName}${images.join("")}: ${wordsOf(block)}`];
  });
}

describe("a page with a modern head", () => {
  const page = `<!doctype html><html><head><title>Kênh mới về ấp - Báo Cũ</title>
    <meta property="og:site_name" content="Báo Cũ"><meta property="og:title" content="Kênh mới về ấp - Báo Cũ">
    <meta property="article:published_time" content="2021-05-04T06:30:00+07:00"><meta name="author" content="Báo Cũ">
    <link rel="canonical" href="https://baocu.example.vn/kinh-te/kenh-moi-123.html"><meta property="article:tag" content="Thủy lợi">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"name":"Lê Sáu"},"articleSection":"Kinh tế"}]}</script></head>
    <body><nav><a href="/">Trang chủ</a></nav><div class="breadcrumb"><a href="/">Trang chủ</a><a href="/kinh-te">Kinh tế</a></div>
    <h1>Kênh mới về ấp</h1><div class="date">Thứ Ba, 04/05/2021 06:30</div><h2 class="sapo">Hai mùa khô đào tay, ấp Gò Thuyền có con kênh nối ra sông lớn.</h2>
    <div class="fck_detail"><p>${LONG}</p><div class="share-box"><a>Chia sẻ</a></div>
    <figure class="tplCaption"><img data-src="https://cdn.example.vn/a.jpg" src="trang_files/a.jpg"><figcaption>Kênh mới. Ảnh: Lê Sáu</figcaption></figure>
    <h3>Nước về</h3><p>${NEXT} Xem <a href="https://baocu.example.vn/cau.html">chuyện cây cầu</a>.</p>
    <p align="center"><img src="trang_files/b.jpg"></p><p class="Image-Caption">Ghe đi trên kênh</p>
    <table><tr><td><img src="trang_files/c.jpg"></td></tr><tr><td>Bữa cơm công trường</td></tr></table>
    <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><iframe src="https://quang-cao.example.com/x"></iframe>
    <ul class="tin-lien-quan"><li><a href="/x">Tin khác</a></li></ul><p style="text-align:right"><strong>Lê Sáu</strong></p></div>
    <div class="comment"><p>Bình luận rất dài của bạn đọc, dài hơn cả một đoạn văn trong bài để thử xem có lẫn vào không nhé.</p></div></body></html>`;

  it("tells all of its facts", async () => {
    const { content, photos, ...facts } = await read(page, ALL);
    expect(facts).toMatchInlineSnapshot(`
      {
        "addresses": [
          "/kinh-te/kenh-moi-123.html",
        ],
        "authors": [
          "Lê Sáu",
        ],
        "date": "2021-05-04T06:30:00+07:00",
        "left": [
          "Khung nhúng từ quang-cao.example.com không mang sang được",
        ],
        "origin": "trang.html",
        "section": "Kinh tế",
        "summary": "Hai mùa khô đào tay, ấp Gò Thuyền có con kênh nối ra sông lớn.",
        "title": "Kênh mới về ấp",
        "topics": [
          "Thủy lợi",
        ],
      }
    `);
    expect([...photos.keys()]).toEqual(["trang_files/a.jpg", "trang_files/b.jpg", "trang_files/c.jpg"]);
  });

  it("gives the text with its pictures and captions, and nothing of the page", async () => {
    const { content } = await read(page, ALL);
    expect(outline(content)).toEqual([
      `p: ${LONG}`,
      "figure(trang_files/a.jpg): Kênh mới. Ảnh: Lê Sáu",
      "h3: Nước về",
      `p: ${NEXT} Xem chuyện cây cầu.`,
      "figure(trang_files/b.jpg): Ghe đi trên kênh",
      "figure(trang_files/c.jpg): Bữa cơm công trường",
      "p: https://www.youtube.com/watch?v=abcdefghijk",
    ]);
  });
});

describe("a page of the years of tables", () => {
  it("is read by where its words are", async () => {
    const page = `<html><head><title>Báo Cũ</title></head><body><!-- saved from url=(0034)http://www.baocu.example.vn/?id=7 -->
      <table width="980"><tr><td width="200"><a href="/">Trang chủ</a><br><a href="/ct">Chính trị</a><br><a href="/kt">Kinh tế</a></td>
      <td><table><tr><td><font class="title"><b>Kênh mới về ấp</b></font><br><i>Ngày 04/05/2021 | 06:30 (GMT+7)</i><br><br>
      <table align="center"><tr><td><img src="trang.files/a.jpg" width="400"></td></tr><tr><td><i>Kênh mới đào xong</i></td></tr></table>
      ${LONG}<br><br><b>Nước về</b><br><br>${NEXT}<br><br>${LONG}<br></td></tr></table></td></tr></table></body></html>`;
    const { title, date, content } = await read(page, ALL);
    expect({ title, date }).toEqual({ title: "Kênh mới về ấp", date: "2021-05-04T06:30:00+07:00" });
    expect(outline(content)).toEqual([
      "figure(trang.files/a.jpg): Kênh mới đào xong",
      `p: ${LONG}`,
      "p: Nước về",
      `p: ${NEXT}`,
      `p: ${LONG}`,
    ]);
  });

  it("is read in the letters of its fonts", async () => {
    const tcvn3 =
      "Con kªnh míi dµi hai c©y sè nèi Êp víi s«ng lín, ghe lóa kh«ng cßn ph¶i chê con n\u00adíc. Bµ con gãp c«ng ®µo suèt hai mïa kh«.";
    const page = `<html><head><title>Kªnh míi vÒ Êp</title></head><body><h1>Kªnh míi vÒ Êp</h1><p>${tcvn3}</p><p>${tcvn3}</p></body></html>`;
    const { title, content, left } = await read(Buffer.from(page, "latin1"));
    expect(title).toBe("Kênh mới về ấp");
    expect(outline(content)[0]).toBe(
      "p: Con kênh mới dài hai cây số nối ấp với sông lớn, ghe lúa không còn phải chờ con nước. Bà con góp công đào suốt hai mùa khô.",
    );
    expect(left).toEqual([
      "Tệp dùng bảng mã TCVN3 (phông .VnTime), đã đổi sang Unicode: soát lại chữ có dấu",
    ]);
  });
});

describe("footnotes of a page", () => {
  it("are kept, in the way of Word and of others", async () => {
    const { content } = await read(
      `<html><body><h1>Kênh mới về ấp</h1><article><p>${LONG}<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><p>${NEXT}</p>
      <div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Theo trạm thủy nông.</p></div></div></article></body></html>`,
    );
    const draft = draftOf(
      cleanPiece({ origin: "x", photos: new Map(), left: [], title: "Tin", content }, at("2023-06-10")),
      CONTEXT,
    );
    expect(draft.text).toContain("mỗi nhà một đoạn.[^1]\n");
    expect(draft.text).toContain("\n[^1]: Theo trạm thủy nông.\n");
  });
});

const CONTEXT = {
  ...{ id: "2023/06/tin", sections: [{ id: "chinh-tri", name: "Chính trị" }], hosts: new Set<string>() },
  articleAt: () => undefined,
  photoAt: () => undefined,
  nameOf: (_: string, name: string) => name,
};

describe("a hostile page", () => {
  const traps = `<p onclick="alert(1)">${LONG}</p><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><script>alert(1)</script></svg>
    <p><a href="javascript:alert(1)">một</a> <a href="&#106;avascript:alert(1)">hai</a> <a href="data:text/html,<script>">ba</a> {{7*7}} {% raw %}</p>
    <template><p>mẫu</p><script>x</script></template><form action="https://xau.example"><input name="x"><p>${NEXT}</p></form><object data="x.swf"></object>
    <p>---js</p><p>---</p><p>&lt;script&gt;alert(2)&lt;/script&gt; ::: khen-thuong</p><p>::: khen-thuong</p><style>p{}</style><math><mtext><script>alert(1)</script></mtext></math>
    <p><img src="trang_files/../../../etc/passwd"><img src="file:///etc/passwd"><img src="\\\\may\\anh.jpg"></p><noscript><p>không mã</p></noscript>`;
  const page = `<html><head><meta http-equiv="refresh" content="0;url=https://xau.example"><base href="https://xau.example/"><title>Tin "hay" --- ---js {{x}}</title></head><body><article>${traps}</article></body></html>`;

  it("leaves nothing that runs, and its words as words", async () => {
    const piece = await read(page);
    const { text } = draftOf(cleanPiece(piece, at("2023-06-10T00:00")), CONTEXT);
    const { story, findings } = parseArticle(
      "articles/2023/06/tin.md",
      text.replace("section:", "date: 2023-06-05\nsection:"),
      {
        ...{
          sectionIds: ["chinh-tri"],
          authorIds: [],
          siteUrl: "https://bao.example.vn",
          pictures: new Map(),
        },
      },
    );
    expect(findings).toEqual([]);
    expect(story?.article.title).toBe("Tin “hay” --- ---js {{x}}");
    expect(story?.body.html.split("\n").filter(Boolean)).toMatchInlineSnapshot(`
      [
        "<p>một hai ba {{7*7}} {% raw %}</p>",
        "<p>Nhà nào neo người thì xóm làm giùm cho kịp mùa nước lên, tối về lại nấu chung một nồi cháo vịt.</p>",
        "<p>---js</p>",
        "<p>&lt;script&gt;alert(2)&lt;/script&gt; ::: khen-thuong</p>",
        "<p>::: khen-thuong</p>",
      ]
    `);
  });

  it.each([
    ["div", 100_000],
    ["blockquote", 3_000],
    ["b", 3_000],
    ["table><tr><td", 990],
  ])("is refused at once where %s is nested without end", async (tag, times) => {
    const begun = performance.now();
    await expect(read(`<article>${`<${tag}>`.repeat(times)}${LONG}`)).rejects.toThrow(/lồng nhau/);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it("unfolds no entities of its own", async () => {
    const bomb = `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><html><body><h1>Kênh mới về ấp</h1><article><p>${LONG} &b;</p><p>${NEXT}</p></article></body></html>`;
    expect(outline((await read(bomb)).content)[0]).toBe(`p: ${LONG} &b;`);
  });

  it("says so where there is no article in it", async () => {
    await expect(read("<html><body><p>Chào</p></body></html>")).rejects.toThrow(
      "Không tìm thấy bài nào trong trang",
    );
  });
});
