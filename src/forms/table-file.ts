/** A table's file as the form holds it, and back. */
import { parse } from "yaml";
import { cleanLines } from "./clean-text.ts";
import type { CmsField } from "./cms-fields.ts";
import { keptYaml } from "./kept-yaml.ts";
import { withoutPresets } from "./without-presets.ts";

export function tableFromText(text: string): unknown {
  return parse(text);
}

/**
 * @param before the file as it stands; empty where there is none
 * @param table as the form gives it
 * @param fields of the form
 */
export function tableText(before: string, table: unknown, fields: readonly CmsField[]): string {
  // A table of rows is one list without a name.
  const [list] = fields;
  const named = (value: unknown) => (list?.root === true ? { [list.name]: value ?? [] } : toRecord(value));
  const kept = withoutPresets(named(table), fields, named(parse(before)));
  return keptYaml(before, cleanLines(list?.root === true ? (kept[list.name] ?? []) : kept));
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
