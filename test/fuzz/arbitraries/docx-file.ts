/** Word documents: sound ones made by a library, ones of odd parts, and packages that mean harm. */
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  imageRelationship,
  makeDocx,
  paragraph,
  relationships,
} from "../../newsroom/import/docx/make-docx.ts";
import { mutatedText } from "./mutated-text.ts";
import { hostileText, oddCharacter, oddText } from "./odd-text.ts";

/** With all that an article in Word has. */
const sound = unzipSync(
  await Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph("Theo sổ tay.")] } },
      sections: [
        {
          children: [
            new Paragraph({ text: "Mùa nước nổi về sớm", heading: HeadingLevel.TITLE }),
            new Paragraph({
              children: [new TextRun({ text: "Nước về ", bold: true }), new FootnoteReferenceRun(1)],
            }),
            new Paragraph({ text: "Ra đồng", heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: "https://a.vn/x", children: [new TextRun("Trang tỉnh")] }),
              ],
            }),
            new Paragraph({ text: "Một", bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({
                  children: [new TableCell({ columnSpan: 2, children: [new Paragraph("Lúa")] })],
                }),
              ],
            }),
          ],
        },
      ],
    }),
  ),
);
const TEXTS = Object.keys(sound)
  .filter((name) => /\.(?:xml|rels)$/.test(name))
  .sort();

const escaped = oddText.map((text) => text.replace(/[<&]/g, (sign) => (sign === "<" ? "&lt;" : "&amp;")));
const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          escaped,
          fc.constantFrom(
            "",
            "<w:b/>",
            '<w:rFonts w:ascii=".VnTime"/>',
            '<w:vertAlign w:val="superscript"/>',
            "<w:caps/>",
          ),
          fc.constantFrom(
            "",
            '<w:pStyle w:val="Heading1"/>',
            '<w:jc w:val="right"/>',
            '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="7"/></w:numPr>',
          ),
        )
        .map(([text, run, properties]) => paragraph(text, { run, properties })),
    },
    fc
      .tuple(escaped, fc.constantFrom("r1", "r2", "r9", ""))
      .map(
        ([text, id]) =>
          `<w:p><w:hyperlink r:id="${id}" w:anchor="x"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`,
      ),
    fc
      .tuple(tie("blocks"), fc.constantFrom("1", "3", "-1", "999999999", "x"))
      .map(
        ([inside, span]) =>
          `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl>`,
      ),
    fc
      .tuple(
        fc.constantFrom(
          "w:sdt><w:sdtContent",
          "w:ins",
          "w:smartTag",
          "mc:AlternateContent",
          "w:del",
          "w:txbxContent",
        ),
        tie("blocks"),
      )
      .map(
        ([tag, inside]) =>
          `<${tag}>${inside}${tag
            .split("><")
            .toReversed()
            .map((name) => `</${name}>`)
            .join("")}`,
      ),
    fc.constantFrom(
      '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:r></w:p>',
      '<w:p><w:r><w:drawing><a:blip r:embed="r3"/></w:drawing></w:r></w:p>',
      "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
      "<w:p><w:r><w:br w:type='page'/><w:tab/></w:r></w:p>",
    ),
  ),
  blocks: fc.array(tie("block"), { maxLength: 4 }).map((parts) => parts.join("")),
}));
const TARGETS = relationships(
  `${imageRelationship("r3", "media/a.png")}<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.vn/&quot;onx=1" TargetMode="External"/>`,
);
const handmade = blocks.map((body) =>
  makeDocx(paragraph("Tin") + paragraph("Sáng nay.") + body, {
    "word/_rels/document.xml.rels": TARGETS,
    "word/media/a.png": strToU8("\x89PNG"),
  }),
);

const bit = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    "</w:p>",
    "<w:p>",
    "<w:tbl>",
    '"',
    "&",
    "&lol;",
    "<!DOCTYPE x>",
    "<!ENTITY",
    "\0",
    "<![CDATA[",
    "]]>",
    "w:val=",
    'TargetMode="External"',
  ),
  hostileText,
  oddCharacter,
);
/** One part of the sound document suffers. */
const suffering = fc
  .constantFrom(...TEXTS)
  .chain((name) =>
    mutatedText(fc.constant(strFromU8(sound[name] ?? new Uint8Array())), bit).map((text) =>
      zipSync({ ...sound, [name]: strToU8(text) }, { level: 1 }),
    ),
  );

const strayBytes = fc
  .tuple(
    fc.oneof(handmade, fc.constant(zipSync(sound, { level: 1 }))),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
    fc.nat({ max: 3 }),
  )
  .map(([file, strays, cut]) => {
    const bytes = Uint8Array.from(file);
    for (const [at, byte] of strays) bytes[at % bytes.length] = byte;
    return cut === 0 ? bytes.subarray(0, (strays[0]?.[0] ?? 0) % bytes.length) : bytes;
  });

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  "",
);
const bomb = fc
  .constantFrom(
    () =>
      makeDocx(paragraph("Tin"), {
        "word/styles.xml": `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]><x>&l9;</x>`,
      }),
    () => makeDocx(paragraph("Tin"), { "word/media/a.png": new Uint8Array(20_000_000) }),
    () => makeDocx(paragraph("Tin"), { "word/x.xml": new Uint8Array(9_000_000).fill(0x20) }),
    () => makeDocx(`${"<w:smartTag>".repeat(20_000)}${paragraph("Tin")}`),
    () =>
      makeDocx(
        `${"<w:tbl><w:tr><w:tc>".repeat(400)}${paragraph("Tin")}${"</w:tc></w:tr></w:tbl>".repeat(400)}`,
      ),
    () => makeDocx(paragraph("Tin"), { "../../../tmp/x": "x", "/etc/x": "x", "word/..\\x": "x" }),
    () => makeDocx(paragraph("Tin"), { "mammoth/style-map": "p => script:fresh" }),
  )
  .map((make) => make());

export const docxFile = fc.oneof(
  { weight: 6, arbitrary: handmade },
  { weight: 6, arbitrary: suffering },
  { weight: 3, arbitrary: strayBytes },
  { weight: 1, arbitrary: bomb },
);
