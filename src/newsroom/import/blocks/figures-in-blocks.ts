/** Pictures between paragraphs as figures, each with the caption that stands under it. */
import type { Element, ElementContent } from "hast";
import { blockFacts, hasClass, isParagraph, wordsOf } from "./block-facts.ts";

const LONGEST_CAPTION = 400;
const LABELLED = /^(?:Ảnh|Hình|Minh họa|Minh hoạ|Đồ họa|Đồ hoạ)(?:\s*\d+)?\s*[.:]/i;
const CREDIT = /^\(?(?:Ảnh|Minh họa|Minh hoạ|Đồ họa|Đồ hoạ)\s*:/i;

/**
 * @param blocks elements of the text's top level
 * @returns the same, where every picture of a paragraph stands in a `figure`, with a `figcaption` where one was found
 */
export function figuresInBlocks(blocks: readonly Element[]): Element[] {
  const done: Element[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) continue;
    const figures = block.tagName === "table" ? figuresOfTable(block) : figuresOf(block);
    const last = figures.filter(({ tagName }) => tagName === "figure").at(-1);
    done.push(...(last ? figures : [block]));
    if (!last || captionOf(last) || figures.at(-1) !== last) continue;
    const above = done.at(-1 - figures.length);
    const under = captionParagraphs(blocks.slice(at + 1));
    if (under.length > 0) {
      last.children.push(figcaption(under));
      at += under.length;
    } else if (above && hasClass(above, "caption")) {
      done.splice(-1 - figures.length, 1);
      last.children.push(figcaption([above]));
    }
  }
  return done;
}

/** The pictures of a paragraph, and then its words, if it has any: as a caption where they stand on a line of their own. */
function figuresOf(paragraph: Element): Element[] {
  if (paragraph.tagName !== "p") return [];
  const { pictures, text } = blockFacts(paragraph);
  if (pictures.length === 0) return [];
  const figures = pictures.map((picture) => figure([picture]));
  if (text === "") return figures;
  const words = withoutPictures(paragraph);
  const breaks = paragraph.children.some((child) => child.type === "element" && child.tagName === "br");
  const isCaption =
    looksLikeCaption(words) || (breaks && text.length <= LONGEST_CAPTION && startsWithPicture(paragraph));
  if (!isCaption) return [...figures, words];
  figures.at(-1)?.children.push(figcaption([words]));
  return figures;
}

/** A frame: rows of pictures, each with a row of captions below it or with captions in its own cells. */
function figuresOfTable(table: Element): Element[] {
  const rows = elements(table, "tr").map((row) => elements(row, "td", "th"));
  const facts = rows.map((row) => row.map(blockFacts));
  const pictured = facts.map((row) => row.every(({ text, pictures }) => text === "" || pictures.length > 0));
  const isFrame = facts.every(
    (row, at) =>
      row.every(({ text }) => text.length <= LONGEST_CAPTION) &&
      (pictured[at] ? row.some(({ pictures }) => pictures.length > 0) : pictured[at - 1]),
  );
  if (!isFrame) return [];
  return rows.flatMap((row, at) =>
    pictured[at]
      ? row.flatMap((cell, column) =>
          figuresOfCell(cell, captionCell(pictured[at + 1] ? [] : rows[at + 1], column, row.length)),
        )
      : [],
  );
}

function captionCell(row: readonly Element[] = [], column: number, columns: number): Element | undefined {
  if (row.length === columns) return row[column];
  return row.length === 1 && column === columns - 1 ? row[0] : undefined;
}

function figuresOfCell(cell: Element, below: Element | undefined): Element[] {
  const { pictures, text } = blockFacts(cell);
  const figures = pictures.map((picture) => figure([picture]));
  const words = [
    ...(text === "" ? [] : [withoutPictures(cell)]),
    ...(below && wordsOf(below) ? [below] : []),
  ];
  if (words.length > 0) figures.at(-1)?.children.push(figcaption(words));
  return figures;
}

/** One caption, and the line that names the photographer. */
function captionParagraphs(next: readonly Element[]): Element[] {
  const [first, second] = next;
  if (!isParagraph(first) || blockFacts(first).pictures.length > 0 || !looksLikeCaption(first)) return [];
  const more = isParagraph(second) && CREDIT.test(wordsOf(second)) && wordsOf(second).length < 80;
  return more && !CREDIT.test(wordsOf(first)) ? [first, second] : [first];
}

function looksLikeCaption(paragraph: Element): boolean {
  if (hasClass(paragraph, "caption")) return true;
  const { text, bold, italic, centred } = blockFacts(paragraph);
  if (text === "" || text.length > LONGEST_CAPTION || bold) return false;
  return italic || centred || LABELLED.test(text) || /\s\(?Ảnh:\s*\S[^.]{0,60}\)?\.?$/.test(text);
}

function startsWithPicture(paragraph: Element): boolean {
  const first = paragraph.children.find((child) => child.type === "element" || wordsOf(child) !== "");
  return (
    first?.type === "element" && blockFacts(first).pictures.length + (first.tagName === "img" ? 1 : 0) > 0
  );
}

function captionOf(figure: Element): Element | undefined {
  return elements(figure, "figcaption")[0];
}

function figure(children: ElementContent[]): Element {
  return { type: "element", tagName: "figure", properties: {}, children };
}

/** A caption is plain words: what set it apart was its italics. */
function figcaption(paragraphs: readonly Element[]): Element {
  const value = paragraphs.map((paragraph) => wordsOf(paragraph)).join(" ");
  return { type: "element", tagName: "figcaption", properties: {}, children: [{ type: "text", value }] };
}

function withoutPictures(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    return child.tagName === "img" ? [] : [withoutPictures(child)];
  });
  return { ...node, children };
}

function elements(node: Element, ...names: readonly string[]): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return names.includes(child.tagName)
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? elements(child, ...names)
        : [];
  });
}
