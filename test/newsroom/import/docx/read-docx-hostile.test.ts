import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../src/newsroom/import/docx/read-docx.ts";
import { ImportRefused } from "../../../../src/newsroom/import/piece.ts";
import { markdownOf } from "../markdown-of.ts";
import { drawing, imageRelationship, makeDocx, paragraph, relationships } from "./make-docx.ts";

const read = (bytes: Uint8Array) => readDocx({ name: "la.docx", bytes });
const text = paragraph("Tin đầu trang") + paragraph("Sáng nay, bà con ra đồng từ sớm.");
const good = makeDocx(text);

async function refusal(bytes: Uint8Array): Promise<string> {
  const reason = await read(bytes).then(
    () => "đọc được",
    (error: unknown) => (error instanceof ImportRefused ? error.message : String(error)),
  );
  return reason;
}

describe("a file that is no good Word document is refused, and says what to do", () => {
  it.each<[string, () => Uint8Array]>([
    ["empty", () => new Uint8Array()],
    ["a photo", () => strToU8("\u0000\u0001 anh")],
    ["RTF", () => strToU8("{\\rtf1\\ansi Chao}")],
    ["PDF", () => strToU8("%PDF-1.7")],
    ["a web page", () => strToU8("<html><body>Chào</body></html>")],
    ["Word before 2007", () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)])],
    [
      "locked with a password",
      () =>
        Buffer.concat([
          Buffer.from("d0cf11e0a1b11ae1", "hex"),
          Buffer.alloc(600),
          Buffer.from("EncryptedPackage", "utf16le"),
        ]),
    ],
    ["cut off", () => good.subarray(0, good.length - 40)],
    ["cut off, with an end", () => Buffer.concat([good.subarray(0, 200), good.subarray(-22)])],
    ["a byte changed", () => withByte(good, good.length >> 2)],
    ["a zip of photos", () => zipSync({ "a.txt": strToU8("a") })],
    [
      "a sheet",
      () =>
        zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "[Content_Types].xml": strToU8("<Types/>") }),
    ],
    [
      "too many parts",
      () => makeDocx(text, Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`x/${at}`, ""]))),
    ],
    ["a bomb that tells its size", () => bombThatSays(300_000_000)],
    ["a bomb that lies about its size", () => bombThatSays(1_000)],
    ["text without end", () => makeDocx(text, { "word/media.xml": new Uint8Array(9_000_000).fill(0x20) })],
    [
      "a document type",
      () =>
        makeDocx(text, {
          "word/styles.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
        }),
    ],
    ["broken XML", () => makeDocx("<w:p><w:r>")],
    [
      "elements without end",
      () => makeDocx(`${"<w:smartTag>".repeat(60_000)}${"</w:smartTag>".repeat(60_000)}`),
    ],
    [
      "tables in tables in tables",
      () => makeDocx("<w:tbl><w:tr><w:tc>".repeat(300) + text + "</w:tc></w:tr></w:tbl>".repeat(300)),
    ],
    ["nothing in it", () => makeDocx("<w:p/>")],
  ])("%s", async (_, make) => {
    expect(await refusal(make())).toMatch(/^[^.].*\. Cần .*\. Cách sửa: .*\.$/s);
  });

  it("says so in words for an editor", async () => {
    const messages = [
      await refusal(good.subarray(0, good.length - 40)),
      await refusal(
        Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      ),
      await refusal(bombThatSays(300_000_000)),
    ];
    expect(messages).toMatchInlineSnapshot(`
      [
        "Tệp bị cắt cụt: không có phần cuối. Cần tệp còn nguyên. Cách sửa: chép lại tệp từ nơi gửi, hoặc mở bằng Word rồi lưu lại.",
        "Tài liệu có mật khẩu. Cần một tài liệu Word (.docx). Cách sửa: mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi lưu lại.",
        "Tệp nén bung ra quá lớn. Cần nhiều nhất 200 MB sau khi giải nén. Cách sửa: thu nhỏ ảnh trong tài liệu (Word: Nén ảnh) rồi lưu lại.",
      ]
    `);
  });
});

describe("what is dangerous in a document stays behind", () => {
  it("leaves script as the words it was typed with", async () => {
    const piece = await read(
      makeDocx(
        text +
          paragraph("Mã &lt;script&gt;alert(1)&lt;/script&gt; và &lt;img src=x onerror=alert(1)&gt; ở đây."),
      ),
    );
    expect(piece.content.children.at(-1)).toMatchObject({
      tagName: "p",
      children: [
        { type: "text", value: "Mã <script>alert(1)</script> và <img src=x onerror=alert(1)> ở đây." },
      ],
    });
    expect(markdownOf(piece)).toContain("\\<script>");
  });

  it("asks nobody for a picture that is only a link", async () => {
    const piece = await read(
      makeDocx(
        `${text}<w:p><w:r>${drawing('r:link="r9"')}</w:r></w:p><w:p><w:r>${drawing('r:embed="r8"')}</w:r></w:p>`,
        {
          "word/_rels/document.xml.rels": relationships(
            imageRelationship("r9", "file:///etc/hosts", 'TargetMode="External"') +
              imageRelationship("r8", "http://127.0.0.1:9/a.png", 'TargetMode="External"'),
          ),
        },
      ),
    );
    expect(piece.photos.size).toBe(0);
    expect(piece.left).toEqual([
      "2 ảnh chỉ là liên kết tới nơi khác hoặc đã hỏng nên không lấy được; hãy chèn ảnh vào tài liệu",
    ]);
    expect(markdownOf(piece)).not.toContain("![");
  });

  it("does not follow a style map that the document brings", async () => {
    const piece = await read(makeDocx(text, { "mammoth/style-map": "p => script:fresh" }));
    expect(markdownOf(piece)).toBe("Sáng nay, bà con ra đồng từ sớm.");
  });

  it("takes neither macros nor files within the file, and says so", async () => {
    const object = '<w:p><w:r><w:object><o:OLEObject Type="Embed" r:id="r7"/></w:object></w:r></w:p>';
    const piece = await read(
      makeDocx(text + object, { "word/vbaProject.bin": "Sub AutoOpen()", "word/embeddings/o.bin": "MZ" }),
    );
    expect(piece.left).toEqual([
      "1 tệp nhúng (Excel, PDF…) đã bị bỏ",
      "Tài liệu có macro; macro đã bị bỏ, không chạy",
    ]);
  });

  it("makes no million cells of one", async () => {
    const cell = (span: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph("Một ô")}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("900000000")}${cell("-5")}</w:tr><w:tr>${cell("x")}${cell("2")}</w:tr></w:tbl>`;
    expect(markdownOf(await read(makeDocx(text + table))).length).toBeLessThan(2_000);
  });
});

function withByte(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}

/** Three million zeros, with another size told in the directory. */
function bombThatSays(told: number): Uint8Array {
  const size = 3_141_592;
  const bytes = Buffer.from(makeDocx(text, { "word/media/x.png": new Uint8Array(size) }));
  const sign = Buffer.alloc(4);
  sign.writeUInt32LE(size);
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 4)) bytes.writeUInt32LE(told, at);
  return bytes;
}
