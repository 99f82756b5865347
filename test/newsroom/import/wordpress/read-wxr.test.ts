import { describe, expect, it } from "vitest";
import { ImportRefused, type Piece } from "../../../../src/newsroom/import/piece.ts";
import { readWxr } from "../../../../src/newsroom/import/wordpress/read-wxr.ts";
import { freshFolder } from "../../../fixtures/fresh-folder.ts";
import { drawPhoto } from "../../../images/draw-photo.ts";
import { markdownOf } from "../markdown-of.ts";
import { attachment, makeWxr, type WxrPost } from "./make-wxr.ts";

const folder = freshFolder("wxr");
const UPLOADS = "https://dongxanh.example/wp-content/uploads/2021/03";

async function readBytes(bytes: Uint8Array, media?: string): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of readWxr({ name: "xuat.xml", bytes }, { media })) pieces.push(piece);
  return pieces;
}

const read = (posts: readonly WxrPost[], media?: string) => readBytes(makeWxr(posts), media);

async function readOne(post: WxrPost, more: readonly WxrPost[] = []): Promise<Piece> {
  const [piece] = await read([post, ...more]);
  if (!piece) throw new Error("no piece");
  return piece;
}

const text = async (content: string, more: readonly WxrPost[] = []) =>
  markdownOf(await readOne({ content }, more));

describe("a post of a WordPress export", () => {
  it("brings all that its site knew of it", async () => {
    const piece = await readOne({
      id: 123,
      title: "Chợ quê &amp; <em>chuyện</em> ngày Tết",
      excerpt: "<p>Chợ họp từ ba giờ sáng.</p>",
      date: "2021-03-04 05:06:07",
      link: "https://dongxanh.example/tin/cho-que.html",
      name: "cho-que",
      terms: [
        ["category", "Uncategorized"],
        ["category", "Xã hội"],
        ["category", "Kinh tế"],
        ["post_tag", "chợ quê"],
        ["post_tag", "Tết"],
      ],
      meta: { _yoast_wpseo_primary_category: "7", _wp_old_slug: "cho-lang" },
    });
    expect(piece).toMatchObject({
      origin: "xuat.xml, bài 123",
      title: "Chợ quê & chuyện ngày Tết",
      date: "2021-03-04T05:06:07+07:00",
      summary: "Chợ họp từ ba giờ sáng.",
      authors: ["Hà Vy"],
      section: "Kinh tế",
      topics: ["chợ quê", "Tết"],
      addresses: ["/tin/cho-que.html", "/tin/cho-lang.html"],
      left: ["Bài còn nằm ở chuyên mục “Xã hội”"],
    });
  });

  it("names all its authors where there are several, and has no address before it is published", async () => {
    const piece = await readOne({
      status: "draft",
      date: "0000-00-00 00:00:00",
      link: "https://dongxanh.example/?p=9",
      terms: [
        ["author", "Hà Vy"],
        ["author", "Trần Nam"],
      ],
    });
    expect(piece).toMatchObject({ authors: ["Hà Vy", "Trần Nam"], date: undefined, addresses: [] });
  });
});

