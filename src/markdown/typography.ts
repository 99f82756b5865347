/** Rule: running text is typeset, across bold and italics; code and addresses stay as they are. */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { eachInline } from "./tokens.ts";
import { joinDots, typeset, typesetInPlace } from "./typeset.ts";

/** Stands for code, addresses and pictures, so that quotation marks beside them see a letter. */
const STAND_IN = "x";

export function typography(md: MarkdownIt): void {
  md.core.ruler.push("typography", (state) => eachInline(state.tokens, typesetChildren));
}

function typesetChildren(children: Token[]): void {
  const [only] = children;
  if (children.length === 1 && only?.type === "text") only.content = typeset(only.content);
  else typesetTogether(children);
}

function typesetTogether(children: Token[]): void {
  const texts: { token: Token; start: number }[] = [];
  let joined = "";
  let inAddress = false;
  for (const token of children) {
    if (token.type === "link_open") inAddress = token.info === "auto";
    else if (token.type === "link_close") inAddress = false;
    else if (token.type === "softbreak" || token.type === "hardbreak") joined += "\n";
    else if (token.type === "text" && !inAddress) {
      texts.push({ token, start: joined.length });
      token.content = joinDots(token.content);
      joined += token.content;
    } else if (token.content !== "") joined += STAND_IN;
  }
  const set = typesetInPlace(joined);
  if (set === joined) return;
  for (const { token, start } of texts) token.content = set.slice(start, start + token.content.length);
}
