/** A value as YAML in the newsroom's own manner: short lists of words on one line. */
import { type Document, isScalar, type Node, visit } from "yaml";

/** Lists of words up to this long stand on one line. */
const SHORT_LIST = 100;

export function freshNode(document: Pick<Document, "createNode">, value: unknown): Node {
  const node: Node = document.createNode(value);
  visit(node, {
    Seq(_, list) {
      const words = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      list.flow = words.every((word) => word !== undefined) && words.join(", ").length <= SHORT_LIST;
    },
  });
  return node;
}
