/** The tree of a page's article -> paragraphs, headings, pictures, tables one after another, in the classes that other steps know. */
import type { Element, ElementContent } from "hast";
import { visit } from "unist-util-visit";
import { blockFacts, wordsOf } from "../blocks/block-facts.ts";
import { embeddedVideo } from "./embedded-video.ts";
import { isPageChrome, isUnseen } from "./html-chrome.ts";
import { classNames } from "./page-facts.ts";

interface Look {
  /** `caption`, `sapo`, `byline`, `title`, `centre`, `right`, `bold`: handed down from what is around. */
  readonly classes: readonly string[];
}

const CONTAINER =
  /^(?:div|section|article|main|center|header|hgroup|body|html|address|details|summary|fieldset|dl|dd|dt|font|picture|label|tbody|form)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|picture|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|nobr|label)$/;
const CAPTION =
  /(?:^|[-_\s])(?:caption|figcaption|chu-?thich|ghi-?chu-?anh|image-?desc\w*|photo-?desc\w*|pic-?desc\w*|wp-caption-text|phototext|PhotoCMS_Caption|MsoCaption)(?:[-_\s]|$)/i;
const SAPO =
  /(?:^|[-_\s])(?:sapo|lead|chapeau|detail-sapo|article-sapo|short[-_]?intro|summary|tomtat|tom-tat)(?:[-_\s]|$)/i;
const BYLINE = /(?:^|[-_\s])(?:author|byline|tac-?gia|tacgia|but-?danh|pauthor|signature)(?:[-_\s]|$)/i;
const TITLE = /^MsoTitle$/;
const PICTURE_BOX =
  /(?:^|[-_\s])(?:figure|image|photo|picture|pic|img|wp-caption|tplCaption|VCSortableInPreviewMode|expNoEdit|slide|box-img)(?:[-_\s]|$)/i;
const LONGEST_CAPTION = 600;
/** Longer than any data in a table's cell. */
const PROSE = 600;

/** @param left takes what cannot be carried, one sentence each */
export function htmlBlocks(article: Element, left: string[]): Element[] {
  return new Flow(left).blocksOf(article, { classes: [] });
}

class Flow {
  readonly #left: string[];

  constructor(left: string[]) {
    this.#left = left;
  }

  blocksOf(container: Element, look: Look): Element[] {
    const blocks: Element[] = [];
    let run: ElementContent[] = [];
    const flush = () => {
      for (const paragraph of paragraphsOf(run, look)) blocks.push(paragraph);
      run = [];
    };
    for (const child of container.children) {
      if (child.type === "text") run.push(child);
      if (child.type !== "element" || isUnseen(child)) continue;
      const isInline = INLINE.test(child.tagName) && !holdsBlock(child);
      if (isInline && !isPageChrome(child)) run.push(child);
      if (isInline) continue;
      flush();
      blocks.push(...this.#block(child, handedDown(child, look)));
    }
    flush();
    return blocks;
  }

  #block(node: Element, look: Look): Element[] {
    if (isPageChrome(node)) return [];
    const { tagName } = node;
    if (/^(?:iframe|embed|object|video|audio)$/.test(tagName)) return this.#embedded(node);
    if (isPictureBox(node)) return [pictureBox(node)];
    if (tagName === "p" && !holdsBlock(node)) return paragraphsOf(node.children, look);
    if (/^h[1-6]$/.test(tagName) && !holdsBlock(node)) {
      return wordsOf(node) === "" && !holdsPicture(node) ? [] : [dressed(node, look)];
    }
    if (tagName === "table") return isLayout(node) ? this.#cells(node, look) : [node];
    if (/^(?:ul|ol|menu|dir)$/.test(tagName))
      return isMenu(node) ? [] : [{ ...node, tagName: tagName === "ol" ? "ol" : "ul" }];
    if (tagName === "blockquote") return [{ ...node, children: this.blocksOf(node, { classes: [] }) }];
    if (tagName === "hr") return [node];
    if (tagName === "pre") return linesOf(node);
    return CONTAINER.test(tagName) ||
      holdsBlock(node) ||
      tagName === "figure" ||
      tagName === "figcaption" ||
      tagName === "li"
      ? this.blocksOf(node, look)
      : paragraphsOf([node], look);
  }

  /** A video keeps its address; whatever else was built in is told and gone. */
  #embedded(node: Element): Element[] {
    const { video, host } = embeddedVideo(node);
    if (video !== undefined) {
      const link: Element = element("a", [{ type: "text", value: video }]);
      link.properties = { href: video };
      return [element("p", [link])];
    }
    this.#left.push(`Khung nhúng${host === "" ? "" : ` từ ${host}`} không mang sang được`);
    return [];
  }

  #cells(table: Element, look: Look): Element[] {
    const cells: Element[] = [];
    visit(table, "element", (node) => {
      if (node !== table && node.tagName === "table") return "skip";
      if (/^(?:td|th|caption)$/.test(node.tagName)) cells.push(node);
      return undefined;
    });
    // Tables within cells are met when the cell is taken apart.
    return cells
      .filter((cell) => !cells.some((other) => other !== cell && contains(other, cell)))
      .flatMap((cell) => this.blocksOf(cell, handedDown(cell, look)));
  }
}

