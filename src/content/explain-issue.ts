/** What zod finds wrong, in the words and at the place that an editor understands. */

import { distance } from "fastest-levenshtein";
import type { z } from "zod";
import { type Code, isCode } from "../codes.ts";
import { type Explanation, type Finding, finding } from "../problem.ts";
import { describe, lowerFirst, schemaAt, shapeAt, valueAt } from "./schema-path.ts";
import type { YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

/** One finding an unknown key, one for each other issue. */
export function explainIssues(issues: readonly Issue[], source: YamlSource, schema: z.ZodType): Finding[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownKey([...issue.path, key], source, schema))
      : [explainOne(issue, source, schema)],
  );
}

function explainOne(issue: Issue, source: YamlSource, schema: z.ZodType): Finding {
  const value = valueAt(source.value, issue.path);
  const key = issue.path.length > 0 ? keyName(issue.path) : "tệp";
  if (value === undefined && issue.path.length > 0) {
    const { line, column } = source.placeOf(issue.path.slice(0, -1));
    return finding("thieu-khoa", line, column, {
      found: `Thiếu khóa "${key}"`,
      expected: `"${key}": ${describe(issue.path, schema)}`,
      mend: `thêm dòng "${String(issue.path.at(-1))}: …"`,
    });
  }
  const { line, column } = source.placeOf(issue.path);
  const { code, ...explanation } = explainValue(issue, key, value, schema);
  return finding(code, line, column, explanation);
}

function explainValue(
  issue: Issue,
  key: string,
  value: unknown,
  schema: z.ZodType,
): Explanation & { code: Code } {
  const params = issue.code === "custom" ? issue.params : undefined;
  const shown = show(value);
  const what = describe(issue.path, schema);
  if (typeof params?.code === "string" && isCode(params.code)) {
    return {
      code: params.code,
      found: `Ở "${key}": ${lowerFirst(String(params.found))}`,
      expected: String(params.expected),
      mend: String(params.mend),
    };
  }
  const hint = typeof params?.hint === "string" ? params.hint : schemaAt(issue.path, schema)?.meta()?.hint;
  const found = `Giá trị của "${key}" là ${shown}`;
  switch (issue.code) {
    case "invalid_type":
      return value === null
        ? {
            code: "gia-tri-trong",
            found: `Khóa "${key}" để trống`,
            expected: what,
            mend: "điền giá trị hoặc xóa cả dòng",
          }
        : {
            code: "kieu-sai",
            found,
            expected: `${KINDS[issue.expected] ?? issue.expected} (${what})`,
            mend: mendKind(issue.expected),
          };
    case "invalid_value":
      return {
        code: "gia-tri-la",
        found,
        expected: `một trong: ${issue.values.join(", ")}`,
        mend: nearest(String(value), issue.values.map(String)),
      };
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? {
            code: "gia-tri-trong",
            found: `Khóa "${key}" để trống`,
            expected: what,
            mend: "điền giá trị hoặc xóa cả dòng",
          }
        : { code: "so-sai", found, expected: `số từ ${issue.minimum} trở lên`, mend: "viết lại số" };
    case "too_big":
      return issue.origin === "string"
        ? {
            code: "qua-dai",
            found: `"${key}" dài ${String(value).length} ký tự`,
            expected: `nhiều nhất ${issue.maximum} ký tự`,
            mend: "rút gọn",
          }
        : {
            code: "so-sai",
            found: issue.origin === "array" ? `"${key}" có quá nhiều dòng` : found,
            expected: `nhiều nhất ${issue.maximum}`,
            mend: "bớt đi",
          };
    case "invalid_format":
      return {
        code: "dang-sai",
        found,
        expected: typeof hint === "string" ? hint : what,
        mend: "viết lại theo dạng đó",
      };
    default:
      return {
        code: "gia-tri-sai",
        found,
        expected: typeof hint === "string" ? hint : what,
        mend: "viết lại giá trị",
      };
  }
}

function unknownKey(path: readonly PropertyKey[], source: YamlSource, schema: z.ZodType): Finding {
  const { line, column } = source.placeOfKey(path);
  const key = String(path.at(-1));
  const known = Object.keys(shapeAt(path.slice(0, -1), schema) ?? {});
  return finding("khoa-la", line, column, {
    found: `Khóa lạ "${key}"`,
    expected: `một trong: ${known.join(", ")}`,
    mend: nearest(key, known),
  });
}

/** Completes "Cách sửa: …" with the known word nearest to what was typed. */
export function nearest(word: string, known: readonly string[]): string {
  const best = nearestWord(word, known);
  return best === undefined ? "chọn một trong các từ trên hoặc xóa dòng này" : `có phải ý bạn là "${best}"?`;
}

/** Undefined where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const best = known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1))[0];
  return best && best.far <= Math.max(2, Math.ceil(best.each.length / 2)) ? best.each : undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách, mỗi dòng bắt đầu bằng dấu gạch, hoặc [một, hai]",
  object: "các dòng khóa: giá trị thụt vào",
};

function mendKind(expected: string): string {
  if (expected === "string") return "đặt giá trị trong ngoặc kép";
  if (expected === "array") return "đặt giá trị trong ngoặc vuông: [giá trị]";
  return "viết lại giá trị";
}

function show(value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

/** `awards[2].year`, counted from 1 as people count. */
function keyName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === "number") return `${name}[${part + 1}]`;
    return name === "" ? String(part) : `${name}.${String(part)}`;
  }, "");
}
