/** YAML as data only: no aliases, tags or prototype keys, and every value keeps its place in the file. */

import { type Document, isMap, isScalar, type Node, parseDocument, visit, type YAMLMap } from "yaml";
import type { Code } from "../codes.ts";
import { type Finding, finding } from "../problem.ts";
import { linePlaces } from "./line-places.ts";
import { parsePlainYaml } from "./plain-yaml.ts";
import { describeYamlFault } from "./yaml-faults.ts";

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
const MAX_DEPTH = 12;
/** Behind so many faults of one text nobody looks for more. */
const MOST_FAULTS = 100;
/** No table and no article has a quarter as many at one place. */
const MOST_KEYS = 100;

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlSource {
  /** Undefined where `findings` says why. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Where the value at this path stands; where it is missing, its nearest ancestor. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the key itself stands, for problems of the key and not of its value. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/**
 * Parses YAML 1.2 (core schema).
 * @param firstLine the line of the file on which the text begins
 */
export function parseYaml(text: string, firstLine: number): YamlSource {
  const value = parsePlainYaml(text);
  if (value === undefined) return parseWhole(text, firstLine);
  // Places are seldom asked for: only where something is wrong.
  let whole: YamlSource | undefined;
  const placed = () => {
    whole ??= parseWhole(text, firstLine);
    return whole;
  };
  return {
    value,
    findings: [],
    placeOf: (path) => placed().placeOf(path),
    placeOfKey: (path) => placed().placeOfKey(path),
  };
}

function parseWhole(text: string, firstLine: number): YamlSource {
  const placeIn = linePlaces(text);
  const document = parseDocument(text, {
    prettyErrors: false,
    // "silent" would keep a second document in the same text from us, and what stands in it.
    logLevel: "error",
    // The package compares each key with each before it, which takes a minute where somebody writes 50,000.
    uniqueKeys: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, column } = placeIn(offset);
    return { line: line + firstLine - 1, column };
  };
  const all = [...syntaxFindings(document, placeAt), ...powerFindings(document, placeAt)];
  const findings = all.slice(0, MOST_FAULTS);
  return {
    value: findings.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) ?? {}),
    findings,
    placeOf: (path) => placeAt(offsetOf(document, path)),
    placeOfKey: (path) => placeAt(keyOffsetOf(document, path)),
  };
}

function syntaxFindings(document: Document, placeAt: (offset: number) => Place): Finding[] {
  return [...document.errors, ...document.warnings].slice(0, MOST_FAULTS).map((fault) => {
    const { line, column } = placeAt(fault.pos[0]);
    return finding("yaml-sai", line, column, {
      found: `Không đọc được chỗ này: ${describeYamlFault(fault.code)}`,
      expected: 'các dòng dạng "khóa: giá trị", thụt bằng dấu cách',
      mend: 'đặt giá trị có dấu ":" hoặc dấu ngoặc kép trong nháy đơn, kiểm tra thụt dòng',
    });
  });
}

/** What YAML can do and an article never needs: copies, types of its own, keys that reach into the program. */
function powerFindings(document: Document, placeAt: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node, code: Code, found: string, mend: string) => {
    if (findings.length >= MOST_FAULTS) return;
    const { line, column } = placeAt(node.range?.[0] ?? 0);
    findings.push(finding(code, line, column, { found, expected: "chữ, số, danh sách đơn giản", mend }));
  };
  visit(document, {
    Alias(_, node) {
      refuse(
        node,
        "yaml-cam",
        "Có tham chiếu YAML (dấu *)",
        "viết thẳng giá trị, hoặc đặt giá trị trong ngoặc kép",
      );
      return visit.SKIP;
    },
    Node(_, node, ancestors) {
      if (ancestors.length > MAX_DEPTH * 2) {
        refuse(node, "yaml-cam", "Lồng quá sâu", "bỏ bớt các tầng lồng nhau");
        return visit.BREAK;
      }
      if (node.anchor !== undefined) {
        refuse(node, "yaml-cam", "Có neo YAML (dấu &)", "đặt giá trị trong ngoặc kép");
      } else if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
        refuse(node, "yaml-cam", `Có kiểu YAML riêng (${node.tag})`, "bỏ dấu ! và chữ liền sau nó");
      }
      if (isMap(node) && node.items.length > MOST_KEYS) {
        refuse(node, "yaml-cam", `Có ${node.items.length} khóa ở một chỗ`, "bỏ bớt khóa");
        return visit.SKIP;
      }
      if (isMap(node)) findings.push(...repeatedKeys(node, placeAt));
      return undefined;
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      if (FORBIDDEN_KEYS.has(key) && isScalar(pair.key)) {
        refuse(pair.key, "khoa-cam", `Khóa "${key}" không được dùng`, "xóa khóa này");
      }
      return undefined;
    },
  });
  return findings;
}

function repeatedKeys({ items }: YAMLMap, placeAt: (offset: number) => Place): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const { line, column } = placeAt(key.range?.[0] ?? 0);
    return [
      finding("khoa-lap", line, column, {
        found: "Một khóa được viết hai lần",
        expected: "mỗi khóa một lần",
        mend: "xóa bớt một dòng",
      }),
    ];
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(document, path);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}
