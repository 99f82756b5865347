import fc from "fast-check";
import type { Element, ElementContent, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../../src/content/parse-article.ts";
import { pictureOf } from "../../../../src/images/picture.ts";
import { typeset } from "../../../../src/markdown/typeset.ts";
import { cleanPiece, draftOf } from "../../../../src/newsroom/import/draft/draft-of.ts";
import type { Piece } from "../../../../src/newsroom/import/piece.ts";
import { at } from "../../../fixtures/make-story.ts";

const NOW = at("2023-06-10T08:00:00+07:00");
const SECTIONS = [
  { id: "chinh-tri", name: "Chính trị", description: "Xây dựng Đảng, chính quyền." },
  { id: "nong-nghiep", name: "Nông nghiệp", description: "Mùa vụ, cây trồng và kinh nghiệm của nhà nông." },
];

const html = (text: string): Root => unified().use(rehypeParse, { fragment: true }).parse(text);

function draft(content: Root | string, facts: Partial<Piece> = {}, articles: Record<string, string> = {}) {
  const piece: Piece = {
    ...{ origin: "bai.html", title: "Tin đồng áng", date: "2023-06-05T07:30:00+07:00", summary: "Sapo." },
    ...{ photos: new Map(), left: [], ...facts },
    content: typeof content === "string" ? html(content) : content,
  };
  return draftOf(cleanPiece(piece, NOW), {
    ...{ id: "2023/06/tin-dong-ang", sections: SECTIONS, hosts: new Set(["bao.example.vn"]) },
    articleAt: (address) => articles[address],
    photoAt: (source) => (/^anh-\d\.jpg$/.test(source) ? { name: source } : undefined),
    nameOf: (_, name) => name,
  });
}

const bodyOf = (text: string) => text.slice(text.indexOf("\n---\n", 4) + 5).trim();

function parsed(text: string) {
  return parseArticle("articles/2023/06/tin-dong-ang.md", text, {
    ...{ sectionIds: ["chinh-tri", "nong-nghiep"], authorIds: [], siteUrl: "https://bao.example.vn" },
    pictures: new Map(
      ["anh-1.jpg", "anh-2.jpg"].map((name) => [name, pictureOf("0123456789ab", 1600, 1067)]),
    ),
  });
}

/** What readers see of an article's text, as words. */
function shown(text: string): string {
  const { story, findings } = parsed(text);
  if (!story) throw new Error(findings.map(({ message }) => message).join("\n"));
  const page = html(story.body.html);
  const words = (node: Root | Root["children"][number]): string =>
    node.type === "text" ? node.value : "children" in node ? node.children.map(words).join("") : "";
  return words(page);
}

describe("the text of a draft", () => {
  it("is Markdown of this paper's kind", () => {
    const { text } = draft(
      `<h1>Tin đồng áng</h1><h3>Vụ mới</h3><p>Bà con <b>xuống giống </b>sớm, <i> kịp con nước</i>.</p><h4>Giống</h4>
      <ul><li>Nàng thơm</li><li>ST25</li></ul><ol><li>Cày</li><li>Bừa</li></ol><blockquote><p>Nước lên thì cá lên.</p></blockquote>
      <table><tr><th>Giống</th><th>Tạ</th></tr><tr><td>ST25</td><td>6 | 7</td></tr></table><p>Rộng 5 km<sup>2</sup>, CO<sub>2</sub> ít.<sup><a href="#fn-1" data-footnote-ref>1</a></sup></p><hr>
      <section data-footnotes><ol><li id="fn-1"><p>Theo trạm khuyến nông.</p></li></ol></section>`,
    );
    expect(text).toMatchInlineSnapshot(`
      "---
      title: Tin đồng áng
      date: 2023-06-05T07:30:00+07:00
      section: chinh-tri
      summary: Sapo.
      status: draft
      ---

      ## Vụ mới

      Bà con **xuống giống** sớm, *kịp con nước*.

      ### Giống

      - Nàng thơm
      - ST25

      1. Cày
      2. Bừa

      > Nước lên thì cá lên.

      | Giống | Tạ |
      | - | - |
      | ST25 | 6 \\| 7 |

      Rộng 5 km², CO₂ ít.[^1]

      [^1]: Theo trạm khuyến nông.
      "
    `);
    expect(parsed(text).findings).toEqual([]);
  });

  it("has its first photo as the lead, others at their places, and a note for those that are missing", () => {
    const { text, left, guessed } = draft(
      `<figure><img src="anh-1.jpg" alt="IMG_0012.JPG"><figcaption>Bà con Tân Hưng gặt lúa sớm, tránh con nước rằm. (Ảnh: Lê Sáu)</figcaption></figure><p>Vụ này được mùa.</p>
      <p><img src="anh-2.jpg" alt="Máy gặt trên đồng"></p><p><em>Máy gặt xuống đồng từ sáng sớm</em></p><figure><img src="mat.jpg"><figcaption>Cảnh mất ảnh ở ấp Gò</figcaption></figure>`,
    );
    expect(text).toMatchInlineSnapshot(`
      "---
      title: Tin đồng áng
      date: 2023-06-05T07:30:00+07:00
      section: chinh-tri
      summary: Sapo.
      photo:
        src: anh-1.jpg
        alt: "Ảnh ghi lại: Bà con Tân Hưng gặt lúa sớm"
        caption: Bà con Tân Hưng gặt lúa sớm, tránh con nước rằm.
        credit: Lê Sáu
      status: draft
      ---

      Vụ này được mùa.

      ![Máy gặt trên đồng](anh-2.jpg "Máy gặt xuống đồng từ sáng sớm")

      ::: ghi-chu Ảnh cần bổ sung
      Cảnh mất ảnh ở ấp Gò
      :::
      "
    `);
    expect({ left, guessed }).toMatchInlineSnapshot(`
      {
        "guessed": [
          "Mô tả ảnh anh-1.jpg là đoán: xem lại",
          "Chuyên mục “chinh-tri” là đoán theo chữ trong bài",
        ],
        "left": [
          "Ảnh “Cảnh mất ảnh ở ấp Gò”: tệp ảnh không có trong nguồn; chú thích giữ trong hộp ghi chú",
        ],
      }
    `);
  });

  it("puts awards into the box of its front matter", () => {
    const { text } = draft(
      "<p>Mở đầu câu chuyện.</p><p>Năm 2022, 2 cá nhân được Thủ tướng Chính phủ tặng bằng khen. Huyện mở hội mừng công.</p>",
    );
    expect(text).toContain(
      "awards:\n  - year: 2022\n    authority: Thủ tướng Chính phủ\n    honour: Bằng khen\n    individuals: 2\n",
    );
    expect(bodyOf(text)).toBe("Mở đầu câu chuyện.\n\nHuyện mở hội mừng công.");
  });

  it("makes sub-headings of bold lines, from level two on", () => {
    expect(
      bodyOf(
        draft(
          "<p>Mở đầu dài hơn một dòng.</p><p><b>Nước về sớm</b></p><p>Nước lên từng ngày, đồng trắng xóa.</p>",
        ).text,
      ),
    ).toBe("Mở đầu dài hơn một dòng.\n\n## Nước về sớm\n\nNước lên từng ngày, đồng trắng xóa.");
  });

  it("makes bold lines of headings inside quotations, lists and tables", () => {
    const { text } = draft(
      "<blockquote><h1>Lời dặn</h1><p>Giữ đê.</p></blockquote><ul><li><h4>Một</h4></li></ul><h5></h5>",
    );
    expect(bodyOf(text)).toBe("> **Lời dặn**\n>\n> Giữ đê.\n\n- **Một**");
    expect(parsed(text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("cleans links", () => {
    const { text, left } = draft(
      `<p><a href="https://vi.example.org/a_(b)?utm_source=x&amp;q=1&amp;fbclid=2#c">ngoài</a>, <a href="/tin/1.html">bài cũ</a>, <a href="/tin/2.html">bài mất</a>,
      <a href="mailto:toa-soan@example.vn">thư</a>, <a href="tel:02723">máy</a>, <a href="java&#10;script:alert(1)">xấu</a>, <a href="data:text/html,x">dữ liệu</a>, <a href="#dau">đầu</a>, <a href="vbscript:x">vb</a></p>`,
      {},
      { "/tin/1.html": "2022/12/bai-khac" },
    );
    expect(bodyOf(text)).toBe(
      "[ngoài](https://vi.example.org/a_%28b%29?q=1#c), [bài cũ](../../2022/12/bai-khac.md), bài mất, [thư](mailto:toa-soan@example.vn), [máy](tel:02723), xấu, dữ liệu, đầu, vb".replaceAll(
        "_",
        "%5F",
      ),
    );
    expect(left).toEqual([
      "Liên kết cũ “/tin/2.html” dẫn tới bài chưa nhập, chỉ giữ chữ",
      "Liên kết “javascript:alert(1)” dùng kiểu địa chỉ không an toàn, chỉ giữ chữ",
      "Liên kết “data:text/html,x” dùng kiểu địa chỉ không an toàn, chỉ giữ chữ",
      "Liên kết “vbscript:x” dùng kiểu địa chỉ không an toàn, chỉ giữ chữ",
    ]);
  });

  it("is in Unicode, composed, with plain spaces", () => {
    const { text, left } = draft("<p>ChÝnh quyÒn x· söa con ®­êng</p><p>liªn Êp&nbsp;  cho d©n</p>", {
      title: "Con ®­êng míi",
    });
    expect(text).toContain("title: Con đường mới");
    expect(bodyOf(text)).toBe("Chính quyền xã sửa con đường\n\nliên ấp cho dân");
    expect(left).toEqual([
      "Chữ gõ bằng bảng mã TCVN3 (phông .VnTime) đã đổi sang Unicode: soát lại chữ hoa có dấu",
    ]);
    expect(bodyOf(draft(`<p>${"Đường mới".normalize("NFD")}\u200b về\u00ad\u00a0ấp</p>`).text)).toBe(
      "Đường mới về ấp",
    );
  });
});

describe("the front matter of a draft", () => {
  it("says what the source said, in the order of the keys", () => {
    const { text, guessed } = draft("<p>Thân bài.</p>", {
      ...{
        title: "  Tin:  “hay” # lắm ",
        authors: ["Lê Sáu", "Lê Sáu"],
        topics: ["Lúa, gạo", "2022"],
        section: "NÔNG NGHIỆP",
      },
      addresses: ["/tin/lúa mới.html", "/?p=12", "/"],
    });
    expect(text).toMatchInlineSnapshot(`
      "---
      title: "Tin: “hay” # lắm"
      date: 2023-06-05T07:30:00+07:00
      section: nong-nghiep
      summary: Sapo.
      authors:
        - Lê Sáu
      topics:
        - Lúa, gạo
        - "2022"
      status: draft
      aliases:
        - /tin/l%C3%BAa%20m%E1%BB%9Bi.html
      ---

      Thân bài.
      "
    `);
    expect(guessed).toEqual([]);
  });

  it("leaves the date out where none is known, and files the draft under the day of the import", () => {
    const clean = cleanPiece(
      { origin: "x.txt", title: "Tin", content: html("<p>Thân.</p>"), photos: new Map(), left: [] },
      NOW,
    );
    expect([clean.folder, clean.slug, clean.date]).toEqual(["2023/06", "tin", undefined]);
  });

  it("guesses section and sapo from the text, and says so", () => {
    const { text, guessed } = draft(
      "<p>Mùa vụ này nhà nông chọn cây trồng chịu hạn. Kinh nghiệm là gieo sớm.</p><p>Hết.</p>",
      { summary: undefined },
    );
    expect(text).toContain(
      "section: nong-nghiep\nsummary: Mùa vụ này nhà nông chọn cây trồng chịu hạn. Kinh nghiệm là gieo sớm.\n",
    );
    expect(guessed).toEqual([
      "Sapo lấy từ những câu đầu của bài",
      "Chuyên mục “nong-nghiep” là đoán theo chữ trong bài",
    ]);
  });
});

/** Signs that mean something to Markdown, YAML, HTML or templates, and words between. */
const piecesOfText = fc.oneof(
  fc.constantFrom(
    ...[
      "#",
      "##",
      "-",
      "*",
      "**",
      "_",
      "__",
      "~",
      "~~",
      "`",
      "```",
      ">",
      "<",
      "[",
      "]",
      "(",
      ")",
      "![",
      "](",
      "|",
      "|-|",
      ":",
      ":::",
      "::: ghi-chu",
    ],
    ...[
      "---",
      "===",
      "---js",
      "+",
      "1.",
      "1)",
      "[^1]",
      "[^1]:",
      "[x]:",
      "&",
      "&amp;",
      "&#60;",
      "\\",
      "\\*",
      "!",
      "^",
      "$",
      "{{7*7}}",
      "{% x %}",
      "<%= x %>",
    ],
    ...[
      "<script>",
      "</script>",
      "<b>",
      "<!--",
      "<?",
      "<a href=x>",
      "@",
      "a@b.vn",
      "'",
      '"',
      "“",
      "”",
      "%",
      "=",
      "Ảnh: A",
      "2022",
      " ",
      "  ",
      "\t",
    ],
  ),
  fc.constantFrom("lúa", "Tân Hưng", "nước", "x", "b", "ấp."),
);
const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(piecesOfText, { minLength: 1, maxLength: 12 })
      .chain((parts) => fc.constantFrom("", " ").map((gap) => parts.join(gap))),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }) },
);
/** As readers may see it: typography changes dots, dashes and quotation marks by what stands beside them. */
const plain = (text: string) =>
  typeset(text.replace(/\s+/g, " ").trim())
    .replace(/[“”"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/…/g, "...")
    .replace(/[–-]/g, "-")
    .replace(/\s+/g, "");
/** Bare addresses become links, and are shown as browsers show them. */
const isNoAddress = (text: string) => !/:\/\/|mailto:/i.test(text);
const visible = (value: string) =>
  value
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{P}\p{S}\p{M} ]|[\ufff0-\uffff]/gu, "")
    .trim();
/** Markdown's own reader and writer differ in what they take for a word beyond the first plane. */
const isPlain = (value: string) => !(/_/.test(value) && /[\u{10000}-\u{10ffff}]/u.test(value));
const shownText = anyText.filter(isNoAddress).map(visible).filter(isPlain);

const text = (value: string): ElementContent => ({ type: "text", value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
const root = (...children: Element[]): Root => ({
  type: "root",
  children: [element("p", text("Mở đầu.")), ...children],
});

/** A text in each of the places that a piece has for it, and all the text that is there. */
const PLACES: Readonly<
  Record<string, (value: string, before: string, after: string) => readonly [Element, string]>
> = {
  paragraph: (value) => [element("p", text(value)), value],
  line: (value, before, after) => [element("p", text(before + value + after)), before + value + after],
  lines: (value, before, after) => [
    element("p", text(before), element("br"), text(value), element("br"), text(after)),
    before + value + after,
  ],
  bold: (value, before, after) => [
    element("p", text(before), element("strong", text(value)), text(after)),
    before + value + after,
  ],
  italic: (value, before, after) => [
    element("p", text(before), element("em", element("strong", text(value)), text(after)), text("x")),
    `${before}${value}${after}x`,
  ],
  link: (value, before, after) => {
    const link = element("a", text(value));
    link.properties = { href: "https://x.example.vn/" };
    return [element("p", text(before), link, text(after)), before + value + after];
  },
  list: (value, before) => [
    element("ul", element("li", text(value)), element("li", text(before))),
    value + before,
  ],
  table: (value, before) => [
    element(
      "table",
      element("tr", element("td", text(before)), element("td", text(value))),
      element("tr", element("td", text(value))),
    ),
    before + value + value,
  ],
  quotation: (value, before) => [
    element("blockquote", element("p", text(value)), element("p", text(before))),
    value + before,
  ],
  heading: (value, before) => [element("h2", text(`${before} ${value}`)), before + value],
};

describe("any text at all", () => {
  it.each(Object.entries(PLACES))("is shown as it was written: %s", (_, place) => {
    fc.assert(
      fc.property(
        shownText.filter((value) => value !== ""),
        fc.constantFrom("a", "a ", "a.", "“a"),
        fc.constantFrom("b", " b", ".b", "” b"),
        (value, before, after) => {
          const [block, all] = place(value, before, after);
          expect(plain(shown(draft(root(block)).text))).toBe(plain(`Mở đầu. ${all}`));
        },
      ),
      { numRuns: 250 },
    );
  });

  it("is the headline and the sapo that front matter gives back", () => {
    fc.assert(
      fc.property(
        anyText.map(visible).filter((value) => value !== ""),
        (value) => {
          const facts = { title: value, summary: value, authors: [`A ${value}`] };
          const { story, findings } = parsed(draft(root(), facts).text);
          expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(plain(story?.article.title ?? "")).toBe(plain(value));
          expect(plain(story?.article.summary ?? "")).toBe(plain(value));
        },
      ),
      { numRuns: 300 },
    );
  });
});
