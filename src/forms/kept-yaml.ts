/** YAML written over YAML: what nobody touched stays as it was typed, comments, order and all. */
import { type Document, isMap, isScalar, parse, parseDocument, stringify } from "yaml";
import { freshNode } from "./fresh-node.ts";

/** A key of a map with its value, or a row of a list; comments above belong to it. */
const PAIR = /(?:^#.*\n)*^[^\s#-].*\n(?:^(?:[ \t].*|-.*|)\n)*/gm;
const ROW = /(?:^#.*\n)*^- .*\n(?:^(?:[ \t].*|)\n)*/gm;

/** @param before as it stands; empty where there is nothing yet */
export function keptYaml(before: string, value: unknown): string {
  const ended = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  // What stands at the top is of the whole, not of what happens to come first.
  const [head = ""] = /^(?:#.*\n|[ \t]*\n)*/.exec(ended) ?? [];
  const body = ended.slice(head.length);
  return (
    head + (Array.isArray(value) ? keptRows(body, value) : keptPairs(body, isRecord(value) ? value : {}))
  );
}

function keptPairs(before: string, value: Readonly<Record<string, unknown>>): string {
  const pairs = piecesOf(before, PAIR);
  if (!pairs) return rewritten(before, value);
  const old = pairs.map((text) => ({ text, value: toRecord(parse(text)) }));
  const known = new Set(old.flatMap((pair) => Object.keys(pair.value)));
  const kept = old.map((pair) => {
    const now = Object.fromEntries(
      Object.keys(pair.value).flatMap((key) => (key in value ? [[key, value[key]]] : [])),
    );
    if (Object.keys(now).length === 0) return "";
    return isSame(now, pair.value) ? pair.text : rewritten(pair.text, now);
  });
  const added = Object.entries(value).filter(([key]) => !known.has(key));
  return kept.join("") + (added.length > 0 ? rewritten("", Object.fromEntries(added)) : "");
}

function keptRows(before: string, rows: readonly unknown[]): string {
  const old = piecesOf(before, ROW);
  if (!old || rows.length === 0) return rewritten(before, rows);
  const left = old.map((text) => ({ text, value: toRows(parse(text))[0] }));
  return rows
    .map((row) => {
      const at = left.findIndex((each) => isSame(each.value, row));
      return at < 0 ? rewritten("", [row]) : (left.splice(at, 1)[0]?.text ?? "");
    })
    .join("");
}

/** The pieces that a text is made of; undefined where they are not all of it. */
function piecesOf(text: string, piece: RegExp): string[] | undefined {
  const pieces = text.match(piece) ?? [];
  return pieces.join("") === text ? [...pieces] : undefined;
}

/** One piece anew: a changed word in it leaves the comments beside it. */
function rewritten(before: string, value: unknown): string {
  const document: Document = parseDocument(before);
  const { contents } = document;
  if (isMap(contents) && isRecord(value) && Object.keys(value).every((key) => contents.has(key))) {
    for (const [key, each] of Object.entries(value)) {
      const node = contents.get(key, true);
      if (isScalar(node) && typeof each === typeof node.value) node.value = each;
      else contents.set(key, freshNode(document, each));
    }
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  return stringify(freshNode(document, value), { lineWidth: 0, flowCollectionPadding: false });
}

/** However their keys are ordered. */
function isSame(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function toRows(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
