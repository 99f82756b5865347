/** The clean text of a piece -> Markdown as articles are written in: no HTML, one line a paragraph, boxes of colons. */
import type { Element, Root } from "hast";
import type { Root as MarkdownRoot, Paragraph } from "mdast";
import rehypeRemark, { type Options } from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify, { type Options as StringifyOptions } from "remark-stringify";
import { type Processor, unified } from "unified";
import { wordsOf } from "../blocks/block-facts.ts";
import { footnoteHandlers } from "./footnote-handlers.ts";
import { tidyEmphasis } from "./tidy-emphasis.ts";

declare module "mdast" {
  interface Box {
    type: "box";
    /** What follows the colons: `ghi-chu Tiêu đề`. */
    opening: string;
    children: Paragraph[];
  }
  interface RootContentMap {
    box: Box;
  }
}

type Handle = NonNullable<NonNullable<Options["handlers"]>[string]>;

const figure: Handle = (_, node) => {
  const child = (name: string) =>
    node.children.find((each): each is Element => each.type === "element" && each.tagName === name);
  const image = child("img");
  const caption = child("figcaption");
  if (!image) return [];
  const { src, alt } = image.properties;
  const title = caption && wordsOf(caption);
  return {
    type: "paragraph",
    children: [{ type: "image", url: String(src ?? ""), alt: String(alt ?? ""), ...(title && { title }) }],
  };
};

const aside: Handle = (state, node) => {
  const children = state
    .toFlow(state.all(node))
    .filter((child): child is Paragraph => child.type === "paragraph");
  return { type: "box", opening: String(node.properties.dataBox ?? ""), children };
};

const STRINGIFY = {
  bullet: "-",
  emphasis: "*",
  strong: "*",
  fences: true,
  rule: "*",
  ruleSpaces: true,
  listItemIndent: "one",
  unsafe: [
    { atBreak: true, character: ":", after: "::" },
    { character: ":", after: "::", inConstruct: "tableCell" },
  ],
  handlers: {
    box(node: { opening: string; children: Paragraph[] }, _, state, info) {
      const content = state.containerFlow({ type: "root", children: node.children }, info);
      return `::: ${node.opening}\n${content}\n:::`;
    },
  },
} satisfies StringifyOptions;

const writer = unified()
  .use(rehypeRemark, { handlers: { ...footnoteHandlers, figure, aside } })
  .use(() => (tree: MarkdownRoot) => tidyEmphasis(tree))
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(readableAddresses)
  .use(remarkStringify, STRINGIFY);

/** @param content of `sanitiseContent`, with its photos placed */
export function articleMarkdown(content: Root): string {
  return writer.stringify(writer.runSync(content)).trim();
}

/** remark-gfm breaks every address with a backslash, lest it becomes a link; in our articles it may. */
function readableAddresses(this: Processor): void {
  const data = this.data();
  const isForAddresses = (extension: { unsafe?: readonly { character: string }[] | null | undefined }) =>
    extension.unsafe?.some(({ character }) => character === "@") ?? false;
  for (const bundle of data.toMarkdownExtensions ?? []) {
    bundle.extensions = bundle.extensions?.filter((extension) => !isForAddresses(extension));
  }
}
