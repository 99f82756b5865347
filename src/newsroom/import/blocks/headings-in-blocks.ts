/** Sub-headings: those a style names, and short bold paragraphs; in the two levels that an article has. */
import type { Element, ElementContent } from "hast";
import { blockFacts, isHeading, isParagraph } from "./block-facts.ts";

const LONGEST = 120;
/** Where more than this share of paragraphs is bold, bold says nothing. */
const MOST_BOLD = 0.5;

/** @param blocks the text without its headline; returned with `h2` and `h3` for sub-headings and no other heading */
export function headingsInBlocks(blocks: readonly Element[]): Element[] {
  const levels = [...new Set(blocks.filter(isHeading).map(levelOf))].sort((a, b) => a - b);
  const boldCounts = boldSaysSomething(blocks);
  let under: 2 | 3 = 2;
  return blocks.map((block, at) => {
    if (isHeading(block)) {
      const level = under === 3 && levels.indexOf(levelOf(block)) > 0 ? 3 : 2;
      under = 3;
      return heading(block, level);
    }
    const isOne = boldCounts && isBoldHeading(block) && followedByText(blocks, at);
    return isOne ? heading(block, under) : block;
  });
}

export function boldSaysSomething(blocks: readonly Element[]): boolean {
  const facts = blocks
    .filter(isParagraph)
    .map(blockFacts)
    .filter(({ text }) => text !== "");
  return facts.filter(({ bold }) => bold).length <= facts.length * MOST_BOLD;
}

function isBoldHeading(block: Element): boolean {
  if (!isParagraph(block)) return false;
  const { text, bold, right, pictures } = blockFacts(block);
  if (!bold || right || pictures.length > 0 || text.length > LONGEST) return false;
  return /[\p{L}\p{N}]/u.test(text) && !/[.,;:…]["”]?$/.test(text);
}

function followedByText(blocks: readonly Element[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 3).find(({ tagName }) => tagName !== "figure");
  return next !== undefined && !isHeading(next) && !isBoldHeading(next);
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

/** Bold inside a heading says it twice. */
function heading(block: Element, level: 2 | 3): Element {
  return {
    type: "element",
    tagName: `h${level}`,
    properties: {},
    children: block.children.flatMap(withoutBold),
  };
}

function withoutBold(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap(withoutBold);
  return node.tagName === "strong" || node.tagName === "b" ? children : [{ ...node, children }];
}
