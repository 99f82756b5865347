/** A Word document before it becomes HTML: its styles in the few words that we know, letters of old fonts in Unicode. */

import { type FontText, legacyEncodingOf, toUnicode } from "./docx-legacy-fonts.ts";
import type { StyleFacts, Styles } from "./docx-styles.ts";

/** What mammoth calls an element of the document; only what is looked at here. */
export interface WordNode {
  type: string;
  value?: string;
  children?: WordNode[];
  styleId?: string | null;
  styleName?: string | null;
  alignment?: string | null;
  numbering?: unknown;
  font?: string | null;
  isBold?: boolean;
  isItalic?: boolean;
  /** Of footnotes and endnotes, in the document alone. */
  notes?: { _notes?: Record<string, { body?: WordNode[] }> };
}

const ROLES: readonly { readonly role: string; readonly name: RegExp }[] = [
  { role: "title", name: /^(?:title|headline|tên bài|tít chính|tiêu đề(?: bài)?)$/i },
  { role: "sapo", name: /^(?:subtitle|sa ?po|lead|dẫn|tóm tắt)$/i },
  { role: "caption", name: /^(?:caption|chú thích(?: ảnh)?|ghi chú ảnh)$/i },
  { role: "byline", name: /^(?:author|byline|tác giả|signature)$/i },
  { role: "quote", name: /^(?:quote|intense quote|block text|trích dẫn)$/i },
];
const PLACES = ["centre", "right"];
const HEADINGS = [1, 2, 3, 4, 5, 6];

/** Says what each of our style names becomes; classes are taken away again when the text's structure is known. */
export const STYLE_MAP: readonly string[] = [
  ...HEADINGS.map((level) => `p[style-name='our h${level}'] => h${level}:fresh`),
  "p[style-name='our quote'] => blockquote > p:fresh",
  ...["title", "sapo", "caption", "byline", ...PLACES].map(
    (role) => `p[style-name='our ${role}'] => p.${role}:fresh`,
  ),
  "p[style-name='our plain'] => p:fresh",
];

/** @returns the same document, changed; `oldFonts` are the legacy fonts that were met */
export function annotateDocx(styles: Styles): {
  annotate(document: WordNode): WordNode;
  oldFonts: Set<string>;
} {
  const oldFonts = new Set<string>();
  const annotate = (document: WordNode) => {
    const notes = Object.values(document.notes?._notes ?? {}).flatMap(({ body }) => body ?? []);
    const paragraphs = [document, ...notes].flatMap((node) => descendants(node, "paragraph"));
    const texts = paragraphs.map((paragraph) => fontTexts(paragraph, styles));
    for (const font of toUnicode(texts)) oldFonts.add(font);
    for (const paragraph of paragraphs) {
      wearStyles(paragraph, styles);
      paragraph.styleName = nameFor(paragraph, styles);
    }
    return document;
  };
  return { annotate, oldFonts };
}

function nameFor(paragraph: WordNode, styles: Styles): string | null {
  const { styleName = null, numbering } = paragraph;
  const facts = factsOf(paragraph, styles);
  const role = ROLES.find(({ name }) => name.test(styleName ?? ""))?.role;
  const level = Number(/^heading ([1-6])$/i.exec(styleName ?? "")?.[1] ?? facts.level ?? 0);
  if (role) return `our ${role}`;
  if (level) return `our h${level}`;
  if (numbering) return styleName;
  const alignment = paragraph.alignment ?? facts.alignment;
  if (alignment === "center") return "our centre";
  return alignment === "right" || alignment === "end" ? "our right" : "our plain";
}

/** Bold and italic of named styles, which mammoth does not look up; where all text wears the style, it says nothing. */
function wearStyles(paragraph: WordNode, styles: Styles): void {
  const facts = factsOf(paragraph, styles);
  const { bold, italic } = facts.level || facts === styles.usual ? { bold: false, italic: false } : facts;
  for (const run of descendants(paragraph, "run")) {
    const own = run.styleId ? styles.of(run.styleId) : { bold: false, italic: false };
    run.isBold ||= bold || own.bold;
    run.isItalic ||= italic || own.italic;
  }
}

function fontTexts(paragraph: WordNode, styles: Styles): FontText[] {
  const usual = factsOf(paragraph, styles).font ?? styles.usual.font;
  const own = (run: WordNode) => run.font ?? (run.styleId ? styles.of(run.styleId).font : undefined) ?? usual;
  return descendants(paragraph, "run").flatMap((run) => {
    const font = own(run) ?? "";
    return descendants(run, "text").map((text) => ({
      font,
      encoding: legacyEncodingOf(font),
      get value() {
        return text.value ?? "";
      },
      set value(value) {
        text.value = value;
      },
    }));
  });
}

function factsOf({ styleId }: WordNode, styles: Styles): StyleFacts {
  return styleId ? styles.of(styleId) : styles.usual;
}

function descendants(node: WordNode, type: string): WordNode[] {
  const found: WordNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === type) found.push(next);
    for (const child of [...(next.children ?? [])].reverse()) waiting.push(child);
  }
  return found;
}
