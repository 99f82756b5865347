/** A plain copy of an article's page, as one saves it from a browser or an e-mail -> a piece. */
import type { Element, ElementContent } from "hast";
import { explain } from "../../../problem.ts";
import { decodeSource } from "../decode-source.ts";
import { chromeKind } from "../page-chrome.ts";
import { ImportRefused, type Piece, type SourceFile } from "../piece.ts";
import { findDate, isDateLine } from "../written-date.ts";
import { isSignature, lineRole } from "./line-role.ts";
import { itemText, type TextBlock, textBlocks } from "./text-blocks.ts";

interface Facts {
  date?: string | undefined;
  section?: string | undefined;
  authors?: string[];
  topics?: string[];
  credit?: string;
}

const SHORT = 160;
const LONGEST_TITLE = 250;
const SAPO = { shortest: 60, longest: 420 };

/** @throws ImportRefused for what is no text, or holds no article */
export function readTxt(file: SourceFile): Piece {
  const decoded = decodeSource(file.bytes);
  if (!decoded) throw noArticle("Tệp không phải chữ", "lưu lại bài dưới dạng chữ thường với bảng mã UTF-8");
  const facts: Facts = {};
  const blocks = articleBlocks(textBlocks(decoded.text), facts);
  const [headline, ...body] = blocks;
  const title = headline?.lines[0];
  if (title === undefined || title.length > LONGEST_TITLE) {
    throw noArticle(
      title === undefined
        ? "Không tìm thấy bài nào trong tệp"
        : "Dòng đầu dài như một đoạn văn, không phải tiêu đề",
      "đặt tiêu đề bài ở dòng đầu tiên, để một dòng trống rồi đến thân bài",
    );
  }
  takeSignature(body, facts);
  const summary = takeSapo(body);
  const guesses = summary === undefined ? [] : ["Sapo nhận theo vị trí và độ dài: đoạn ngay dưới tiêu đề"];
  return {
    origin: file.name,
    title,
    summary,
    ...{ date: facts.date, section: facts.section, authors: facts.authors, topics: facts.topics },
    content: { type: "root", children: contentOf(body, facts.credit) },
    photos: new Map(),
    left: [...(decoded.note ? [decoded.note] : []), ...guesses],
  };
}

/** Without the lines of the page around the article; what they tell is noted. */
function articleBlocks(blocks: readonly TextBlock[], facts: Facts): TextBlock[] {
  const kept: TextBlock[] = [];
  let isAfter = false;
  for (const block of blocks) {
    const line = block.lines[0] ?? "";
    const kind = block.lines.length === 1 ? chromeKind(line) : undefined;
    if (kind === "after-article") {
      // Behind the text nothing of it comes again; before it, this was a menu.
      if (kept.some(isText)) isAfter = true;
      continue;
    }
    if (isAfter || kind === "button" || noteFact(block, kept.length, facts)) continue;
    kept.push(block);
  }
  return kept;
}

/** @returns whether the line was only there to say it */
function noteFact({ lines }: TextBlock, before: number, facts: Facts): boolean {
  const [line = ""] = lines;
  if (lines.length > 1 || line.length > SHORT) return false;
  if (isDateLine(line)) {
    facts.date ??= findDate(line);
    return true;
  }
  const crumbs = before === 0 ? line.split(/\s*[>›»]\s*|\s+\/\s+/) : [];
  if (crumbs.length > 1 && crumbs.every((crumb) => crumb.length < 40)) {
    facts.section = crumbs.filter((crumb) => !/^trang chủ$/iu.test(crumb) && crumb !== "").at(0);
    return true;
  }
  const [, label, value = ""] =
    /^(Từ khóa|Từ khoá|Tags?|Chủ đề|Chuyên mục|Tác giả|Ngày đăng)\s*:\s*(.+)$/iu.exec(line) ?? [];
  if (label === undefined) return false;
  if (/^(?:từ|tag|chủ đề)/iu.test(label)) facts.topics = value.split(/\s*[,;]\s*/).filter(Boolean);
  else if (/^chuyên/iu.test(label)) facts.section = value;
  else if (/^tác/iu.test(label)) facts.authors = value.split(/\s*[,;–-]\s+|\s*[,;]\s*/).filter(Boolean);
  else facts.date ??= findDate(value);
  return true;
}

