/**
 * Sub-headings as an article may have them: none that repeats its headline, the first of the upper level, and none inside a
 * quotation, a list or a table, where they are bold lines.
 */
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { isHeading, wordsOf } from "../blocks/block-facts.ts";
import { headingsInBlocks } from "../blocks/headings-in-blocks.ts";
import { wordKey } from "./word-key.ts";

/** @param blocks elements of the text's top level */
export function articleHeadings(blocks: readonly Element[], title: string): Element[] {
  const kept = blocks.filter((block) => !isHeading(block) || isOther(wordsOf(block), title));
  const leveled = headingsInBlocks(kept);
  for (const block of leveled) if (!isHeading(block)) embolden(block);
  const first = leveled.find(isHeading);
  return leveled.map((block) => (block === first ? { ...block, tagName: "h2" } : block));
}

function embolden(block: Element): void {
  visit(block, "element", (node) => {
    if (!isHeading(node)) return;
    node.tagName = "p";
    if (wordsOf(node) !== "")
      node.children = [{ type: "element", tagName: "strong", properties: {}, children: node.children }];
  });
}

function isOther(words: string, title: string): boolean {
  return words !== "" && wordKey(words) !== wordKey(title);
}
