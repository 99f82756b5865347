/** An article's file as the form holds it, and back. */
import { parse } from "yaml";
import { cleanBody, cleanLines } from "./clean-text.ts";
import type { CmsField } from "./cms-fields.ts";
import { keptYaml } from "./kept-yaml.ts";
import { withoutPresets } from "./without-presets.ts";

type Content = Readonly<Record<string, unknown>>;

/** The form carries along what it has no field for: here the front matter as it was typed, and the blank lines after it. */
const TYPED = "_typed";

const PARTS = /^---\n((?:.*?\n)??)---\n*(.*)$/s;

/** @throws where the front matter is no YAML: then the form leaves the article out */
export function articleFromText(text: string): Content {
  const [, front = "", body = ""] = PARTS.exec(text) ?? [];
  const gap = text.length - body.length - `---\n${front}---\n`.length;
  return { ...toRecord(parse(front)), [TYPED]: { front, gap }, body };
}

/** @param fields of the form */
export function articleText({ body, [TYPED]: typed, ...keys }: Content, fields: readonly CmsField[]): string {
  const { front = "", gap } = toRecord(typed);
  const kept = withoutPresets(keys, fields, toRecord(parse(String(front))));
  const head = keptYaml(String(front), cleanLines(kept));
  const blank = "\n".repeat(typeof gap === "number" ? Math.max(gap, 0) : 1);
  return `---\n${head}---\n${blank}${cleanBody(typeof body === "string" ? body : "")}\n`;
}

function toRecord(value: unknown): Content {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
