/**
 * Footnotes on their way from HTML to Markdown: `handlers` for rehype-remark, which knows none.
 *
 * Readers write them as remark-gfm renders them, so that rehype-sanitize's own schema lets them pass (it puts its prefix before an
 * `id`; only what follows the last `fn-` counts):
 *
 *     <sup><a href="#fn-1" data-footnote-ref>1</a></sup>
 *     <section data-footnotes><ol><li id="fn-1"><p>…</p></li></ol></section>
 */
import type { Element } from "hast";
import type { Options } from "rehype-remark";

type Handle = NonNullable<NonNullable<Options["handlers"]>[string]>;

const LABEL = /fn-([A-Za-z0-9-]+)$/;

/** `[^1]` where the text calls a note. */
const sup: Handle = (state, node) => {
  const call = node.children.find((child) => child.type === "element" && child.tagName === "a");
  if (call?.type !== "element" || call.properties.dataFootnoteRef === undefined) return state.all(node);
  const label = labelOf(call.properties.href);
  return label === undefined ? [] : { type: "footnoteReference", identifier: label.toLowerCase(), label };
};

/** The notes, each a definition `[^1]: …`. */
const section: Handle = (state, node) => {
  if (node.properties.dataFootnotes === undefined) return state.toFlow(state.all(node));
  return notesOf(node).map(({ label, note }) => ({
    type: "footnoteDefinition",
    identifier: label.toLowerCase(),
    label,
    children: state.toFlow(state.all(note)),
  }));
};

export const footnoteHandlers = { sup, section };

function notesOf(section: Element): { label: string; note: Element }[] {
  return section.children
    .flatMap((child) => (child.type === "element" && child.tagName === "ol" ? child.children : []))
    .flatMap((note) => {
      const label = note.type === "element" ? labelOf(note.properties.id) : undefined;
      return note.type === "element" && label !== undefined ? [{ label, note }] : [];
    });
}

function labelOf(address: unknown): string | undefined {
  return typeof address === "string" ? LABEL.exec(address)?.[1] : undefined;
}
