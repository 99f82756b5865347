import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleSchema } from "../../src/content/article-schema.ts";
import { TABLES } from "../../src/content/tables.ts";
import { jsonSchemas } from "../../src/forms/json-schemas.ts";
import { propertiesOf, rowOf, type TypedSchema, typedSchema } from "../../src/forms/typed-schema.ts";

/** In strict mode: a word that JSON Schema has not is a fault. */
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
for (const word of ["patternErrorMessage", "enumDescriptions"]) ajv.addKeyword(word);

const schemas = jsonSchemas();
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

function faultsOf(name: string, value: unknown): string[] {
  const validate: ValidateFunction | undefined = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function frontMatter(file: string): unknown {
  return parse(readFileSync(file, "utf8").split("\n---")[0]?.slice(4) ?? "");
}

const articles = ["articles", "test/site/newsroom/articles"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name)),
);
const tables = ["_data", "test/site/newsroom/_data"].flatMap((folder) =>
  readdirSync(folder).map((name) => path.join(folder, name)),
);

const GOOD = {
  title: "Mùa nước nổi",
  date: "2023-06-05T07:30:00+07:00",
  section: "xa-hoi",
  summary: "Con nước đầu mùa.",
};

describe("the schemas for editors' programs", () => {
  it.each(articles)("take the front matter of %s", (file) => {
    expect(faultsOf("bai-viet.json", frontMatter(file))).toEqual([]);
  });

  it.each(tables)("take the table %s", (file) => {
    expect(faultsOf(path.basename(file).replace(".yml", ".json"), parse(readFileSync(file, "utf8")))).toEqual(
      [],
    );
  });

  it.each<[string, unknown, string]>([
    ["an unknown key", { ...GOOD, titel: "A" }, " additionalProperties"],
    ["a missing key", { ...GOOD, section: undefined }, " required"],
    ["a date that is none", { ...GOOD, date: "5/6/2023" }, "/date pattern"],
    ["a title that is too long", { ...GOOD, title: "a".repeat(251) }, "/title maxLength"],
    ["an empty title", { ...GOOD, title: "" }, "/title minLength"],
    ["a number for a title", { ...GOOD, title: 2023 }, "/title type"],
    ["a word for a list", { ...GOOD, topics: "Lúa gạo" }, "/topics type"],
    ["a status that is none", { ...GOOD, status: "Draft" }, "/status enum"],
    ["a photo in another folder", { ...GOOD, photo: { src: "../a.jpg", alt: "A" } }, "/photo/src pattern"],
    ["a photo without description", { ...GOOD, photo: { src: "a.JPG" } }, "/photo required"],
    [
      "an award before 1945",
      { ...GOOD, awards: [{ year: 1900, authority: "A", honour: "B" }] },
      "/awards/0/year minimum",
    ],
    ["an alias elsewhere", { ...GOOD, aliases: ["//khac.example"] }, "/aliases/0 pattern"],
  ])("refuse %s", (_, value, fault) => {
    expect(faultsOf("bai-viet.json", JSON.parse(JSON.stringify(value)))).toEqual([fault]);
  });

  it.each<[string, unknown]>([
    ["site.json", { name: "Báo", description: "Một câu.", url: "ftp://bao.example" }],
    ["sections.json", [{ id: "Chính trị", name: "Chính trị" }]],
    ["authors.json", [{ name: "Tổ Thời sự" }]],
    ["links.json", [{ group: "Trung ương", links: [] }]],
    ["abbreviations.json", [{ short: "kt", full: "kinh tế" }]],
  ])("refuse a broken %s", (name, value) => {
    expect(faultsOf(name, value)).not.toEqual([]);
  });

  it("take photos whatever the case of their ending", () => {
    expect(faultsOf("bai-viet.json", { ...GOOD, photo: { src: "IMG_1.JPeG", alt: "A" } })).toEqual([]);
  });

  it("hold no word of our own", () => {
    expect(JSON.stringify(schemas)).not.toMatch(/"(hint|choices|instant)":/);
  });

  const all = [articleSchema, ...Object.values(TABLES).map(({ schema }) => schema)];

  it("explain every key", () => {
    const silent = (schema: TypedSchema, at: string): string[] =>
      propertiesOf(rowOf(schema) ?? schema).flatMap(([key, each]) => [
        ...(each.description ? [] : [`${at}${key}`]),
        ...silent(each, `${at}${key}.`),
      ]);
    expect(all.flatMap((schema) => silent(typedSchema(schema), ""))).toEqual([]);
  });
});
