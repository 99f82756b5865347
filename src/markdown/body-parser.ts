/** Markdown as this newspaper reads it: markdown-it with an ordered list of rules. */
import MarkdownIt from "markdown-it";
import { boxes } from "./boxes.ts";
import { falseHeadings } from "./false-headings.ts";
import { figures } from "./figures.ts";
import { footnotes } from "./footnotes.ts";
import { foreignPassages } from "./foreign-passages.ts";
import { headings } from "./headings.ts";
import { layers } from "./layers.ts";
import { links } from "./links.ts";
import { longAddresses } from "./long-addresses.ts";
import { ownAnchors } from "./own-anchors.ts";
import { placedInline } from "./placed-inline.ts";
import { plainHosts } from "./plain-hosts.ts";
import { rawHtml } from "./raw-html.ts";
import { tables } from "./tables.ts";
import { textBlocks } from "./text-blocks.ts";
import { typography } from "./typography.ts";
import { unseenCharacters } from "./unseen-characters.ts";
import { videoCards } from "./video-cards.ts";
import { words } from "./words.ts";

/** In the order in which they see the tokens: checks of what was written, then text, then what is made of it. */
const RULES: readonly ((md: MarkdownIt) => void)[] = [
  placedInline,
  layers,
  footnotes,
  rawHtml,
  foreignPassages,
  unseenCharacters,
  plainHosts,
  longAddresses,
  links,
  falseHeadings,
  textBlocks,
  typography,
  boxes,
  figures,
  videoCards,
  headings,
  ownAnchors,
  tables,
  words,
];

/** A parser whose rules read and fill the BodyEnv that each text is rendered with. */
export function createBodyParser(): MarkdownIt {
  const md = new MarkdownIt({ html: false, linkify: true, typographer: false });
  // A paragraph that an editor indents is a paragraph, not code.
  md.block.ruler.disable("code");
  skipLinkifyWithoutScheme(md);
  for (const rule of RULES) rule(md);
  return md;
}

/** markdown-it looks for bare addresses in every word; most texts hold none, and one search tells. */
function skipLinkifyWithoutScheme(md: MarkdownIt): void {
  const [linkify] = md.core.ruler.getRules("").filter((rule) => rule.name === "linkify");
  if (!linkify) return;
  md.core.ruler.at("linkify", (state) => {
    if (/:\/\/|mailto:/i.test(state.src)) linkify(state);
  });
}
