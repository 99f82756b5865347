/** The text of a WordPress post, of the old editor or in blocks, as paragraphs, figures and tables one after another. */
import type { Element, ElementContent } from "hast";
import { visit } from "unist-util-visit";
import { wordsOf } from "../blocks/block-facts.ts";
import { figuresInBlocks } from "../blocks/figures-in-blocks.ts";
import { tidyTables } from "../blocks/tidy-tables.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { takeNotes } from "../html/html-notes.ts";
import { parseHtml } from "../html/parse-html.ts";
import { wordpressParagraphs } from "./wordpress-paragraphs.ts";
import { type GallerySource, plainShortcodes } from "./wordpress-shortcodes.ts";

export interface WordpressContext {
  readonly base: URL | undefined;
  readonly gallery: GallerySource;
  /** Gives a picture its `src`, and words where the library has some; false: it is no picture of the article. */
  dress(image: Element): boolean;
  readonly left: string[];
}

const IN_BLOCKS = /<!--\s*wp:/;
const FREE_FORM = /<!--\s*wp:(?:core\/)?freeform\b[^>]*-->|<!--\s*\/wp:(?:core\/)?freeform\s*-->/;
/** Blocks that WordPress fills only when a page is asked for. */
const FILLED_LATER = /<!--\s*wp:([a-z][\w/-]*)\s+(?:\{[^<>]*\}\s*)?\/-->/g;
/** Have nothing to say in an article. */
const SILENT = /^(?:core\/)?(?:more|nextpage|spacer|separator|post-[\w-]+)$/;
const BARE_ADDRESS = /^https?:\/\/\S+$/i;

/** @throws ImportRefused for a text whose tags are nested without end */
export function wordpressContent(text: string, context: WordpressContext): Element[] {
  for (const [, name = ""] of text.matchAll(FILLED_LATER)) {
    if (!SILENT.test(name)) context.left.push(`Khối “${name}” của WordPress không mang sang được`);
  }
  const { html, unknown } = plainShortcodes(paragraphed(text), context.gallery);
  for (const name of unknown) context.left.push(`Mã ngắn [${name}] không mang sang được`);
  const page = parseHtml(`<!doctype html><body>${html}`);
  const notes = takeNotes(page);
  const body: Element = { type: "element", tagName: "body", properties: {}, children: [] };
  visit(page, "element", (node) => {
    if (node.tagName === "body") body.children = node.children;
  });
  reportScripts(body, context.left);
  linksFromRoot(body, context.base);
  const blocks = htmlBlocks({ ...body, children: plainBlocks(body.children, context) }, context.left);
  const tidy = figuresInBlocks(elementsOf(tidyTables(blocks))).map(linked);
  return notes ? [...tidy, notes] : tidy;
}

function paragraphed(text: string): string {
  const plain = text.replace(/<!--\s*(?:more|nextpage)\b[^>]*-->/g, "\n\n");
  if (!IN_BLOCKS.test(plain)) return wordpressParagraphs(plain);
  // Every second part stands in a block of the old editor.
  return plain
    .split(FREE_FORM)
    .map((part, at) => (at % 2 === 1 ? wordpressParagraphs(part) : part))
    .join("\n");
}

/** Galleries as figures in a row, embedded pages as links, pictures with their addresses. */
function plainBlocks(nodes: readonly ElementContent[], context: WordpressContext): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    if (node.tagName === "img") return context.dress(node) ? [node] : [];
    const names = [node.properties.className].flat().map(String);
    if (names.includes("wp-block-embed")) return [paragraph({ type: "text", value: wordsOf(node) })];
    const children = plainBlocks(node.children, context);
    const isGallery = names.some((name) =>
      /^(?:wp-block-gallery|gallery|blocks-gallery-grid|tiled-gallery)$/.test(name),
    );
    return isGallery && /^(?:figure|div|ul)$/.test(node.tagName)
      ? galleryFigures(children)
      : [{ ...node, children }];
  });
}

function galleryFigures(nodes: readonly ElementContent[]): ElementContent[] {
  const figures = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [];
    if (node.tagName === "figure" || node.tagName === "p") return [node];
    if (node.tagName === "img")
      return [{ type: "element", tagName: "figure", properties: {}, children: [node] }];
    if (node.tagName === "figcaption") return [paragraph(...node.children)];
    return galleryFigures(node.children);
  });
  return figures;
}

/** An address alone in its paragraph: WordPress shows what is there, we a link. */
function linked(block: Element): Element {
  const words = block.tagName === "p" ? wordsOf(block) : "";
  const holdsLink = block.children.some((child) => child.type === "element" && child.tagName === "a");
  if (holdsLink || !BARE_ADDRESS.test(words)) return block;
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: { href: words },
    children: [{ type: "text", value: words }],
  };
  return paragraph(link);
}

function linksFromRoot(body: Element, base: URL | undefined): void {
  if (base === undefined) return;
  const host = base.host.replace(/^www\./, "");
  visit(body, "element", (node) => {
    const href = String(node.properties.href ?? "").trim();
    if (node.tagName !== "a" || href === "" || href.startsWith("#") || !URL.canParse(href, base.href)) return;
    const url = new URL(href, base.href);
    if (/^https?:$/.test(url.protocol) && url.host.replace(/^www\./, "") === host) {
      node.properties.href = url.pathname + url.search;
    }
  });
}

function reportScripts(body: Element, left: string[]): void {
  let scripts = 0;
  visit(body, "element", ({ tagName }) => {
    if (tagName === "script") scripts++;
  });
  if (scripts > 0) left.push(`${scripts} đoạn mã JavaScript đã bị bỏ`);
}

function paragraph(...children: ElementContent[]): Element {
  return { type: "element", tagName: "p", properties: {}, children };
}

function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === "element");
}
