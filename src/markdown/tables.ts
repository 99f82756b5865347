/** Rule: a table scrolls in a region of its own; columns are aligned by class, for no style attribute may stand in a page. */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { escapeHtml } from "../text/escape-html.ts";
import type { BodyEnv } from "./body-env.ts";
import { plainText } from "./tokens.ts";

export function tables(md: MarkdownIt): void {
  md.core.ruler.push("tables", (state) => {
    const env: BodyEnv = state.env;
    let count = 0;
    state.tokens.forEach((token, at) => {
      if (token.type === "table_open") {
        token.info = env.regions.take(tableName(++count, state.tokens, at));
      } else if (token.type === "th_open") dressHeader(token, state.tokens[at + 1], state.tokens[at + 2]);
      else if (token.type === "td_open") token.attrs = alignment(token);
    });
  });
  md.renderer.rules.table_open = (tokens, at) =>
    `<section class="table-scroll" aria-label="${escapeHtml(tokens[at]?.info ?? "")}" tabindex="0">\n<table>\n`;
  md.renderer.rules.table_close = () => "</table>\n</section>\n";
}

/** `Bảng 1: Cây trồng, Diện tích`: the number keeps the names of two tables apart. */
function tableName(number: number, tokens: readonly Token[], start: number): string {
  const columns: string[] = [];
  for (let at = start; tokens[at] && tokens[at]?.type !== "thead_close"; at++) {
    const column = tokens[at]?.children;
    if (column && column.length > 0) columns.push(plainText(column));
  }
  return columns.length > 0 ? `Bảng ${number}: ${columns.join(", ")}` : `Bảng ${number}`;
}

function dressHeader(open: Token, inline: Token | undefined, close: Token | undefined): void {
  const align = alignment(open);
  if (inline?.content || !close) open.attrs = [["scope", "col"], ...(align ?? [])];
  else {
    // An empty cell heads no column.
    open.attrs = align;
    open.tag = close.tag = "td";
  }
}

/** markdown-it's `style="text-align:right"` as `class="align-right"`. */
function alignment(cell: Token): [string, string][] | null {
  const style = cell.attrGet("style");
  return style ? [["class", style.replace("text-align:", "align-")]] : null;
}
