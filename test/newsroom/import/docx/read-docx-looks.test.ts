import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../src/newsroom/import/docx/read-docx.ts";
import { drawPhoto } from "../../../images/draw-photo.ts";
import { markdownOf } from "../markdown-of.ts";
import { drawing, imageRelationship, makeDocx, paragraph, relationships } from "./make-docx.ts";

const BODY = paragraph("Sáng nay, bà con ra đồng từ sớm.") + paragraph("Chiều về, ai cũng lấm bùn.");
const BOLD = "<w:b/>";
const RIGHT = '<w:jc w:val="right"/>';
const CENTRE = '<w:jc w:val="center"/>';
const STYLES = (inner: string) =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`;
const style = (id: string, name: string, inner = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const worn = (id: string) => `<w:pStyle w:val="${id}"/>`;

const read = (body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}) =>
  readDocx({ name: "bai.docx", bytes: makeDocx(body, parts) });

describe("the headline", () => {
  it("is what wears its style, whatever stands above", async () => {
    const { title, summary } = await read(
      paragraph("NÔNG NGHIỆP", { run: BOLD }) +
        paragraph("Lúa về sân phơi", { properties: worn("Tiu") }) +
        paragraph("Năm nay được mùa.", { properties: worn("Phu") }) +
        BODY,
      { "word/styles.xml": STYLES(style("Tiu", "Title") + style("Phu", "Sapo")) },
    );
    expect({ title, summary }).toEqual({ title: "Lúa về sân phơi", summary: "Năm nay được mùa." });
  });

  it.each([
    ["a heading", paragraph("Lúa về sân phơi", { properties: worn("H") })],
    [
      "a bold line in the middle under a rubric",
      paragraph("Nông nghiệp") + paragraph("Lúa về sân phơi", { run: BOLD, properties: CENTRE }),
    ],
    ["a bold line by its style", paragraph("Lúa về sân phơi", { properties: worn("Dam") })],
    ["a short first line", paragraph("Lúa về sân phơi")],
    ["broken over two lines", "<w:p><w:r><w:t>Lúa về</w:t><w:br/><w:t>sân phơi</w:t></w:r></w:p>"],
  ])("is %s", async (_, line) => {
    const styles = STYLES(style("H", "heading 1") + style("Dam", "Tít", "<w:rPr><w:b/></w:rPr>"));
    expect((await read(line + BODY, { "word/styles.xml": styles })).title).toBe("Lúa về sân phơi");
  });

  it("is that of the document's properties where the text has none", async () => {
    const core = (title: string) => ({
      "docProps/core.xml": `<x xmlns:dc="d"><dc:title>${title}</dc:title></x>`,
    });
    expect((await read(BODY, core("Lúa &amp; nước"))).title).toBe("Lúa & nước");
    expect((await read(BODY, core("Microsoft Word - bai 1.doc"))).title).toBeUndefined();
  });
});

describe("date and writers", () => {
  it("are taken from lines of their own; a place keeps its line", async () => {
    const signed = await read(
      paragraph("Lúa về sân phơi", { run: BOLD }) +
        BODY +
        paragraph("Hà Vy", { run: BOLD, properties: RIGHT }) +
        paragraph("Thái Nguyên, ngày 5 tháng 6 năm 2023", { properties: RIGHT }),
    );
    expect(signed).toMatchObject({ date: "2023-06-05T00:00:00+07:00" });
    const dated = await read(
      paragraph("Lúa về sân phơi", { run: BOLD }) +
        paragraph("Thứ Hai, 05/6/2023, 07:30") +
        BODY +
        paragraph("Hà Vy", { run: BOLD }),
    );
    expect(dated).toMatchObject({ date: "2023-06-05T07:30:00+07:00", authors: ["Hà Vy"] });
    expect(markdownOf(dated)).toBe("Sáng nay, bà con ra đồng từ sớm.\n\nChiều về, ai cũng lấm bùn.");
  });

  it("are not guessed from two dates that differ", async () => {
    const piece = await read(paragraph("Lúa về") + paragraph("5/6/2023") + BODY + paragraph("6/6/2023"));
    expect(piece.date).toBeUndefined();
  });
});

describe("pictures", async () => {
  const photo = await drawPhoto(40, 30).png().toBuffer();
  const parts = {
    "word/media/a.png": photo,
    "word/_rels/document.xml.rels": relationships(imageRelationship("r9", "media/a.png")),
  };
  const picture = `<w:r>${drawing('r:embed="r9"')}</w:r>`;
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const figures = async (body: string) =>
    markdownOf(await read(paragraph("Lúa về") + BODY + body, parts))
      .split("\n\n")
      .slice(2);

  it.each([
    ["under it, after a line break", `<w:p>${picture}<w:r><w:br/><w:t>Phơi lúa</w:t></w:r></w:p>`],
    [
      "above it, in the style of captions",
      `${paragraph("Phơi lúa", { properties: worn("C") })}<w:p>${picture}</w:p>`,
    ],
    ["in italics", `<w:p>${picture}</w:p>${paragraph("Phơi lúa", { run: "<w:i/>" })}`],
    [
      "in a frame of one column",
      `<w:tbl><w:tr>${cell(`<w:p>${picture}</w:p>`)}</w:tr><w:tr>${cell(paragraph("Phơi lúa"))}</w:tr></w:tbl>`,
    ],
  ])("have the caption %s", async (_, body) => {
    const styled = { ...parts, "word/styles.xml": STYLES(style("C", "caption")) };
    const piece = await read(paragraph("Lúa về") + BODY + body, styled);
    expect(markdownOf(piece).split("\n\n").slice(2)).toEqual(['![](anh-1.png "Phơi lúa")']);
  });

  it("side by side in a frame have each its own", async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const body = `<w:tbl>${row(`<w:p>${picture}</w:p>`, `<w:p>${picture}</w:p>`)}${row(paragraph("Một"), paragraph("Hai"))}</w:tbl>`;
    expect(await figures(body)).toEqual(['![](anh-1.png "Một")', '![](anh-1.png "Hai")']);
  });

  it("that float in a paragraph stand before it", async () => {
    const body = `<w:p>${picture}<w:r><w:t>Một đoạn văn bình thường nói về chuyện phơi lúa.</w:t></w:r></w:p>`;
    expect(await figures(body)).toEqual([
      "![](anh-1.png)",
      "Một đoạn văn bình thường nói về chuyện phơi lúa.",
    ]);
  });

  it("whose file is not there are told, and stop nothing", async () => {
    const piece = await read(
      `${paragraph("Lúa về")}${BODY}<w:p><w:r>${drawing('r:embed="r404"')}</w:r></w:p>`,
    );
    expect(piece.left).toEqual([expect.stringMatching(/^1 ảnh chỉ là liên kết tới nơi khác hoặc đã hỏng/)]);
  });

  it("are not followed by a caption where the next line is bold or a sentence of the text", async () => {
    const body = `<w:p>${picture}</w:p>${paragraph("Ngày mùa", { run: BOLD })}${paragraph("Cả xóm thức khuya.")}`;
    expect(await figures(body)).toEqual(["![](anh-1.png)", "## Ngày mùa", "Cả xóm thức khuya."]);
  });
});

describe("fonts from before Unicode", () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  it("are read as what they showed", async () => {
    const piece = await read(
      paragraph("L&#xF3;a v&#xD2; s&#xA9;n ph&#xAC;i", { run: font(".VnTimeH") }) +
        paragraph("B&#xB5; con ra &#xAE;&#xE5;ng tõ sím.", { run: font(".VnTime") }) +
        paragraph("Baø con ra ñoàng töø sôùm.", { run: font("VNI-Times") }),
    );
    expect(piece.title).toBe("LÚA VỀ SÂN PHƠI");
    expect(markdownOf(piece)).toBe("Bà con ra đồng từ sớm.\n\nBà con ra đồng từ sớm.");
    expect(piece.left).toEqual([
      "Chữ gõ bằng phông cũ .VnTimeH đã đổi sang Unicode; chữ hoa có dấu là phỏng đoán, hãy soát lại",
      "Chữ gõ bằng phông cũ .VnTime đã đổi sang Unicode; chữ hoa có dấu là phỏng đoán, hãy soát lại",
      "Chữ gõ bằng phông cũ VNI-Times đã đổi sang Unicode; chữ hoa có dấu là phỏng đoán, hãy soát lại",
    ]);
  });

  it("are found by the style of the text, and across runs that part a letter from its mark", async () => {
    const usual = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr>${font("VNI-Times")}</w:rPr></w:style>`;
    const parted =
      "<w:p><w:r><w:t>Ba</w:t></w:r><w:r><w:t xml:space='preserve'>ø con ra ñoàng</w:t></w:r></w:p>";
    const piece = await read(paragraph("Luùa veà") + parted, { "word/styles.xml": STYLES(usual) });
    expect([piece.title, markdownOf(piece)]).toEqual(["Lúa về", "Bà con ra đồng"]);
  });

  it("are left alone where the text in them is Unicode all the same", async () => {
    const piece = await read(
      paragraph("Bà con ra đồng từ sớm, cả xã vui", { run: font(".VnTime") }) +
        paragraph("Bà Tám già rồi.", { run: font(".VnTime") }),
    );
    expect([piece.title, markdownOf(piece), piece.left]).toEqual([
      "Bà con ra đồng từ sớm, cả xã vui",
      "Bà Tám già rồi.",
      [],
    ]);
  });
});

