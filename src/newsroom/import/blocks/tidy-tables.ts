/** Tables as Markdown can hold them: one head row, spans within reason, frames for layout taken apart. */
import type { Element, ElementContent } from "hast";
import { visit } from "unist-util-visit";

const MOST_COLUMNS = 50;
const SPANS = ["colSpan", "rowSpan"];

/** @param blocks elements of the top level; tables are changed in place */
export function tidyTables(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.flatMap((block) => {
    if (block.type !== "element") return [block];
    visit(block, "element", clampSpans);
    if (block.tagName !== "table") return [block];
    const rows = rowsOf(block);
    const only = rows.length === 1 && rows[0]?.children.length === 1 ? rows[0].children[0] : undefined;
    if (only?.type === "element") return tidyTables(only.children);
    const [head] = rows;
    if (head && rows.length > 1 && !hasHead(block)) promote(head);
    return [block];
  });
}

/** A cell over a million columns would be a million cells. */
function clampSpans(node: Element): void {
  for (const span of SPANS) {
    const value = node.properties[span];
    if (value !== undefined) node.properties[span] = Math.min(Math.max(1, Number(value) || 1), MOST_COLUMNS);
  }
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr"
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? rowsOf(child)
        : [];
  });
}

function hasHead(table: Element): boolean {
  return rowsOf(table)[0]?.children.some((cell) => cell.type === "element" && cell.tagName === "th") ?? false;
}

function promote(row: Element): void {
  for (const cell of row.children) if (cell.type === "element") cell.tagName = "th";
}
