import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Site, siteSchema } from "../../src/content/tables.ts";
import { cmsConfig } from "../../src/forms/cms-config.ts";
import type { CmsField } from "../../src/forms/cms-fields.ts";
import { tableFromText, tableText } from "../../src/forms/table-file.ts";

const site: Site = siteSchema.parse({ name: "Báo", description: "Một câu.", url: "https://bao.example.vn" });

function fieldsOf(table: string): readonly CmsField[] {
  const { collections } = cmsConfig(site);
  return collections[1].files.find(({ name }) => name === table)?.fields ?? [];
}

describe("a table's file in the form", () => {
  it.each(readdirSync("_data"))("is written again as it was: %s", (name) => {
    const text = readFileSync(path.join("_data", name), "utf8");
    expect(tableText(text, tableFromText(text), fieldsOf(path.parse(name).name))).toBe(text);
  });

  it("keeps comments and rows that nobody touched", () => {
    const text = "# Xếp theo trang báo.\n- id: a # cũ\n  name: A\n- { id: b, name: B }\n";
    const rows = [
      { id: "moi", name: "Mới" },
      { name: "A", id: "a" },
      { id: "b", name: "B hai" },
    ];
    expect(tableText(text, rows, fieldsOf("sections"))).toMatchInlineSnapshot(`
      "# Xếp theo trang báo.
      - id: moi
        name: Mới
      - id: a # cũ
        name: A
      - id: b
        name: B hai
      "
    `);
  });

  it("changes one key of the paper's own table and no other line", () => {
    const text =
      '# Tờ báo\nurl: https://bao.example.vn # không có dấu /\nname: Báo\ndescription: "Một câu."\naccent: "#9b1c1c"\n';
    const changed = { ...Object(tableFromText(text)), name: "Báo Mới", holdBack: false, phone: "" };
    expect(tableText(text, changed, fieldsOf("site"))).toBe(text.replace("name: Báo", "name: Báo Mới"));
  });

  it("is begun where there is none", () => {
    expect(tableText("", [{ id: "a", name: "A", bio: "" }], fieldsOf("authors"))).toBe(
      "- id: a\n  name: A\n",
    );
  });
});
