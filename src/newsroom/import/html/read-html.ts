/** A page saved from the paper's old site -> a piece: its article found, the page around it left behind. */
import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import { visit } from "unist-util-visit";
import { explain } from "../../../problem.ts";
import { blockFacts, hasClass, isHeading, isParagraph, wordsOf } from "../blocks/block-facts.ts";
import { figuresInBlocks } from "../blocks/figures-in-blocks.ts";
import { frontOfBlocks } from "../blocks/front-of-blocks.ts";
import { decodeSource } from "../decode-source.ts";
import { cleanLine } from "../draft/clean-text.ts";
import { ENCODING_NAMES, unicodeTree } from "../draft/unicode-piece.ts";
import { chromeKind } from "../page-chrome.ts";
import { ImportRefused, type Piece, type SourceFile } from "../piece.ts";
import { findArticle } from "./find-article.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { isPageChrome } from "./html-chrome.ts";
import { takeNotes } from "./html-notes.ts";
import { pageFacts } from "./page-facts.ts";
import { type ReadBeside, takePictures } from "./page-pictures.ts";
import { parseHtml } from "./parse-html.ts";

const SAPO = {
  selector: "h2.sapo, p.sapo, div.sapo, .detail-sapo, .article-sapo, .singular-sapo, .chapeau, .sapo",
  longest: 1_000,
};

/**
 * @param readBeside reads what the browser saved beside the page
 * @throws ImportRefused for a page without an article
 */
export async function readHtml(file: SourceFile, readBeside: ReadBeside): Promise<Piece> {
  const decoded = decodeSource(file.bytes);
  if (!decoded)
    throw noArticle("Tệp không phải chữ", "lưu lại trang từ trình duyệt (Ctrl+S, kiểu “Trang web, đầy đủ”)");
  const left = decoded.note === undefined ? [] : [decoded.note];
  const page = parseHtml(declaredText(file, decoded.text));
  const encoding = unicodeTree(page);
  if (encoding)
    left.push(`Chữ gõ bằng bảng mã ${ENCODING_NAMES[encoding]} đã đổi sang Unicode: soát lại chữ hoa có dấu`);
  const facts = pageFacts(page);
  const notes = takeNotes(page);
  const article = findArticle(page);
  if (!article)
    throw noArticle(
      "Không tìm thấy bài nào trong trang",
      "mở trang bằng trình duyệt, chép phần bài sang tài liệu Word rồi nhập tài liệu ấy",
    );
  const photos = await takePictures(article, readBeside, facts.address);
  linksFromRoot(article, facts.address);
  const blocks = withoutChrome(figuresInBlocks(htmlBlocks(article, left)));
  const front = frontOfBlocks([...headline(facts.title), ...sapoBeside(page, blocks), ...blocks]);
  const title = front.title ?? facts.title;
  const summary = front.summary ?? facts.description;
  return {
    origin: file.name,
    title,
    summary,
    date: facts.date ?? front.date,
    section: facts.section,
    authors: facts.authors.length > 0 ? facts.authors : front.authors,
    topics: facts.topics,
    addresses: facts.address ? [facts.address.pathname + facts.address.search] : [],
    content: {
      type: "root",
      children: [...withoutSaid(front.rest, [title, summary, ...front.authors]), ...(notes ? [notes] : [])],
    },
    photos,
    left,
  };
}

/** A page of the years before Unicode says what it is written in; browsers know these names. */
function declaredText({ bytes }: SourceFile, text: string): string {
  if (!text.includes("\ufffd")) return text;
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1];
  try {
    return charset === undefined ? text : new TextDecoder(charset).decode(bytes);
  } catch {
    return text;
  }
}

function headline(title: string | undefined): Element[] {
  if (title === undefined) return [];
  return [
    {
      type: "element",
      tagName: "h1",
      properties: { className: ["title"] },
      children: [{ type: "text", value: title }],
    },
  ];
}

/** A sapo that stands over the text and not in it. */
function sapoBeside(page: Root, blocks: readonly Element[]): Element[] {
  if (blocks.some((block) => hasClass(block, "sapo"))) return [];
  const found = selectAll(SAPO.selector, page)
    .filter((node) => !isPageChrome(node))
    .map((node) => wordsOf(node))
    .find((words) => words.length >= 40 && words.length <= SAPO.longest);
  if (found === undefined) return [];
  return [
    {
      type: "element",
      tagName: "p",
      properties: { className: ["sapo"] },
      children: [{ type: "text", value: found }],
    },
  ];
}

/** Lists of other headlines and buttons that nothing but their words tells apart. */
function withoutChrome(blocks: readonly Element[]): Element[] {
  const kept: Element[] = [];
  let isList = false;
  for (const block of blocks) {
    const words = wordsOf(block);
    const kind = isParagraph(block) || isHeading(block) ? chromeKind(words) : undefined;
    if (kind === "after-article") isList = true;
    // Under such a heading only links and short lines belong to it.
    else if (
      isList &&
      (words.length > 160 || block.tagName === "figure" || (/[.!?…]$/.test(words) && words.length > 80))
    )
      isList = false;
    if (kind === undefined && !isList) kept.push(block);
  }
  return kept;
}

/** What front matter says already is not said again in the text; neither is a date or a name on a line of its own. */
function withoutSaid(blocks: readonly Element[], said: readonly (string | undefined)[]): Element[] {
  const keys = new Set(said.map((words) => cleanLine(words ?? "")).filter(Boolean));
  return blocks.filter(
    (block) =>
      !(
        (isParagraph(block) || isHeading(block)) &&
        blockFacts(block).pictures.length === 0 &&
        keys.has(wordsOf(block))
      ),
  );
}

/** Addresses of the old site become those that its other articles had too. */
function linksFromRoot(article: Element, base: URL | undefined): void {
  visit(article, "element", (node) => {
    if (node.tagName !== "a" || node.properties.dataFootnoteRef !== undefined) return;
    const href = String(node.properties.href ?? "").trim();
    if (base === undefined || href.startsWith("#") || !URL.canParse(href, base.href)) return;
    const url = new URL(href, base.href);
    const isOwn =
      url.host.replace(/^www\./, "") === base.host.replace(/^www\./, "") && /^https?:$/.test(url.protocol);
    if (isOwn) node.properties.href = url.pathname + url.search;
    else if (!/^[a-z][a-z0-9+.-]*:/i.test(href)) node.properties.href = url.href;
  });
}

function noArticle(found: string, mend: string): ImportRefused {
  return new ImportRefused(explain({ found, expected: "trang web có một bài báo", mend }));
}
