/** A Word document (.docx) as one piece: its text with headings, tables, lists and notes, its pictures with their captions. */
import type { Element, Root, RootContent } from "hast";
import mammoth from "mammoth";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { explain } from "../../../problem.ts";
import { wordsOf } from "../blocks/block-facts.ts";
import { figuresInBlocks } from "../blocks/figures-in-blocks.ts";
import { frontOfBlocks } from "../blocks/front-of-blocks.ts";
import { tidyTables } from "../blocks/tidy-tables.ts";
import { refuseDepth } from "../draft/sanitise-content.ts";
import { ImportRefused, type Piece, type SourceFile } from "../piece.ts";
import { annotateDocx, STYLE_MAP } from "./annotate-docx.ts";
import { docxLosses, messageLosses } from "./docx-losses.ts";
import { docxNotes } from "./docx-notes.ts";
import { type DocxPackage, openDocx } from "./docx-package.ts";
import { docxPictures, NO_PICTURE } from "./docx-pictures.ts";
import { readStyles } from "./docx-styles.ts";
import { unlinkBookmarks } from "./unlink-bookmarks.ts";

/** What programs write as description or title when nobody does. */
const NO_DESCRIPTION =
  /^(?:(?:picture|image|hình(?: ảnh)?|ảnh|img|dsc)[\s_-]*\d*|.*\.(?:jpe?g|png|gif|webp|bmp|tiff?))$/i;
const MACHINE_MADE = /(?:Description automatically generated|Mô tả được tự động tạo).*$/is;
const NO_TITLE =
  /^(?:microsoft word\b.*|document\s*\d*|tài liệu\s*\d*|untitled|word document|powerpoint presentation)$/i;

/**
 * Nothing is fetched, run or written.
 * @throws ImportRefused, with a sentence for the person who chose the file
 */
export async function readDocx(file: SourceFile): Promise<Piece> {
  const word = openDocx(file);
  const { html, photos, left } = await convert(word);
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  refuseDepth(tree);
  const noted = unlinkBookmarks(docxNotes(elementsOf(tree.children)));
  dropLostPictures(elementsOf(noted));
  const blocks = figuresInBlocks(elementsOf(tidyTables(noted)));
  const { title = coreTitle(word), summary, date, authors, rest } = frontOfBlocks(blocks);
  const content = rootOf(rest.filter(isNotEmpty));
  if (title === undefined && content.children.length === 0) throw empty();
  visit(content, "element", (node) => {
    delete node.properties.className;
  });
  return { origin: file.name, title, summary, date, authors, content, photos, left };
}

async function convert(word: DocxPackage) {
  const { annotate, oldFonts } = annotateDocx(readStyles(word.xml("word/styles.xml")));
  const pictures = docxPictures();
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: word.copy },
      {
        styleMap: [...STYLE_MAP],
        // A document may bring a map of its own, which may make any element of any style.
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: pictures.convert,
        transformDocument: annotate,
        idPrefix: "word-",
      },
    );
    const fonts = [...oldFonts].map(
      (font) =>
        `Chữ gõ bằng phông cũ ${font} đã đổi sang Unicode; chữ hoa có dấu là phỏng đoán, hãy soát lại`,
    );
    const left = [
      ...docxLosses(word),
      ...messageLosses(messages.map(({ message }) => message)),
      ...pictures.losses(),
      ...fonts,
    ];
    return { html: value, photos: pictures.photos, left };
  } catch {
    throw new ImportRefused(
      explain({
        found: "Phần chữ của tài liệu bị hỏng",
        expected: "một tài liệu mà Word mở được",
        mend: "mở bằng Word, lưu thành tài liệu mới rồi nhập lại",
      }),
    );
  }
}

/** The title among the document's properties, which is often that of some older document: asked last. */
function coreTitle(word: DocxPackage): string | undefined {
  const written = /<dc:title>([^<]*)<\/dc:title>/.exec(word.xml("docProps/core.xml"))?.[1] ?? "";
  const tree = unified().use(rehypeParse, { fragment: true }).parse(written);
  const title = tree.children
    .map((node) => (node.type === "text" ? node.value : ""))
    .join("")
    .trim();
  return title === "" || NO_TITLE.test(title) ? undefined : title;
}

function dropLostPictures(blocks: readonly Element[]): void {
  for (const block of blocks) {
    visit(block, "element", (node) => {
      node.children = node.children.filter(
        (child) => child.type !== "element" || child.tagName !== "img" || child.properties.src !== NO_PICTURE,
      );
      if (node.tagName === "img") tidyDescription(node);
    });
  }
}

function tidyDescription(picture: Element): void {
  const alt = String(picture.properties.alt ?? "")
    .replace(MACHINE_MADE, "")
    .trim();
  picture.properties.alt = NO_DESCRIPTION.test(alt) ? "" : alt;
}

function isNotEmpty(block: Element): boolean {
  return (
    block.tagName === "figure" || block.tagName === "hr" || wordsOf(block) !== "" || block.tagName === "table"
  );
}

function elementsOf(nodes: readonly RootContent[]): Element[] {
  return nodes.filter((node) => node.type === "element");
}

function rootOf(children: Element[]): Root {
  return { type: "root", children };
}

function empty(): ImportRefused {
  return new ImportRefused(
    explain({
      found: "Tài liệu không có chữ nào",
      expected: "một bài viết",
      mend: "kiểm tra lại tệp đã chọn",
    }),
  );
}
