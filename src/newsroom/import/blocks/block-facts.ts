/** What can be seen of a paragraph at a glance: its words, its weight, its place, its pictures. */
import type { Element, ElementContent } from "hast";
import { visit } from "unist-util-visit";

/** Elements whose words do not run into those around them. */
const APART = new Set(["br", "p", "div", "li", "td", "th"]);

export interface BlockFacts {
  readonly text: string;
  /** Of all its words, not of some. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  readonly right: boolean;
  readonly pictures: readonly Element[];
}

/** @param block an element of the text's top level; classes are those of `STYLE_MAP` */
export function blockFacts(block: Element): BlockFacts {
  const pictures: Element[] = [];
  visit(block, "element", (node) => {
    if (node.tagName === "img") pictures.push(node);
  });
  const text = wordsOf(block);
  return {
    text,
    bold: text !== "" && allInside(block, ["strong", "b"]),
    italic: text !== "" && allInside(block, ["em", "i"]),
    centred: hasClass(block, "centre"),
    right: hasClass(block, "right"),
    pictures,
  };
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

export function isParagraph(node: ElementContent | undefined): node is Element {
  return node?.type === "element" && node.tagName === "p";
}

export function isHeading(node: ElementContent | undefined): node is Element {
  return node?.type === "element" && /^h[1-6]$/.test(node.tagName);
}

/** The words of a node on one line, with single spaces, without the numbers of its notes. */
export function wordsOf(node: ElementContent): string {
  return textIn(node).normalize("NFC").replace(/\s+/g, " ").trim();
}

function textIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || node.properties.dataFootnoteRef !== undefined) return "";
  let text = "";
  for (const child of node.children) text += textIn(child);
  return APART.has(node.tagName) ? ` ${text} ` : text;
}

function allInside(node: Element, names: readonly string[]): boolean {
  const bare = (child: ElementContent): boolean => {
    if (child.type === "text") return child.value.trim() !== "";
    return child.type === "element" && !names.includes(child.tagName) && child.children.some(bare);
  };
  return !node.children.some(bare);
}