describe("the text of a post", () => {
  it("of the old editor has paragraphs where it has empty lines", async () => {
    expect(
      await text(
        'Dòng một\nDòng <b>hai</b>\r\n\r\nĐoạn hai.\n<h3>Mục</h3>\nĐoạn ba.\n<ul>\n<li>Một</li>\n\n<li>Hai</li>\n</ul>\n<blockquote>Lời\n\nnói</blockquote>\n<a href="https://dongxanh.example/tin/khac.html?x=1">Bài khác</a>',
      ),
    ).toMatchInlineSnapshot(`
      "Dòng một\\
      Dòng **hai**

      Đoạn hai.

      ## Mục

      Đoạn ba.

      - Một
      - Hai

      > Lời
      >
      > nói

      [Bài khác](/tin/khac.html?x=1)"
    `);
  });

  it("of the new editor is in blocks", async () => {
    expect(
      await text(`<!-- wp:paragraph -->
<p>Mở đầu.</p>
<!-- /wp:paragraph -->
<!-- wp:heading {"level":2} --><h2 class="wp-block-heading">Ra đồng</h2><!-- /wp:heading -->
<!-- wp:image {"id":31} -->
<figure class="wp-block-image"><img src="${UPLOADS}/dong-1024x683.jpg" alt="Đồng lúa" class="wp-image-31"/><figcaption class="wp-element-caption">Lúa chín. <em>Ảnh: Hà Vy</em></figcaption></figure>
<!-- /wp:image -->
<!-- wp:gallery --><figure class="wp-block-gallery has-nested-images"><!-- wp:image --><figure class="wp-block-image"><img src="${UPLOADS}/a.jpg" alt="A"/><figcaption>Một</figcaption></figure><!-- /wp:image --><!-- wp:image --><figure class="wp-block-image"><img src="${UPLOADS}/b.jpg" alt="B"/></figure><!-- /wp:image --><figcaption>Cả chùm</figcaption></figure><!-- /wp:gallery -->
<!-- wp:quote --><blockquote class="wp-block-quote"><p>Được mùa.</p><cite>Bà Sáu</cite></blockquote><!-- /wp:quote -->
<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Xóm</td><td>Tấn</td></tr><tr><td>Đồng</td><td>4</td></tr></tbody></table><figcaption>Sản lượng</figcaption></figure><!-- /wp:table -->
<!-- wp:embed {"url":"https://youtu.be/abcdefghijk"} --><figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper">
https://youtu.be/abcdefghijk
</div></figure><!-- /wp:embed -->
<!-- wp:freeform -->Chữ cũ

Đoạn cũ<!-- /wp:freeform -->
<!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li>Một</li><!-- /wp:list-item --></ul><!-- /wp:list -->`),
    ).toMatchInlineSnapshot(`
      "Mở đầu.

      ## Ra đồng

      ![Đồng lúa](https://dongxanh.example/wp-content/uploads/2021/03/dong-1024x683.jpg "Lúa chín. Ảnh: Hà Vy")

      ![A](https://dongxanh.example/wp-content/uploads/2021/03/a.jpg "Một")

      ![B](https://dongxanh.example/wp-content/uploads/2021/03/b.jpg)

      Cả chùm

      > Được mùa.
      >
      > Bà Sáu

      | Xóm | Tấn |
      | - | - |
      | Đồng | 4 |

      Sản lượng

      <https://youtu.be/abcdefghijk>

      Chữ cũ

      Đoạn cũ

      - Một"
    `);
  });

  it("has pictures from shortcodes, with the captions that the library knows", async () => {
    expect(
      await text(
        `[caption id="attachment_31" align="alignnone" width="300"]<a href="${UPLOADS}/dong.jpg"><img class="wp-image-31" src="${UPLOADS}/dong-300x200.jpg" alt="" width="300" height="200" /></a> Lúa chín [sic]. Ảnh: Hà Vy[/caption]\n\nGiữa.\n\n[gallery columns="2" ids="31,32"]`,
        [
          attachment(31, `${UPLOADS}/dong.jpg`, { meta: { _wp_attachment_image_alt: "Đồng lúa" } }),
          attachment(32, `${UPLOADS}/cho.jpg`, { excerpt: "Chợ sớm" }),
        ],
      ),
    ).toMatchInlineSnapshot(`
      "![Đồng lúa](https://dongxanh.example/wp-content/uploads/2021/03/dong.jpg "Lúa chín \\[sic]. Ảnh: Hà Vy")

      Giữa.

      ![Đồng lúa](https://dongxanh.example/wp-content/uploads/2021/03/dong.jpg)

      ![](https://dongxanh.example/wp-content/uploads/2021/03/cho.jpg "Chợ sớm")"
    `);
  });

  it("keeps videos as links, and leaves words in brackets alone", async () => {
    expect(
      await text(
        'Xem [1] và [ảnh].\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\n[embed]https://vimeo.com/12345[/embed]\n\n<iframe src="https://www.youtube.com/embed/zyxwvutsrqp"></iframe>\n\n[Video] Lũ về. [[gallery]]',
      ),
    ).toMatchInlineSnapshot(`
      "Xem \\[1] và \\[ảnh].

      <https://www.youtube.com/watch?v=abcdefghijk>

      <https://vimeo.com/12345>

      <https://www.youtube.com/watch?v=zyxwvutsrqp>

      \\[Video] Lũ về. \\[gallery]"
    `);
  });

  it("tells what it cannot bring", async () => {
    const piece = await readOne({
      content:
        '<!-- wp:block {"ref":5} /-->[contact-form-7 id="1" title="Hỏi"]\n[vc_row]Trong hàng[/vc_row]<script>alert(1)</script><a href="javascript:alert(1)">bấm</a>',
    });
    expect(piece.left).toEqual([
      "Khối “block” của WordPress không mang sang được",
      "Mã ngắn [contact-form-7] không mang sang được",
      "Mã ngắn [vc_row] không mang sang được",
      "1 đoạn mã JavaScript đã bị bỏ",
    ]);
    expect(markdownOf(piece)).toContain("Trong hàng");
    expect(markdownOf(piece)).not.toContain("alert(1)</script>");
  });
});

