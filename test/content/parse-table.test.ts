import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { parseTable } from "../../src/content/parse-table.ts";
import {
  abbreviationsSchema,
  authorsSchema,
  linksSchema,
  sectionsSchema,
  siteSchema,
} from "../../src/content/tables.ts";
import { formatProblem } from "../../src/problem.ts";

function read<Rows>(text: string | Uint8Array, schema: z.ZodType<Rows>): Rows | string[] {
  const parsed = parseTable(typeof text === "string" ? Buffer.from(text) : text, schema);
  if ("rows" in parsed) return parsed.rows;
  return parsed.findings.map((finding) => formatProblem({ path: "bang.yml", ...finding }));
}

/** Place and code alone, where the words are another room's. */
const codes = (found: unknown) =>
  Array.isArray(found) ? found.map((line) => String(line).split(" ").slice(0, 2).join(" ")) : found;

describe("a table", () => {
  it("gives its rows, without the blanks around them", () => {
    expect(read("- id: chinh-tri\n  name: '  Chính trị '\n", sectionsSchema)).toEqual([
      { id: "chinh-tri", name: "Chính trị" },
    ]);
  });

  it("gives the paper's accent colour where it names none", () => {
    expect(read("name: Báo\ndescription: Tờ báo.\nurl: https://bao.example.vn\n", siteSchema)).toMatchObject({
      accent: "#9b1c1c",
    });
  });

  it("may be saved by an old editor: byte order mark, Windows line ends, accents in pieces", () => {
    expect(read("\ufeff- id: a\r\n  name: Đồng Tháp\r\n".normalize("NFD"), authorsSchema)).toEqual([
      { id: "a", name: "Đồng Tháp".normalize("NFC") },
    ]);
  });
});

