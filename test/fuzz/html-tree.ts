/** What stands in HTML, as parse5 reads it. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

export function idsOf(html: string): string[] {
  return elementsIn(parseFragment(html)).flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === "id").map(({ value }) => value),
  );
}

export function textOf(html: string): string {
  return textIn(parseFragment(html));
}

function textIn(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

function elementsIn(node: Node): DefaultTreeAdapterTypes.Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...inner] : inner;
}
