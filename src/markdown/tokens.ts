/** Ways through markdown-it's tokens that several rules take. */
import type { Token } from "markdown-it";

/** Calls for each inline token with children; `line` is the body's line on which its text begins, from 0. */
export function eachInline(
  tokens: readonly Token[],
  visit: (children: Token[], line: number, inline: Token) => void,
): void {
  let line = 0;
  for (const token of tokens) {
    if (token.map) line = token.map[0];
    if (token.children) visit(token.children, line, token);
  }
}

/** The tokens with each whole paragraph replaced by what `replace` gives for it; undefined keeps the paragraph. */
export function replaceParagraphs(
  tokens: Token[],
  replace: (children: Token[], line: number, inline: Token, paragraph: Token) => Token[] | undefined,
): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const inline = tokens[at + 1];
    if (token.type === "paragraph_open" && inline?.children && tokens[at + 2]?.type === "paragraph_close") {
      const replaced = replace(inline.children, token.map?.[0] ?? 0, inline, token);
      if (replaced) {
        for (const each of replaced) kept.push(each);
        at += 2;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

/** The text that readers see of inline tokens; what stands for a picture is not read. */
export function plainText(children: readonly Token[]): string {
  let text = "";
  for (const { type, content, children: nested } of children) {
    if (type === "text" || type === "text_special" || type === "code_inline") text += content;
    else if (type === "softbreak" || type === "hardbreak") text += " ";
    else if (type === "image" && nested) text += plainText(nested);
  }
  return text;
}
