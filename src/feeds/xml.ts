/** Writes XML: elements as nested values, text and attributes escaped, so that no title can break a document. */
import { escapeHtml } from "../text/escape-html.ts";

export interface XmlElement {
  readonly name: string;
  readonly content: string | readonly XmlElement[];
  readonly attributes: Readonly<Record<string, string>>;
}

type Optional<T> = T | undefined;

/** What XML 1.0 has no way to say, not even escaped: most control characters and lone halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/**
 * An element of text or of other elements; children and attributes that are undefined are left out.
 * @param content plain text, not markup
 */
export function element(
  name: string,
  content: string | readonly Optional<XmlElement>[],
  attributes: Readonly<Record<string, Optional<string>>> = {},
): XmlElement {
  return {
    name,
    content: typeof content === "string" ? content : content.filter((child) => child !== undefined),
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  };
}

/** A whole document, indented, ending in a line break. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderElement(root, "")}\n`;
}

function renderElement({ name, content, attributes }: XmlElement, indent: string): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(" ");
  if (content.length === 0) return `${indent}<${start}/>`;
  const inside =
    typeof content === "string"
      ? escapeXml(content)
      : `\n${content.map((child) => `${renderElement(child, `${indent}  `)}\n`).join("")}${indent}`;
  return `${indent}<${start}>${inside}</${name}>`;
}

function escapeXml(text: string): string {
  return escapeHtml(text.replace(UNSAYABLE, ""));
}
