/** Paragraphs of a text from WordPress's old editor, which wrote none: an empty line parts them, a single one breaks the line. */

const BLOCK =
  "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|header|footer|nav|figure|figcaption|details|summary|iframe|script";
const BLOCK_STARTS = new RegExp(`(<(?:${BLOCK})(?=[\\s/>]))`, "gi");
const BLOCK_ENDS = new RegExp(`(</(?:${BLOCK})\\s*>|<hr[^<>]*>)`, "gi");
const IS_BLOCK = new RegExp(`^\\s*</?(?:${BLOCK})(?=[\\s/>])`, "i");
/** What keeps its line breaks to itself. */
const KEPT = /<(pre|script|style|table|ul|ol|figure)(?=[\s/>])/gi;

/** After WordPress's own `wpautop` (wp-includes/formatting.php), as far as a text for reading needs it. */
export function wordpressParagraphs(text: string): string {
  const kept: string[] = [];
  const whole = withoutKept(text.replace(/\r\n?/g, "\n"), kept);
  return whole
    .replace(BLOCK_STARTS, "\n\n$1")
    .replace(BLOCK_ENDS, "$1\n\n")
    .split(/\n[ \t]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (IS_BLOCK.test(part) ? part : `<p>${withBreaks(part)}</p>`))
    .join("\n")
    .replace(/<div data-kept="(\d+)"><\/div>/g, (_, index) => kept[Number(index)] ?? "");
}

function withBreaks(part: string): string {
  const lines = part.split("\n").map((line) => line.trim());
  return lines
    .map((line, at) => (at === lines.length - 1 || /<br\s?\/?>$/i.test(line) ? line : `${line}<br>`))
    .join("\n");
}

/** Puts a place-holder for each block that keeps its line breaks; one that does not end is no block. */
function withoutKept(text: string, kept: string[]): string {
  const lower = text.toLowerCase();
  const endless = new Set<string>();
  let whole = "";
  let from = 0;
  for (const { 1: tag = "", index } of text.matchAll(KEPT)) {
    const name = tag.toLowerCase();
    if (index < from || endless.has(name)) continue;
    const end = lower.indexOf(`</${name}>`, index);
    if (end < 0) {
      endless.add(name);
      continue;
    }
    const after = end + name.length + 3;
    whole += `${text.slice(from, index)}\n\n<div data-kept="${kept.length}"></div>\n\n`;
    kept.push(text.slice(index, after));
    from = after;
  }
  return whole + text.slice(from);
}