function takeSignature(body: TextBlock[], facts: Facts): void {
  const last = body.at(-1)?.lines;
  const line = last?.length === 1 ? (last[0] ?? "") : "";
  const credit = /^(?:Ảnh|Nguồn ảnh)\s*:\s*(.{2,60})$/u.exec(line)?.[1];
  const before = body.at(-2)?.lines[0] ?? "";
  if (credit !== undefined && lineRole(before, undefined) === "paragraph") {
    facts.credit = credit;
    body.pop();
    takeSignature(body, facts);
    return;
  }
  if (body.length < 2 || !isSignature(line) || /[.]$/.test(before) === false) return;
  body.pop();
  const names = line.replace(/^(?:Bài và ảnh|Bài, ảnh|Bài|Tin, ảnh|Tác giả|Thực hiện)\s*:?\s+/iu, "");
  facts.authors ??= names
    .split(/\s+[–-]\s+|\s*,\s*/)
    .map(nameCase)
    .filter(Boolean);
}

/** `KIẾN VĂN` is how it is set, not how it is spelt. */
function nameCase(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(" ")) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A short paragraph of whole sentences under the headline, with nothing but captions before the first sub-heading or a photo. */
function takeSapo(body: TextBlock[]): string | undefined {
  const [first, second, third] = body.map(({ lines }) => (lines.length === 1 ? (lines[0] ?? "") : ""));
  if (!first || !second) return undefined;
  const isShort = first.length >= SAPO.shortest && first.length <= SAPO.longest;
  if (!isShort || lineRole(first, second) !== "paragraph") return undefined;
  const after = lineRole(second, third);
  if (after !== "heading" && after !== "caption") return undefined;
  body.shift();
  return first;
}

function contentOf(body: readonly TextBlock[], credit: string | undefined): Element[] {
  const content: Element[] = [];
  body.forEach(({ lines }, at) => {
    const [line = ""] = lines;
    if (lines.length > 1) {
      content.push(
        element(
          /^\d/.test(line) ? "ol" : "ul",
          lines.map((item) => element("li", [text(itemText(item))])),
        ),
      );
      return;
    }
    const role = lineRole(line, body[at + 1]?.lines[0]);
    const last = content.at(-1);
    const caption = last?.tagName === "figure" ? last.children.at(-1) : undefined;
    if (role === "credit" && caption?.type === "element") caption.children.push(text(`. ${line}`));
    else if (role === "caption" || role === "credit") content.push(missingFigure(line, credit));
    else content.push(element(role === "heading" ? "h2" : "p", paragraphContent(line)));
  });
  return content;
}

/** A plain copy has the captions of its photos and not the photos. */
function missingFigure(caption: string, credit: string | undefined): Element {
  const isNamed = /(?:Ảnh|ẢNH)\s*:/u.test(caption);
  const words = credit === undefined || isNamed ? caption : `${caption}. Ảnh: ${credit}`;
  return element("figure", [element("img", []), element("figcaption", [text(words)])]);
}

/** Addresses in running text are links. */
function paragraphContent(line: string): ElementContent[] {
  return line
    .split(/(https?:\/\/[^\s<>"“”()]*[^\s<>"“”().,;:!?])/)
    .map((part, at) =>
      at % 2 === 0 ? text(part) : { ...element("a", [text(part)]), properties: { href: part } },
    );
}

function isText({ lines }: TextBlock): boolean {
  return lines.join(" ").length > SHORT;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

function noArticle(found: string, mend: string): ImportRefused {
  return new ImportRefused(
    explain({ found, expected: "bản chép một bài báo: tiêu đề, rồi các đoạn văn", mend }),
  );
}
