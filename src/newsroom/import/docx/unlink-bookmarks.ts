/** A Word document's links to places within itself, and the bookmarks they lead to: only their words stay. */
import type { Element, ElementContent } from "hast";

/** Calls of notes stay links. */
export function unlinkBookmarks(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = unlinkBookmarks(node.children);
    return node.tagName === "a" && !leadsOut(node) ? children : [{ ...node, children }];
  });
}

function leadsOut({ properties }: Element): boolean {
  const { href, dataFootnoteRef } = properties;
  return dataFootnoteRef !== undefined || (typeof href === "string" && href !== "" && !href.startsWith("#"));
}
