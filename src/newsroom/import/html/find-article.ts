/** Where in a page its article stands: where its makers said so, else where most running text is. */
import type { Element, ElementContent, Root } from "hast";
import { selectAll } from "hast-util-select";
import { SKIP, visit } from "unist-util-visit";
import { wordsOf } from "../blocks/block-facts.ts";

/** How papers and their programs call it, the surest first. */
const NAMED = [
  "[itemprop~=articleBody]",
  [
    ".fck_detail, .detail-content, .detail__content, .detail-content-body, .content-detail, .article-body, .article__body",
    ".article-content, .articleContent, .entry-content, .post-content, .news-content, .news-detail, .newsdetail, .cms-body",
    ".the-article-body, .singular-content, .maincontent, .ck-content, .noidung, .noi-dung, .b-maincontent, .contentDetail",
    "#content-detail, #contentdetail, #article-body, #articleContent, #newsContent, #noidung, #abody, #main-detail-body",
  ].join(", "),
  "article",
  "[role=article]",
];
const FEWEST_LETTERS = 200;
const NO_PROSE = /^(?:script|style|noscript|nav|footer|form|header|aside|select|template|svg|head)$/;

/** @returns undefined for a page without running text */
export function findArticle(root: Root): Element | undefined {
  for (const selector of NAMED) {
    const found = selectAll(selector, root)
      .map((node) => ({ node, score: proseOf(node) }))
      .sort((a, b) => b.score - a.score)[0];
    if (found && found.score >= FEWEST_LETTERS) return found.node;
  }
  return densest(root);
}

/** The element that holds most running text next to each other; half of it counts for what is around. */
function densest(root: Root): Element | undefined {
  const scores = new Map<Element, number>();
  const score = (node: Element, around: readonly Element[]) => {
    if (NO_PROSE.test(node.tagName)) return;
    const own = runningText(node);
    const holders = node.tagName === "p" ? around : [node, ...around];
    for (const [at, each] of own > 0 ? holders.slice(0, 2).entries() : []) {
      scores.set(each, (scores.get(each) ?? 0) + own / (at + 1));
    }
    for (const child of node.children)
      if (child.type === "element") score(child, [node, ...around.slice(0, 1)]);
  };
  for (const child of root.children) if (child.type === "element") score(child, []);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** Letters that stand directly in it, apart from links; short lines are buttons and menus. */
function runningText(node: Element): number {
  const own = node.children
    .filter(
      (child) =>
        child.type === "text" ||
        (child.type === "element" && /^(?:b|strong|i|em|span|font|u|br|a)$/.test(child.tagName)),
    )
    .reduce((sum, child) => sum + lengthWithoutLinks(child), 0);
  return own >= 40 ? own : 0;
}

/** Letters of its running text altogether. */
function proseOf(node: Element): number {
  let sum = 0;
  visit(node, "element", (each) => {
    if (/^(?:script|style|noscript|form|template|svg)$/.test(each.tagName)) return SKIP;
    sum += runningText(each);
    return undefined;
  });
  return sum;
}

function lengthWithoutLinks(node: ElementContent): number {
  return node.type === "element" && node.tagName === "a" ? 0 : wordsOf(node).length;
}
