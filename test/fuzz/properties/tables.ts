/** Any text that lies under the name of a table is the table's rows, or findings; and pages of any rows stay whole. */
import assert from "node:assert/strict";
import { checkAbbreviations } from "../../../src/content/check-abbreviations.ts";
import { decodeText } from "../../../src/content/decode-text.ts";
import { diagnoseCharacters } from "../../../src/content/diagnose/diagnose-characters.ts";
import { parseTable } from "../../../src/content/parse-table.ts";
import { abbreviationsSchema, TABLES } from "../../../src/content/tables.ts";
import { type TableText, tableText } from "../arbitraries/table-text.ts";
import { assertFindings } from "../findings.ts";
import { type FuzzProperty, fuzzProperty } from "../fuzz-property.ts";

function parse({ name, text }: TableText) {
  const bytes = new TextEncoder().encode(text);
  const parsed =
    name === "abbreviations"
      ? parseTable(bytes, abbreviationsSchema, checkAbbreviations)
      : parseTable<unknown>(bytes, TABLES[name].schema);
  const decoded = decodeText(bytes);
  if ("finding" in decoded) return { parsed, characters: [], text, written: text };
  return { parsed, characters: diagnoseCharacters(decoded.written, "table", "modern"), ...decoded };
}

const anyTable = fuzzProperty({
  name: "a table's text -> rows or findings",
  input: tableText,
  sizeOf: ({ text }) => text.length,
  act: parse,
  judge: ({ parsed, characters, text, written }) => {
    const told = assertFindings(characters, written);
    if (!("findings" in parsed)) return told;
    assert(parsed.findings.length > 0, "neither rows nor findings");
    return [...assertFindings(parsed.findings, text), ...told];
  },
});

export const tableProperties: readonly FuzzProperty[] = [anyTable];
