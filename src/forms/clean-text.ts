/** What comes along unseen when text is pasted, taken out before it is saved. */

/** Zero-width and direction-changing characters, and controls but for tab and line end. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Every text in it on one line: no key of the front matter holds several. */
export function cleanLines(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value).replaceAll(/\s+/g, " ").trim();
  if (Array.isArray(value)) return value.map(cleanLines);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanLines(each)]));
}

/** Emphasis between underscores, which the form's editor writes; what stands in addresses and code is passed over. */
const UNDERSCORED =
  /\]\([^)\n]*\)|`[^`\n]*`|<[^>\n]*>|(?<![\p{L}\p{N}_\\])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu;

/** As the newsroom writes: emphasis between asterisks, no blanks at ends of lines, one blank line between paragraphs. */
export function cleanBody(text: string): string {
  return cleanText(text)
    .replaceAll(UNDERSCORED, (all, words?: string) => (words === undefined ? all : `*${words}*`))
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(UNSEEN, "")
    .normalize("NFC");
}
