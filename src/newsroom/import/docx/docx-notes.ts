/** Footnotes and endnotes as mammoth writes them, put into the form that `footnoteHandlers` takes. */
import type { Element, ElementContent } from "hast";
import { visit } from "unist-util-visit";

const NOTE = /(?:^#?|-)((?:footnote|endnote)-\S+)$/;
const BACK = /^#.*(?:footnote|endnote)-ref-/;

/** @param blocks the whole text; mammoth puts its notes last, in a list of their own */
export function docxNotes(blocks: readonly Element[]): Element[] {
  const last = blocks.at(-1);
  const notes = last?.tagName === "ol" ? last.children.filter(isNote) : [];
  if (last === undefined || notes.length === 0 || notes.length !== last.children.length) return [...blocks];
  const text = blocks.slice(0, -1);
  const labels = new Map<string, string>();
  for (const note of notes) {
    const name = noteName(note.properties.id);
    if (name !== undefined && !labels.has(name)) labels.set(name, String(labels.size + 1));
  }
  for (const block of text) visit(block, "element", (node) => callNote(node, labels));
  const items = notes.flatMap((note) => {
    const label = labels.get(noteName(note.properties.id) ?? "");
    labels.delete(noteName(note.properties.id) ?? "");
    return label === undefined ? [] : [element("li", { id: `fn-${label}` }, withoutWayBack(note.children))];
  });
  return [...text, element("section", { dataFootnotes: "" }, [element("ol", {}, items)])];
}

function isNote(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === "li" && noteName(node.properties.id) !== undefined;
}

/** `<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>` */
function callNote(node: Element, labels: ReadonlyMap<string, string>): void {
  if (node.tagName !== "a" || !BACK.test(`#${String(node.properties.id)}`)) return;
  const label = labels.get(noteName(node.properties.href) ?? "");
  if (label === undefined) return;
  node.properties = { href: `#fn-${label}`, dataFootnoteRef: "" };
  node.children = [{ type: "text", value: label }];
}

/** The arrow back to the text, and the blank before it. */
function withoutWayBack(children: readonly ElementContent[]): ElementContent[] {
  const kept = children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (child.tagName === "a" && BACK.test(String(child.properties.href))) return [];
    return [{ ...child, children: withoutWayBack(child.children) }];
  });
  return kept.filter(
    (child) => child.type !== "element" || child.tagName !== "p" || child.children.some(isSeen),
  );
}

function isSeen(node: ElementContent): boolean {
  return node.type === "text" ? node.value.trim() !== "" : node.type === "element";
}

function noteName(address: unknown): string | undefined {
  return typeof address === "string" && !address.includes("-ref-") ? NOTE.exec(address)?.[1] : undefined;
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
