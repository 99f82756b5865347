/** A rendered body into its blocks of text, one a paragraph, heading, caption or table row. */

export interface TextBlock {
  readonly text: string;
  /** The block is a sub-heading with this anchor. */
  readonly heading?: string | undefined;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/g;
const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 li tr caption blockquote figcaption figure div section aside pre dt dd ul ol table".split(
    " ",
  ),
);
/** Between two of these a space must stay. */
const CELLS = new Set(["td", "th", "br"]);

/** @param html as our Markdown rules write it: well-formed, attributes in double quotes */
export function htmlBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let text = "";
  let heading: string | undefined;
  let from = 0;
  /** Inside what the text says twice: numbers of footnotes and the ways back from them. */
  let skipping: string | undefined;
  const finish = () => {
    const tidy = unescapeHtml(text).replace(/\s+/g, " ").trim();
    if (tidy !== "") blocks.push({ text: tidy, ...(heading === undefined ? {} : { heading }) });
    text = "";
    heading = undefined;
  };
  for (const { 0: tag, 1: closing, 2: name = "", 3: attributes = "", index } of html.matchAll(TAG)) {
    if (skipping === undefined) text += html.slice(from, index);
    from = index + tag.length;
    if (skipping !== undefined) {
      if (closing && name === skipping) skipping = undefined;
    } else if (!closing && /class="footnote-(ref|backref)"/.test(attributes)) skipping = name;
    else if (CELLS.has(name)) text += " ";
    else if (BLOCKS.has(name)) {
      finish();
      if (!closing && /^h[23]$/.test(name)) heading = /\bid="([^"]*)"/.exec(attributes)?.[1];
    }
  }
  if (skipping === undefined) text += html.slice(from);
  finish();
  return blocks;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescapeHtml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