describe("problems of a table", () => {
  it("stand at their place, counted in rows as people count", () => {
    expect(
      read(
        ["- id: Chính trị", "  name: Chính trị", "- id: kinh-te", "  nane: Kinh tế", ""].join("\n"),
        sectionsSchema,
      ),
    ).toMatchInlineSnapshot(`
      [
        "bang.yml:1:7 dang-sai Giá trị của "[1].id" là "Chính trị". Cần chữ thường không dấu, số và gạch nối: chinh-tri. Cách sửa: viết lại theo dạng đó.",
        "bang.yml:3:3 thieu-khoa Thiếu khóa "[2].name". Cần "[2].name": tên chuyên mục như độc giả đọc: Chính trị. Cách sửa: thêm dòng "name: …".",
        "bang.yml:4:3 khoa-la Khóa lạ "nane". Cần một trong: id, name, description. Cách sửa: có phải ý bạn là "name"?",
      ]
    `);
  });

  it("include ids written twice, each with the line of the first", () => {
    expect(
      read(
        "- { id: a, name: A }\n- { id: b, name: B }\n- { id: a, name: C }\n- { id: a, name: D }\n",
        authorsSchema,
      ),
    ).toMatchInlineSnapshot(`
      [
        "bang.yml:3:9 ma-lap Mã "a" đã dùng ở dòng 1. Cần mỗi mã một lần. Cách sửa: đổi mã của một trong hai dòng.",
        "bang.yml:4:9 ma-lap Mã "a" đã dùng ở dòng 1. Cần mỗi mã một lần. Cách sửa: đổi mã của một trong hai dòng.",
      ]
    `);
  });

  it("include those that only this table can have", () => {
    const parsed = parseTable(Buffer.from("- { id: a, name: A }\n"), authorsSchema, (rows, placeOf) =>
      rows.map(({ id }, index) => ({
        ...placeOf([index]),
        severity: "error",
        code: "viet-tat-lap",
        message: id,
      })),
    );
    expect(parsed).toEqual({
      findings: [{ line: 1, column: 3, severity: "error", code: "viet-tat-lap", message: "a" }],
    });
  });

  it.each([
    [
      "a script's address",
      "- group: A\n  links: [{ name: X, url: 'javascript:alert(1)' }]\n",
      "2:27 dang-sai",
    ],
    [
      "an address that ends its attribute",
      `- group: A\n  links: [{ name: X, url: 'https://a.vn/"x' }]\n`,
      "2:27 dang-sai",
    ],
    ["a group without links", "- group: A\n  links: []\n", "2:10 gia-tri-trong"],
    ["a row that is no row", "- group: A\n  links: [x]\n", "2:11 kieu-sai"],
  ])("include %s", (_, text, expected) => {
    expect(codes(read(text, linksSchema))).toEqual([`bang.yml:${expected}`]);
  });

  it.each([
    ["a colour that is more than a colour", "accent: 'red;}body{'", "4:9 dang-sai"],
    ["a key that no table has", "permalink: x", "4:1 khoa-la"],
    ["an address with a slash at its end", "url: https://a.vn/", "4:1 khoa-lap"],
    ["an e-mail address that is none", "email: toa soan", "4:8 dang-sai"],
  ])("include %s", (_, line, expected) => {
    const site = "name: Báo\ndescription: Tờ báo.\nurl: https://bao.example.vn\n";
    expect(codes(read(`${site}${line}\n`, siteSchema))).toEqual([`bang.yml:${expected}`]);
  });

  it.each(["KT-XH", "GD&ĐT", "TP.HCM", "T.Ư", "ThS", "CA", "AN/QP", "K4A", "PCCC&CNCH"])(
    "are none in the short form %s",
    (short) => {
      expect(read(`- short: ${short}\n  full: hai tiếng\n`, abbreviationsSchema)).toEqual([
        { short, full: "hai tiếng" },
      ]);
    },
  );

  it.each([
    ["one capital alone", "Th", "dang-sai"],
    ["one letter", "Q", "dang-sai"],
    ["a space inside", "KT XH", "dang-sai"],
    ["a mark at its end", "TP.", "dang-sai"],
    ["two marks side by side", "KT--XH", "dang-sai"],
    ["another alphabet's letters", "НĐND", "dang-sai"],
    ["more than 12 characters", "ABCDEFGHIJKLM", "qua-dai"],
    ["no letters", "2023", "kieu-sai"],
  ])("include a short form with %s", (_, short, code) => {
    expect(codes(read(`- short: ${short}\n  full: hai tiếng\n`, abbreviationsSchema))).toEqual([
      `bang.yml:1:10 ${code}`,
    ]);
  });

  it("include meanings that are too short or too long, counted in syllables", () => {
    const table = (full: string) => `- short: HĐND\n  full: ${full}\n`;
    expect(read(table("một - hai"), abbreviationsSchema)).toHaveLength(1);
    expect(read(table("một "), abbreviationsSchema)).toMatchInlineSnapshot(`
      [
        "bang.yml:2:9 gia-tri-sai Giá trị của "[1].full" là "một". Cần nghĩa đầy đủ, từ 2 đến 12 tiếng: kinh tế - xã hội. Cách sửa: viết lại giá trị.",
      ]
    `);
    expect(read(table("hai ".repeat(12)), abbreviationsSchema)).toEqual([
      { short: "HĐND", full: "hai ".repeat(12).trim() },
    ]);
    expect(codes(read(table("hai ".repeat(13)), abbreviationsSchema))).toEqual(["bang.yml:2:9 gia-tri-sai"]);
  });

  it("include keys of short forms that are unknown or not there", () => {
    expect(codes(read("- { short: HĐND, ful: hội đồng nhân dân }\n", abbreviationsSchema))).toEqual([
      "bang.yml:1:3 thieu-khoa",
      "bang.yml:1:18 khoa-la",
    ]);
  });

  it("include what is wrong with the file before anything is read in it", () => {
    expect(codes(read(Buffer.from([0x61, 0xff]), siteSchema))).toEqual(["bang.yml:1:1 ma-hoa-sai"]);
    expect(codes(read("name: [", siteSchema))).toEqual(["bang.yml:1:8 yaml-sai"]);
    expect(codes(read("a: &x 1\n", siteSchema))).toEqual(["bang.yml:1:7 yaml-cam"]);
  });

  it("include what is missing in an empty file", () => {
    expect(codes(read("", siteSchema))).toEqual([
      "bang.yml:1:1 thieu-khoa",
      "bang.yml:1:1 thieu-khoa",
      "bang.yml:1:1 thieu-khoa",
    ]);
    expect(codes(read("", sectionsSchema))).toEqual(["bang.yml:1:1 kieu-sai"]);
  });
});
