/** What a piece's text becomes, for tests that read better in Markdown than as a tree. */
import { articleHeadings } from "../../../src/newsroom/import/draft/article-headings.ts";
import { articleMarkdown } from "../../../src/newsroom/import/draft/article-markdown.ts";
import { sanitiseContent } from "../../../src/newsroom/import/draft/sanitise-content.ts";
import type { Piece } from "../../../src/newsroom/import/piece.ts";

export function markdownOf({ content, title = "" }: Piece): string {
  const blocks = sanitiseContent(content).children.filter((node) => node.type === "element");
  return articleMarkdown({ type: "root", children: articleHeadings(blocks, title) });
}
