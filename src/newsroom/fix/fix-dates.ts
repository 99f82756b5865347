/** Dates of front matter in their full form: `2023-06-05T07:30:00+07:00`. */
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import type { WrittenText } from "../../content/written-text.ts";
import type { Edit, FixContext } from "./edit.ts";
import { fullDate } from "./full-date.ts";

const KEYS = ["date", "updated", "expires"] as const;

/** A date that is not in the full form already. */
const MAY_BE_SHORT = /(?:date|updated|expires)["']?:[ \t]*(?!["']?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00)/;

export function fixDates({ text, yaml }: WrittenText, { path, kind }: FixContext): Edit[] {
  const front = text.slice(yaml.start, yaml.end);
  if (kind !== "article" || !MAY_BE_SHORT.test(front)) return [];
  const document = parseDocument(front, { prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const corrections = document.get("corrections");
  const nodes = [
    ...KEYS.map((key) => [document.get(key, true), key === "date"] as const),
    ...(isSeq(corrections) ? corrections.items : []).map(
      (item) => [isMap(item) ? item.get("date", true) : undefined, false] as const,
    ),
  ];
  return nodes
    .flatMap(([node, isOwn]) => {
      if (!isScalar(node) || typeof node.value !== "string" || !node.range) return [];
      const put = fullDate(node.value, isOwn ? monthOf(path) : undefined);
      return put && put !== node.value ? editOf(front, node, put) : [];
    })
    .map(({ start, end, put }) => ({ start: yaml.start + start, end: yaml.start + end, put }))
    .sort((a, b) => a.start - b.start);
}

/** `2023-06`, as the folder tells. */
function monthOf(path: string): string | undefined {
  const [, year, month] = /^articles\/(\d{4})\/(\d{2})\//.exec(path) ?? [];
  return year && month ? `${year}-${month}` : undefined;
}

/** Quotation marks stay; a value that is written with escapes is left alone. */
function editOf(front: string, { value, range }: Scalar, put: string): Edit[] {
  const written = String(value);
  const [from, to] = range ?? [0, 0];
  const at = front.slice(from, to).indexOf(written);
  return at < 0 ? [] : [{ start: from + at, end: from + at + written.length, put }];
}
