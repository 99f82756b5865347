/** The newsroom's tables from disk: `site.yml` and `sections.yml` must be there, the others default to empty. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { type Finding, finding, inFile, type Problem } from "../problem.ts";
import { checkAbbreviations } from "./check-abbreviations.ts";
import { decodeText } from "./decode-text.ts";
import { diagnoseCharacters } from "./diagnose/diagnose-characters.ts";
import { nearest } from "./explain-issue.ts";
import { parseTable, type TableCheck } from "./parse-table.ts";
import {
  abbreviationsSchema,
  authorsSchema,
  linksSchema,
  RESERVED_ADDRESSES,
  sectionsSchema,
  siteSchema,
  type Tables,
  type ToneStyle,
} from "./tables.ts";

/** Tables that could be read; a broken one is undefined and has problems. */
export type ReadTables = { readonly [Name in keyof Tables]: Tables[Name] | undefined };

const NAMES = ["site.yml", "sections.yml", "authors.yml", "links.yml", "abbreviations.yml"];

/** @param files the tables found below the root: `_data/site.yml`, … */
export async function readTables(
  root: string,
  files: readonly string[],
): Promise<{ tables: ReadTables; problems: Problem[] }> {
  const problems: Problem[] = [];
  const texts = new Map<string, Uint8Array>();

  async function read<Rows>(
    name: string,
    schema: z.ZodType<Rows>,
    fallback?: Rows,
    check?: TableCheck<Rows>,
  ): Promise<Rows | undefined> {
    const file = `_data/${name}`;
    if (!files.includes(file)) {
      if (fallback === undefined) problems.push(missing(file));
      return fallback;
    }
    const bytes = await readFile(path.join(root, file));
    const parsed = parseTable(bytes, schema, check);
    texts.set(file, bytes);
    if ("rows" in parsed) return parsed.rows;
    // (A file may hold more mistakes than a call takes arguments.)
    for (const problem of inFile(file, parsed.findings)) problems.push(problem);
    return undefined;
  }

  for (const file of files) {
    const name = file.replace("_data/", "");
    if (!NAMES.includes(name)) problems.push(unknownTable(file, name));
  }
  const [site, sections, authors, linkGroups, abbreviations] = await Promise.all([
    read("site.yml", siteSchema),
    read("sections.yml", sectionsSchema),
    read("authors.yml", authorsSchema, []),
    read("links.yml", linksSchema, []),
    read("abbreviations.yml", abbreviationsSchema, [], checkAbbreviations),
  ]);
  for (const section of sections ?? []) {
    if (RESERVED_ADDRESSES.includes(section.id) || /^\d{4}$/.test(section.id))
      problems.push(reserved(section.id));
  }
  for (const [file, bytes] of texts) {
    for (const problem of inFile(file, charactersOf(bytes, site?.tone))) problems.push(problem);
  }
  return { tables: { site, sections, authors, linkGroups, abbreviations }, problems };
}

function charactersOf(bytes: Uint8Array, tone: ToneStyle | undefined): Finding[] {
  const decoded = decodeText(bytes);
  return "finding" in decoded ? [] : diagnoseCharacters(decoded.written, "table", tone);
}

function missing(file: string): Problem {
  return {
    path: file,
    ...finding("thieu-bang", 1, 1, {
      found: "Không có tệp này",
      expected: "bảng bắt buộc của tòa soạn",
      mend: "tạo tệp theo mẫu trong README",
    }),
  };
}

function unknownTable(file: string, name: string): Problem {
  return {
    path: file,
    ...finding("bang-la", 1, 1, {
      found: `Không có bảng nào tên "${name}"`,
      expected: `một trong: ${NAMES.join(", ")}`,
      mend: nearest(name, NAMES),
    }),
  };
}

function reserved(id: string): Problem {
  return {
    path: "_data/sections.yml",
    ...finding("ma-danh-rieng", 1, 1, {
      found: `Mã chuyên mục "${id}" trùng địa chỉ của trang khác`,
      expected: "một mã khác",
      mend: `đổi "${id}", ví dụ thành "muc-${id}"`,
    }),
  };
}