describe("the photos of a post", () => {
  it("are the largest files in the copy of the uploads, the lead photo first", async () => {
    const [full, lead] = [
      await drawPhoto(60, 40).jpeg().toBuffer(),
      await drawPhoto(50, 40).jpeg().toBuffer(),
    ];
    await folder.put({
      "media/2021/03/dong.jpg": full,
      "media/2021/03/dong-300x200.jpg": lead,
      "media/2021/03/bia.jpg": lead,
    });
    const [piece] = await read(
      [
        {
          content: `Chữ.\n\n<img class="wp-image-31" src="${UPLOADS}/dong-300x200.jpg">\n\n<img src="${UPLOADS}/mat.jpg">`,
          meta: { _thumbnail_id: "33" },
        },
        attachment(31, `${UPLOADS}/dong-scaled.jpg`),
        attachment(33, `${UPLOADS}/bia.jpg`, { excerpt: "Trang bìa" }),
      ],
      folder.at("media"),
    );
    expect(
      [...(piece?.photos ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).equals(full)]),
    ).toEqual([
      [`${UPLOADS}/bia.jpg`, false],
      [`${UPLOADS}/dong-scaled.jpg`, true],
    ]);
    expect(piece?.left[0]).toBe(`1 ảnh không có trong thư mục ảnh: ${UPLOADS}/mat.jpg`);
  });

  it("are not looked for outside of that folder", async () => {
    await folder.put({ "bi-mat.jpg": await drawPhoto(9, 9).jpeg().toBuffer(), "media/a.txt": "a" });
    const paths = ["../bi-mat.jpg", "%2e%2e/bi-mat.jpg", "..%5cbi-mat.jpg", "x/../../bi-mat.jpg"];
    const content = paths
      .map((path) => `<img src="https://dongxanh.example/wp-content/uploads/${path}">`)
      .join("\n\n");
    const [piece] = await read([{ content }], folder.at("media"));
    expect(piece?.photos.size).toBe(0);
  });
});

describe("a whole export", () => {
  it("gives posts only, and says with the last what else there was", async () => {
    const pieces = await read([
      { title: "Một", comments: 2 },
      { type: "page" },
      { status: "private" },
      { title: "Hẹn", status: "future" },
      { status: "trash" },
      { password: "x" },
      attachment(40, `${UPLOADS}/a.jpg`),
      { title: "Nháp", status: "draft" },
      { type: "nav_menu_item" },
      { type: "revision" },
      { type: "product" },
    ]);
    expect(pieces.map(({ title }) => title)).toEqual(["Một", "Hẹn", "Nháp"]);
    expect(pieces.map(({ left }) => left.length).slice(0, 2)).toEqual([0, 0]);
    expect(pieces[2]?.left).toMatchInlineSnapshot(`
      [
        "Trong tệp còn 2 bình luận của bạn đọc: không nhập",
        "Trong tệp còn 1 trang tĩnh: không nhập",
        "Trong tệp còn 1 bài riêng tư: không nhập",
        "Trong tệp còn 1 bài trong thùng rác: không nhập",
        "Trong tệp còn 1 bài có mật khẩu: không nhập",
        "Trong tệp còn 1 tệp đính kèm (chỉ dùng để tìm ảnh): không nhập",
        "Trong tệp còn 1 mục trình đơn: không nhập",
        "Trong tệp còn 1 bản lưu cũ của bài: không nhập",
        "Trong tệp còn 1 mục kiểu “product”: không nhập",
      ]
    `);
  });

  it("may hold the marks of XML within its texts", async () => {
    const piece = await readOne({
      content: "<p>Hết </item> rồi ]]&gt; và ]]> <!-- không </channel> --> còn.</p>",
    });
    expect(markdownOf(piece)).toBe("Hết rồi ]]> và ]]> còn.");
  });
});

