/** Rule: every link is checked; what leads nowhere allowed is left as text. */
import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
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
    children.forEach((open, at) => {
      if (open.type !== "link_open") return;
      index = indexInText(open, inline.content, children[at + 1]?.content ?? "", index + 1);
      checkLink(open, closeOf(children, at), env, () => env.placeInText(line, inline.content, index));
    });
  });
}

/** Links hold no links: the next close is its own. */
function closeOf(children: readonly Token[], open: number): Token | undefined {
  for (let at = open + 1; at < children.length; at++) {
    if (children[at]?.type === "link_close") return children[at];
  }
  return undefined;
}

function checkLink(open: Token, close: Token | undefined, env: BodyEnv, place: () => Place): void {
  const href = open.attrGet("href") ?? "";
  const destination = resolveLink(href, env.context);
  if ("found" in destination) {
    env.report("lien-ket-sai", place(), destination);
    open.hidden = true;
    if (close) close.hidden = true;
    return;
  }
  open.attrSet("href", destination.address);
  if (destination.kind === "outside") open.attrSet("rel", "noopener external");
  if (destination.article !== undefined) {
    env.articleLinks.push({ target: destination.article, href, ...place() });
  } else if (href.startsWith("#")) env.ownAnchors.push({ href, place: place() });
}
