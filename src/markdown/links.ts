/** Rule: every link is checked; what leads nowhere allowed is left as text. */
import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import type { Explanation } from "../problem.ts";
import type { BodyEnv, Place } from "./body-env.ts";
import { indexInText } from "./placed-inline.ts";
import { resolveLink } from "./resolve-link.ts";
import { eachInline } from "./tokens.ts";

export function links(md: MarkdownIt): void {
  // Let every link through to checkLinks: what markdown-it refuses would stay in the text without a finding.
  md.validateLink = () => true;
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false }).add("//", null).add("ftp:", null);
  md.core.ruler.push("links", checkLinks);
}

function checkLinks(state: StateCore): void {
  const env: BodyEnv = state.env;
  eachInline(state.tokens, (children, line, inline) => {
    let index = -1;
    for (const pair of pairsOf(children)) {
      const { open, close, at } = pair;
      index = indexInText(open, inline.content, children[at + 1]?.content ?? "", index + 1);
      const place = () => env.placeInText(line, inline.content, index);
      if (pair.isInner) hide(open, close);
      else if (isWordless(children.slice(at + 1, pair.end))) {
        hide(open, close);
        env.report("lien-ket-sai", place(), WORDLESS);
      } else checkLink(open, close, env, place);
    }
  });
}

interface LinkPair {
  readonly open: Token;
  readonly close: Token | undefined;
  /** Where it opens. */
  readonly at: number;
  /** Where it closes. */
  readonly end: number;
  /** An address in angle brackets within the text of another link: only the outer one can be one. */
  readonly isInner: boolean;
}

/** In the order in which they open. */
function pairsOf(children: readonly Token[]): LinkPair[] {
  const pairs: { open: Token; close: Token | undefined; at: number; end: number; isInner: boolean }[] = [];
  const waiting: typeof pairs = [];
  children.forEach((token, at) => {
    if (token.type === "link_open") {
      const pair = { open: token, close: undefined, at, end: children.length, isInner: waiting.length > 0 };
      pairs.push(pair);
      waiting.push(pair);
    } else if (token.type === "link_close") {
      const pair = waiting.pop();
      if (!pair) return;
      pair.close = token;
      pair.end = at;
    }
  });
  return pairs;
}

const WORDLESS: Explanation = {
  found: "Liên kết không có chữ nào để bấm",
  expected: "chữ cho biết liên kết dẫn tới đâu, trong ngoặc vuông",
  mend: "viết chữ vào ngoặc vuông, hoặc xóa liên kết",
};

/** What is no text, such as a photo, counts as words. */
function isWordless(inside: readonly Token[]): boolean {
  return inside.every(
    ({ type, content }) =>
      /^(?:text|text_special|code_inline|softbreak|hardbreak)$|_(?:open|close)$/.test(type) &&
      content.trim() === "",
  );
}

function hide(open: Token, close: Token | undefined): void {
  open.hidden = true;
  if (close) close.hidden = true;
}

function checkLink(open: Token, close: Token | undefined, env: BodyEnv, place: () => Place): void {
  const href = open.attrGet("href") ?? "";
  const destination = resolveLink(href, env.context);
  if ("found" in destination) {
    env.report("lien-ket-sai", place(), destination);
    hide(open, close);
    return;
  }
  open.attrSet("href", destination.address);
  if (destination.kind === "outside") open.attrSet("rel", "noopener external");
  if (destination.article !== undefined) {
    env.articleLinks.push({ target: destination.article, href, ...place() });
  } else if (href.startsWith("#")) env.ownAnchors.push({ href, place: place() });
}
