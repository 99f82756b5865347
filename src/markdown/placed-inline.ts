/** Inline parsing that remembers where links, images and entities were written: their tokens' `meta` is the index into the text. */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** Gives links and images their place, as indexInText reads it. */
export function placedInline(md: MarkdownIt): void {
  const Plain = md.inline.State;
  md.inline.State = class extends Plain {
    override push(type: string, tag: string, nesting: Token["nesting"]): Token {
      const token = super.push(type, tag, nesting);
      if (type === "link_open" || type === "image" || type === "text_special") token.meta = this.pos;
      return token;
    }
  };
}

/**
 * Where a link or image begins in its inline token's text.
 * @param shown the link's text; bare addresses carry no place of their own and are searched for it
 * @param from where to begin the search
 */
export function indexInText(token: Token, content: string, shown: string, from: number): number {
  if (token.markup === "linkify" || typeof token.meta !== "number") {
    return Math.max(content.indexOf(shown, from), 0);
  }
  // markdown-it has already stepped over the bracket of a link when it makes the token.
  return token.type === "link_open" && token.markup === "" ? token.meta - 1 : token.meta;
}
