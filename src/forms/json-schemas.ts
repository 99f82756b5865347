/** JSON Schemas for editors' programs: they complete keys, explain them, and underline what the check would refuse. */
import type { z } from "zod";
import { articleSchema } from "../content/article-schema.ts";
import { TABLES } from "../content/tables.ts";
import { choicesOf, hintOf, propertiesOf, rowOf, type TypedSchema, typedSchema } from "./typed-schema.ts";

/** By file name: `bai-viet.json` is of an article's front matter, the others of the tables of `_data/`. */
export function jsonSchemas(): Readonly<Record<string, TypedSchema>> {
  const tables = Object.entries(TABLES).map(([name, { title, schema }]): [string, TypedSchema] => [
    `${name}.json`,
    { ...schemaFor(schema), title },
  ]);
  return {
    "bai-viet.json": { ...schemaFor(articleSchema), title: "Phần đầu bài" },
    ...Object.fromEntries(tables),
  };
}

function schemaFor(schema: z.ZodType): TypedSchema {
  return inTheirWords(typedSchema(schema));
}

/** Our own words of `meta` become those that VS Code and its YAML extension know. */
function inTheirWords(schema: TypedSchema): TypedSchema {
  const { hint: _hint, choices: _choices, instant: _instant, ...told } = schema;
  const hint = hintOf(schema);
  const choices = choicesOf(schema);
  const row = rowOf(schema);
  return {
    ...told,
    ...(hint !== undefined && { patternErrorMessage: `Cần ${hint}` }),
    ...(schema.enum && Object.keys(choices).length > 0
      ? { enumDescriptions: schema.enum.map((word) => choices[String(word)] ?? "") }
      : {}),
    ...(row && { items: inTheirWords(row) }),
    ...(schema.properties && {
      properties: Object.fromEntries(propertiesOf(schema).map(([key, each]) => [key, inTheirWords(each)])),
    }),
  };
}
