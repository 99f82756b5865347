/** No field of an article or a table takes characters that deceive the eye or break a file, however they are written. */
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { articleSchema } from "../../src/content/article-schema.ts";
import { explainIssues } from "../../src/content/explain-issue.ts";
import {
  abbreviationsSchema,
  authorsSchema,
  linksSchema,
  sectionsSchema,
  siteSchema,
} from "../../src/content/tables.ts";
import { parseYaml } from "../../src/content/yaml-source.ts";

/** `"\u202e"` in YAML: the file itself holds nothing that could be seen in it. */
const DECEIVING = [
  "0",
  "n",
  "e",
  "r",
  "x7f",
  "u200b",
  "u200e",
  "u2028",
  "u202e",
  "u2067",
  "u2060",
  "ufeff",
  "u3164",
  "ud83d",
];

const FIELDS: readonly (readonly [schema: z.ZodType, field: string, text: string])[] = [
  ...[
    "title: X",
    "summary: X",
    "section: X",
    "source: X",
    "authors: [X]",
    "topics: [X]",
    "places: [X]",
    "aliases: [X]",
    "photo: { src: a.jpg, alt: X }",
    "photo: { src: a.jpg, alt: Sông, caption: X }",
    "photo: { src: a.jpg, alt: Sông, credit: X }",
    "awards: [{ year: 2020, authority: X, honour: Bằng khen }]",
    "awards: [{ year: 2020, authority: Tỉnh, honour: X }]",
    "awards: [{ year: 2020, authority: Tỉnh, honour: Bằng khen, recipients: [X] }]",
    "awards: [{ year: 2020, authority: Tỉnh, honour: Bằng khen, note: X }]",
    "corrections: [{ date: 2023-06-06, text: X }]",
  ].map((field) => [articleSchema, field, withNeeded(field)] as const),
  ...["name", "slogan", "description", "publisher", "license", "notice", "address", "phone"].map(
    (key) => [siteSchema, key, `${key}: X\n`] as const,
  ),
  [sectionsSchema, "section's name", "- { id: a, name: X }\n"],
  [sectionsSchema, "section's description", "- { id: a, name: A, description: X }\n"],
  [authorsSchema, "author's name", "- { id: a, name: X }\n"],
  [authorsSchema, "author's role", "- { id: a, name: A, role: X }\n"],
  [authorsSchema, "author's bio", "- { id: a, name: A, bio: X }\n"],
  [linksSchema, "group of links", "- { group: X, links: [{ name: A, url: https://a.vn }] }\n"],
  [linksSchema, "link's name", "- { group: A, links: [{ name: X, url: https://a.vn }] }\n"],
  [abbreviationsSchema, "meaning", "- { short: KT, full: X }\n"],
];

function withNeeded(field: string): string {
  const needed = { title: "Tin", date: "2023-06-05", section: "chinh-tri", summary: "Sapo." };
  const others = Object.entries(needed).filter(([key]) => !field.startsWith(`${key}:`));
  return `${others.map(([key, value]) => `${key}: ${value}\n`).join("")}${field}\n`;
}

function codesOf(schema: z.ZodType, text: string): string[] {
  const source = parseYaml(text, 1);
  expect(source.findings).toEqual([]);
  const read = schema.safeParse(source.value);
  return read.success ? [] : explainIssues(read.error.issues, source, schema).map(({ code }) => code);
}

describe.each(FIELDS.map(([schema, field, text]) => ({ schema, field, text })))(
  "$field",
  ({ schema, text }) => {
    it.each(DECEIVING)("does not take \\%s", (escaped) => {
      expect(codesOf(schema, text.replace("X", `"kinh \\${escaped} tế"`))).toContain("ky-tu-an");
    });
  },
);