describe("a hostile post", () => {
  it("stops no other: its text is left out where nobody could read it", async () => {
    const pieces = await read([
      { title: "Một", content: "<div>".repeat(50_000) },
      { title: "Hai", content: `<p>${"a".repeat(5_000_001)}</p>` },
      { title: "Ba", content: "Chữ." },
    ]);
    expect(pieces.map(({ content }) => content.children.length)).toEqual([0, 0, 1]);
    expect(pieces[0]?.left[0]).toMatch(/^Không lấy được chữ của bài: Các thẻ lồng nhau/);
    expect(pieces[1]?.left).toEqual(["Chữ của bài dài 5 MB, quá lớn nên không lấy"]);
  });

  it("is read in time, whatever its brackets and tags look like", async () => {
    const contents = [
      '[a "',
      "[a b='",
      "[[",
      "[x y=1]",
      "[/x]",
      "<ul ",
      "<table>",
      "\n \n",
      "<!-- wp:x {",
      "<br ",
    ];
    const start = performance.now();
    await read(contents.map((part) => ({ content: part.repeat(100_000 / part.length) })));
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("makes no million cells of one", async () => {
    const cells =
      '<table><tr><td colspan="900000000">a</td><td rowspan="-1">b</td></tr><tr><td>c</td></tr></table>';
    expect((await text(cells)).length).toBeLessThan(2_000);
  });

  it("keeps a picture that is written into the text, and takes no other address for one", async () => {
    const png = (await drawPhoto(20, 20).png().toBuffer()).toString("base64");
    const piece = await readOne({
      content: `<img src="data:image/png;base64,${png}" alt="Hình">\n\n<img src="javascript:alert(1)">`,
    });
    expect([...piece.photos.keys()]).toEqual(["nhung-1"]);
    expect(markdownOf(piece)).not.toContain("javascript");
  });
});

describe("an export that is not whole is refused, before anything is taken", () => {
  const whole = Buffer.from(makeWxr([{ title: "Một" }, { title: "Hai" }]));
  const refusal = (bytes: Uint8Array) =>
    readBytes(bytes).then(
      (pieces) => `đọc được ${pieces.length} bài`,
      (fault: unknown) => (fault instanceof ImportRefused ? fault.message : String(fault)),
    );

  it("and says where it breaks", async () => {
    const messages = [
      await refusal(whole.subarray(0, whole.length - 300)),
      await refusal(whole.subarray(0, whole.length - 10)),
      await refusal(Buffer.from(whole.toString().replace("</wp:status>", "</wp:statu>"))),
      await refusal(Buffer.from(whole.toString().replace("<rss", '<!DOCTYPE rss [<!ENTITY a "b">]><rss'))),
      await refusal(
        Buffer.from("<?xml version='1.0'?><rss version='2.0'><channel><title>Tin</title></channel></rss>"),
      ),
      await refusal(Buffer.from("<html></html>")),
      await refusal(makeWxr([{ type: "page" }])),
    ];
    expect(messages).toMatchInlineSnapshot(`
      [
        "Ở dòng 41, tệp bị cắt cụt. Cần tệp xuất của WordPress còn nguyên. Cách sửa: xuất lại từ WordPress (Công cụ > Xuất ra), rồi chép cả tệp.",
        "Ở dòng 50, tệp bị cắt cụt. Cần tệp xuất của WordPress còn nguyên. Cách sửa: xuất lại từ WordPress (Công cụ > Xuất ra), rồi chép cả tệp.",
        "Ở dòng 26, tệp có thẻ </wp:statu> không khớp. Cần tệp xuất của WordPress còn nguyên. Cách sửa: xuất lại từ WordPress (Công cụ > Xuất ra), rồi chép cả tệp.",
        "Ở dòng 3, tệp có khai báo DTD, thứ không tệp xuất nào cần. Cần tệp xuất của WordPress còn nguyên. Cách sửa: xuất lại từ WordPress (Công cụ > Xuất ra), rồi chép cả tệp.",
        "Tệp XML này không phải tệp xuất của WordPress. Cần tệp .xml do WordPress xuất ra (WXR). Cách sửa: trong WordPress, vào Công cụ > Xuất ra, chọn Tất cả nội dung.",
        "Tệp XML này không phải tệp xuất của WordPress. Cần tệp .xml do WordPress xuất ra (WXR). Cách sửa: trong WordPress, vào Công cụ > Xuất ra, chọn Tất cả nội dung.",
        "Tệp xuất không có bài viết nào (Trong tệp còn 1 trang tĩnh: không nhập). Cần tệp xuất có bài viết. Cách sửa: trong WordPress, vào Công cụ > Xuất ra, chọn Tất cả nội dung hoặc Bài viết.",
      ]
    `);
  });

  it("at whatever byte it ends", async () => {
    for (let end = 0; end < whole.length - 8; end += 37) {
      expect(await refusal(whole.subarray(0, end))).toMatch(/\. Cần .*\. Cách sửa: /);
    }
  });
});
