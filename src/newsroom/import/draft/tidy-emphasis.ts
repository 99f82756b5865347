/** Bold and italics as Markdown can write them: no spaces at their ends, none empty, none cut in two. */
import type { Delete, Emphasis, Nodes, PhrasingContent, Root, Strong } from "mdast";

/** Changes the tree. */
export function tidyEmphasis(root: Root): void {
  tidy(root);
}

function tidy(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tidy(child);
  if (holdsPhrases(node)) node.children = joined(node.children.flatMap(apart));
}

type Phrases = Extract<Nodes, { children: PhrasingContent[] }>;

function holdsPhrases(node: Nodes): node is Phrases {
  return /^(?:paragraph|heading|tableCell|link|emphasis|strong|delete)$/.test(node.type);
}

/**
 * The spaces at its ends, and what is between; quotation marks and the like go with them where a word touches it: Markdown would
 * not know whether a row of stars between a word and a sign opens or closes.
 */
function apart(node: PhrasingContent, at: number, all: readonly PhrasingContent[]): PhrasingContent[] {
  if (!isEmphasis(node)) return [node];
  const before = takeEdge(node.children, 0, touches(all[at - 1], -1));
  const after = takeEdge(node.children, -1, touches(all[at + 1], 0));
  const text = (value: string): PhrasingContent[] => (value === "" ? [] : [{ type: "text", value }]);
  return [...text(before), ...(node.children.length > 0 ? [node] : []), ...text(after)];
}

function touches(neighbour: PhrasingContent | undefined, end: 0 | -1): boolean {
  if (neighbour === undefined || neighbour.type === "break") return false;
  return neighbour.type !== "text" || !/\s/.test(neighbour.value.at(end) ?? " ");
}

const EDGES = {
  space: [/^\s+/, /\s+$/],
  sign: [/^[^\p{L}\p{N}]+/u, /[^\p{L}\p{N}]+$/u],
} as const;

/** What was taken away at this end. */
function takeEdge(children: PhrasingContent[], end: 0 | -1, touched: boolean): string {
  const pattern = EDGES[touched ? "sign" : "space"][end === 0 ? 0 : 1];
  let taken = "";
  for (let edge = children.at(end); edge; edge = children.at(end)) {
    if (edge.type === "text") {
      const off = pattern.exec(edge.value)?.[0] ?? "";
      edge.value =
        end === 0 ? edge.value.slice(off.length) : edge.value.slice(0, edge.value.length - off.length);
      taken = end === 0 ? taken + off : off + taken;
      if (edge.value !== "") break;
    } else if (edge.type === "break") taken = end === 0 ? `${taken} ` : ` ${taken}`;
    else break;
    children.splice(end === 0 ? 0 : children.length - 1, 1);
  }
  return taken;
}

/** Neighbours of one kind become one; so do texts. */
function joined(children: readonly PhrasingContent[]): PhrasingContent[] {
  const done: PhrasingContent[] = [];
  for (const child of children) {
    const last = done.at(-1);
    if (last && isEmphasis(last) && isEmphasis(child) && last.type === child.type) {
      last.children.push(...child.children);
    } else if (last?.type === "text" && child.type === "text") last.value += child.value;
    else done.push(child);
  }
  return done;
}

function isEmphasis(node: Nodes): node is Strong | Emphasis | Delete {
  return node.type === "strong" || node.type === "emphasis" || node.type === "delete";
}