describe("what an article cannot hold", () => {
  it("is told, and the text around it kept", async () => {
    const piece = await read(
      paragraph("Lúa về") +
        BODY +
        '<w:p><m:oMath><m:r/></m:oMath></w:p><w:p><w:ins w:id="1"><w:r><w:t>Thêm.</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>Bớt.</w:delText></w:r></w:del></w:p>' +
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Trong khung.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>" +
        '<w:p><w:r><w:t>Ghi.</w:t><w:commentReference w:id="0"/></w:r></w:p>',
      { "word/header1.xml": "<w:hdr><w:t>Mật</w:t></w:hdr>" },
    );
    expect(piece.left).toMatchInlineSnapshot(`
      [
        "1 công thức toán không đưa sang được; hãy gõ lại bằng chữ hoặc chụp thành ảnh",
        "1 nhận xét bên lề (Comment) đã bị bỏ",
        "Có 2 chỗ sửa còn theo dõi (Track Changes); đã lấy bản sau khi sửa, hãy đọc lại",
        "Chữ của 1 khung chữ (Text Box) đã thành đoạn văn ngay sau chỗ đặt khung; hãy xem lại vị trí",
        "Chữ ở đầu trang và chân trang không đưa sang",
      ]
    `);
    expect(markdownOf(piece).split("\n\n").slice(2)).toEqual(["Thêm.", "Trong khung.", "Ghi."]);
  });

  it("is no link into the document itself", async () => {
    const piece = await read(
      `${paragraph("Lúa về")}<w:p><w:bookmarkStart w:id="1" w:name="muc"/><w:hyperlink w:anchor="muc"><w:r><w:t>Mục</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> và </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>ngoài</w:t></w:r></w:hyperlink></w:p>`,
      {
        "word/_rels/document.xml.rels": relationships(
          '<Relationship Id="r1" Type="h" Target="https://vi.example/" TargetMode="External"/>',
        ),
      },
    );
    expect(markdownOf(piece)).toBe("Mục và [ngoài](https://vi.example/)");
  });
});
