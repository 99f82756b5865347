import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../src/newsroom/import/docx/read-docx.ts";
import { drawPhoto } from "../../../images/draw-photo.ts";
import { markdownOf } from "../markdown-of.ts";

async function read(document: Document) {
  return readDocx({ name: "bai.docx", bytes: await Packer.toBuffer(document) });
}

function picture(data: Buffer, description: string): ImageRun {
  const altText = { name: description, description, title: "" };
  return new ImageRun({ type: "jpg", data, transformation: { width: 300, height: 200 }, altText });
}

function row(...texts: string[]): TableRow {
  return new TableRow({
    children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
}

describe("a Word document as newsrooms write it", async () => {
  const [first, second] = [
    await drawPhoto(60, 40).jpeg().toBuffer(),
    await drawPhoto(80, 40).jpeg().toBuffer(),
  ];
  const piece = await read(
    new Document({
      numbering: {
        config: [
          {
            reference: "so",
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph("Số liệu của Chi cục Thủy lợi.")] } },
      sections: [
        {
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: "Mương mới về xóm Đồng", bold: true })],
            }),
            new Paragraph({
              children: [
                new TextRun({
                  text: "Sau hai năm chờ đợi, nước đã theo con mương bê tông về tới cánh đồng cuối xóm.",
                  bold: true,
                }),
              ],
            }),
            new Paragraph({
              children: [
                new TextRun("Con mương dài "),
                new TextRun({ text: "ba cây số", bold: true }),
                new TextRun(", chảy qua "),
                new TextRun({ text: "bốn xóm", italics: true }),
                new TextRun("."),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph({ children: [picture(first, "Con mương nhìn từ đê")] }),
            new Paragraph({ style: "Caption", text: "Con mương mới. Ảnh: Hà Vy" }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Dân góp công" }),
            new Paragraph({ text: "Mỗi nhà góp ba ngày công.", numbering: { reference: "so", level: 0 } }),
            new Paragraph({ text: "Ai khỏe làm thêm.", numbering: { reference: "so", level: 0 } }),
            new Paragraph({ children: [picture(second, "IMG_2041.JPG")] }),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: "Buổi ra quân đầu tiên", italics: true })],
            }),
            new Paragraph({ heading: HeadingLevel.HEADING_2, text: "Kết quả" }),
            new Table({ rows: [row("Xóm", "Hộ"), row("Đồng", "42"), row("Bãi", "37")] }),
            new Paragraph("Vụ tới, cả hai xóm sẽ cấy hai vụ lúa."),
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [new TextRun({ text: "Bài, ảnh: Hà Vy - Trần Nam", bold: true })],
            }),
          ],
        },
      ],
    }),
  );

  it("gives headline, sapo and writers", () => {
    expect(piece).toMatchObject({
      origin: "bai.docx",
      title: "Mương mới về xóm Đồng",
      summary: "Sau hai năm chờ đợi, nước đã theo con mương bê tông về tới cánh đồng cuối xóm.",
      authors: ["Hà Vy", "Trần Nam"],
      date: undefined,
      left: [],
    });
  });

  it("keeps all the rest in its order", () => {
    expect(markdownOf(piece)).toMatchInlineSnapshot(`
      "Con mương dài **ba cây số**, chảy qua *bốn xóm*.[^1]

      ![Con mương nhìn từ đê](anh-1.jpg "Con mương mới. Ảnh: Hà Vy")

      ## Dân góp công

      1. Mỗi nhà góp ba ngày công.
      2. Ai khỏe làm thêm.

      ![](anh-2.jpg "Buổi ra quân đầu tiên")

      ### Kết quả

      | Xóm | Hộ |
      | - | - |
      | Đồng | 42 |
      | Bãi | 37 |

      Vụ tới, cả hai xóm sẽ cấy hai vụ lúa.

      [^1]: Số liệu của Chi cục Thủy lợi."
    `);
  });

  it("gives the photos as they were", () => {
    expect([...piece.photos.keys()]).toEqual(["anh-1.jpg", "anh-2.jpg"]);
    expect(Buffer.from(piece.photos.get("anh-1.jpg") ?? [])).toEqual(first);
    expect(Buffer.from(piece.photos.get("anh-2.jpg") ?? [])).toEqual(second);
  });
});