/** Between two line breaks stands a paragraph of its own; so does a bold line over lines that are not. */
function paragraphsOf(run: readonly ElementContent[], { classes }: Look): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    const isBreak = node.type === "element" && node.tagName === "br";
    if (!isBreak && (node.type !== "text" || node.value.trim() !== "")) {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    if (isBreak) breaks++;
    parts.at(-1)?.push(node);
  }
  return parts
    .flatMap(boldLineApart)
    .map((children) => trimBreaks(children))
    .map(
      (children): Element => ({
        type: "element",
        tagName: "p",
        properties: { className: [...classes] },
        children,
      }),
    )
    .filter((paragraph) => wordsOf(paragraph) !== "" || holdsPicture(paragraph));
}

function boldLineApart(part: readonly ElementContent[]): ElementContent[][] {
  const first = part.findIndex((node) => !isBreakOrSpace(node));
  const at = part.findIndex(
    (node, index) => index > first && node.type === "element" && node.tagName === "br",
  );
  const [line, rest] = [part.slice(0, at), part.slice(at + 1)];
  const isBold = (children: ElementContent[]) => blockFacts(element("p", children)).bold;
  return at > 0 && isBold(line) && !isBold(rest) ? [line, rest] : [[...part]];
}

function isBreakOrSpace(node: ElementContent | undefined): boolean {
  if (node?.type === "element") return node.tagName === "br";
  return node?.type === "text" && node.value.trim() === "";
}

function trimBreaks(children: readonly ElementContent[]): ElementContent[] {
  let start = 0;
  let end = children.length;
  while (start < end && isBreakOrSpace(children[start])) start++;
  while (end > start && isBreakOrSpace(children[end - 1])) end--;
  return children.slice(start, end);
}

function handedDown(node: Element, look: Look): Look {
  const names = classNames(node);
  const { align, style } = node.properties;
  const place =
    /center/i.test(`${String(align ?? "")}`) ||
    /text-align\s*:\s*center/i.test(String(style ?? "")) ||
    node.tagName === "center";
  const right =
    /right/i.test(`${String(align ?? "")}`) || /text-align\s*:\s*(?:right|end)/i.test(String(style ?? ""));
  const classes = [
    ...look.classes,
    ...(CAPTION.test(names) || node.tagName === "figcaption" ? ["caption"] : []),
    ...(SAPO.test(names) ? ["sapo"] : []),
    ...(BYLINE.test(names) ? ["byline"] : []),
    ...(TITLE.test(names) ? ["title"] : []),
    ...(place ? ["centre"] : []),
    ...(right ? ["right"] : []),
    ...(/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(String(style ?? "")) ? ["bold"] : []),
  ];
  return { classes: [...new Set(classes)] };
}

function dressed(node: Element, { classes }: Look): Element {
  return { ...node, properties: { className: [...classes] } };
}

/** A frame around pictures with nothing but their caption. */
function isPictureBox(node: Element): boolean {
  const named = node.tagName === "figure" || PICTURE_BOX.test(classNames(node));
  return named && node.tagName !== "table" && holdsPicture(node) && wordsOf(node).length <= LONGEST_CAPTION;
}

function pictureBox(node: Element): Element {
  const pictures: Element[] = [];
  visit(node, "element", (each) => {
    if (each.tagName === "img") pictures.push(each);
  });
  const words = wordsOf(node);
  return element(
    "figure",
    words === "" ? pictures : [...pictures, element("figcaption", [{ type: "text", value: words }])],
  );
}

/** A table that only puts things in their places: running text in it, or another table. */
function isLayout(table: Element): boolean {
  let isProse = false;
  let nested = false;
  let cells = 0;
  visit(table, "element", (node) => {
    if (node !== table && node.tagName === "table") nested = true;
    if (!/^t[dh]$/.test(node.tagName)) return;
    cells++;
    isProse ||= wordsOf(node).length > PROSE;
  });
  return nested || isProse || (cells === 1 && !holdsPicture(table));
}

/** Nothing but links: other headlines, or buttons. */
function isMenu(list: Element): boolean {
  const items = list.children.filter((child): child is Element => child.type === "element");
  return items.length > 0 && items.every((item) => wordsOf(item) === linkWords(item));
}

function linkWords(node: Element): string {
  const words: string[] = [];
  visit(node, "element", (each) => {
    if (each.tagName !== "a") return undefined;
    words.push(wordsOf(each));
    return "skip";
  });
  return words.join(" ").replace(/\s+/g, " ").trim();
}

function linesOf(pre: Element): Element[] {
  return wordsOf({ ...pre, children: pre.children }) === ""
    ? []
    : rawText(pre)
        .split(/\n/)
        .filter((line) => line.trim() !== "")
        .map((value) => element("p", [{ type: "text", value }]));
}

function rawText(node: Element): string {
  let text = "";
  visit(node, "text", ({ value }) => {
    text += value;
  });
  return text;
}

function holdsBlock(node: Element): boolean {
  return node.children.some(
    (child) => child.type === "element" && (!INLINE.test(child.tagName) || holdsBlock(child)),
  );
}

function holdsPicture(node: Element): boolean {
  return node.children.some(
    (child) => child.type === "element" && (child.tagName === "img" || holdsPicture(child)),
  );
}

function contains(tree: Element, wanted: Element): boolean {
  return tree.children.some(
    (child) => child.type === "element" && (child === wanted || contains(child, wanted)),
  );
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}
