/** Footnotes of a saved page (Word's, WordPress's, others'), in the form that `footnote-handlers.ts` reads. */
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { wordsOf } from "../blocks/block-facts.ts";

/**
 * A note is what a link inside the page leads to, if a link in it leads back.
 * @param page changed: calls are marked, notes taken out of their places
 * @returns the section with the notes, to be put at the text's end
 */
export function takeNotes(page: Root): Element | undefined {
  const named = namedPlaces(page);
  const notes: Element[] = [];
  const taken = new Map<Element, string>();
  visit(page, "element", (call, index, parent) => {
    if (call.tagName !== "a" || index === undefined || !parent) return;
    const target = named.get(targetOf(call));
    const name = String(
      call.properties.id ??
        call.properties.name ??
        (parent.type === "element" ? (parent.properties.id ?? "") : ""),
    );
    if (!target || name === "" || !leadsTo(target.holder, name) || holdsNode(target.holder, call)) return;
    const label = taken.get(target.holder) ?? String(taken.size + 1);
    if (!taken.has(target.holder)) {
      taken.set(target.holder, label);
      notes.push(noteOf(target.holder, label, name));
    }
    const mark: Element = element("a", { href: `#fn-${label}`, dataFootnoteRef: "" }, [
      { type: "text", value: label },
    ]);
    parent.children.splice(index, 1, element("sup", {}, [mark]));
    return index + 1;
  });
  if (notes.length === 0) return undefined;
  removeNodes(page, new Set(taken.keys()));
  return element("section", { dataFootnotes: "" }, [element("ol", {}, notes)]);
}

interface Place {
  readonly node: Element;
  /** The paragraph or item that it stands in. */
  readonly holder: Element;
}

function namedPlaces(page: Root): Map<string, Place> {
  const named = new Map<string, Place>();
  const look = (node: Element, around: Element | undefined) => {
    const holder = /^(?:li|p|div|dd|td)$/.test(node.tagName) ? node : around;
    const name = String(node.properties.id ?? node.properties.name ?? "");
    if (name !== "" && !named.has(name)) named.set(name, { node, holder: holder ?? node });
    for (const child of node.children) if (child.type === "element") look(child, holder);
  };
  for (const child of page.children) if (child.type === "element") look(child, undefined);
  return named;
}

function targetOf({ properties: { href } }: Element): string {
  const written = String(href ?? "");
  if (!written.startsWith("#")) return "";
  try {
    return decodeURIComponent(written.slice(1));
  } catch {
    return written.slice(1);
  }
}

function leadsTo(holder: Element, name: string): boolean {
  let leads = false;
  visit(holder, "element", (node) => {
    if (node.tagName === "a" && targetOf(node) === name) leads = true;
  });
  return leads && wordsOf(holder).length < 3_000;
}

/** Its words without the way back and without its own number. */
function noteOf(holder: Element, label: string, back: string): Element {
  const without = (node: Element): ElementContent[] =>
    node.children.flatMap((child): ElementContent[] => {
      if (child.type !== "element") return [child];
      return child.tagName === "a" && targetOf(child) === back
        ? []
        : [{ ...child, children: without(child) }];
    });
  const children = /^(?:li|div|dd|td)$/.test(holder.tagName)
    ? without(holder)
    : [{ ...holder, properties: {}, children: without(holder) }];
  const note = element("li", { id: `fn-${label}` }, children);
  stripNumber(note);
  return note;
}

/** `[1] `, `1. ` before the first word: Markdown counts for itself. */
function stripNumber(note: Element): void {
  visit(note, "text", (text) => {
    if (text.value.trim() === "") return;
    text.value = text.value.replace(/^\s*(?:\[\d+\]|\(\d+\)|\d+[.)])?\s*/, "");
    return false;
  });
}

function removeNodes(tree: Root | Element, nodes: ReadonlySet<Element>): void {
  const keep = (child: Root["children"][number]) => child.type !== "element" || !nodes.has(child);
  if (tree.type === "root") tree.children = tree.children.filter(keep);
  else tree.children = tree.children.filter(keep);
  for (const child of tree.children) if (child.type === "element") removeNodes(child, nodes);
}

function holdsNode(tree: Element, wanted: Element): boolean {
  return tree.children.some(
    (child) => child.type === "element" && (child === wanted || holdsNode(child, wanted)),
  );
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
