/** One table of `_data/` -> its rows, or every finding in it. */
import type { z } from "zod";
import { type Finding, finding } from "../problem.ts";
import { decodeText } from "./decode-text.ts";
import { explainIssues } from "./explain-issue.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

export type ParsedTable<Rows> = { readonly rows: Rows } | { readonly findings: readonly Finding[] };

/** What a schema cannot see: rows beside each other. */
export type TableCheck<Rows> = (rows: Rows, placeOf: YamlSource["placeOf"]) => Finding[];

/** @param check what only this table has to keep */
export function parseTable<Rows>(
  bytes: Uint8Array,
  schema: z.ZodType<Rows>,
  check: TableCheck<Rows> = () => [],
): ParsedTable<Rows> {
  const decoded = decodeText(bytes);
  if ("finding" in decoded) return { findings: [decoded.finding] };
  const source = parseYaml(decoded.text, 1);
  if (source.findings.length > 0) return { findings: source.findings };
  const read = schema.safeParse(source.value);
  if (!read.success) return { findings: explainIssues(read.error.issues, source, schema) };
  const findings = [...repeatedIds(read.data, source.placeOf), ...check(read.data, source.placeOf)];
  return findings.length > 0 ? { findings } : { rows: read.data };
}

function repeatedIds(rows: unknown, placeOf: YamlSource["placeOf"]): Finding[] {
  if (!Array.isArray(rows)) return [];
  const first = new Map<string, number>();
  return rows.flatMap((row: { id?: string }, index) => {
    if (row.id === undefined) return [];
    const earlier = first.get(row.id);
    if (earlier === undefined) {
      first.set(row.id, index);
      return [];
    }
    const { line, column } = placeOf([index, "id"]);
    return [
      finding("ma-lap", line, column, {
        found: `Mã "${row.id}" đã dùng ở dòng ${placeOf([earlier, "id"]).line}`,
        expected: "mỗi mã một lần",
        mend: "đổi mã của một trong hai dòng",
      }),
    ];
  });
}
