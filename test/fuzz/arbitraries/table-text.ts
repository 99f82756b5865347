/** A table of `_data/`: which one, and a text that calls itself so. */
import fc from "fast-check";
import type { TableName } from "../../../src/content/tables.ts";
import { mutatedText } from "./mutated-text.ts";
import { oddText } from "./odd-text.ts";
import { sampleTable } from "./sample-texts.ts";
import { yamlBit, yamlFlood, yamlText } from "./yaml-text.ts";

export interface TableText {
  readonly name: TableName;
  readonly text: string;
}

const quoted = oddText.map((text) => JSON.stringify(text));
const id = fc.oneof(
  fc.constantFrom("chinh-tri", "van-hoa", "anh", "2023", "to-thoi-su", "a--b", "A"),
  quoted,
);
const url = fc.oneof(
  fc.constantFrom(
    "https://a.vn",
    "http://a.vn/x?y=1",
    "https://",
    "javascript:x",
    "https://a b",
    "https://u:p@a.vn",
    "https://bao.example.vn/",
  ),
  oddText.map((text) => JSON.stringify(`https://${text}`)),
);
const row = (fields: Readonly<Record<string, fc.Arbitrary<string>>>) =>
  fc.record(fields, { requiredKeys: Object.keys(fields).slice(0, 2) }).map(
    (told) =>
      `{ ${Object.entries(told)
        .map(([key, value]) => `${key}: ${value}`)
        .join(", ")} }`,
  );
const rows = (fields: Readonly<Record<string, fc.Arbitrary<string>>>) =>
  fc.array(row(fields), { maxLength: 4 }).map((all) => all.map((each) => `- ${each}\n`).join(""));

const LIKELY: Readonly<Record<TableName, fc.Arbitrary<string>>> = {
  site: fc
    .tuple(
      row({
        name: quoted,
        description: quoted,
        url,
        accent: fc.constantFrom('"#9b1c1c"', "red"),
        slogan: quoted,
        publisher: quoted,
        phone: quoted,
        email: quoted,
        tone: fc.constantFrom("modern", "x"),
        strict: fc.constantFrom("[anh-thua]", "[x]"),
      }),
      url,
    )
    .map(([fields, address]) => fields.replace(/url: [^,}]*/, `url: ${address}`)),
  sections: rows({ id, name: quoted, description: quoted }),
  authors: rows({ id, name: quoted, role: quoted, bio: quoted }),
  links: rows({
    group: quoted,
    links: fc.array(row({ name: quoted, url }), { maxLength: 3 }).map((all) => `[${all.join(", ")}]`),
  }),
  abbreviations: rows({
    short: fc.oneof(fc.constantFrom("KT-XH", "HĐND", "A", "СССР"), quoted),
    full: fc.oneof(fc.constantFrom("kinh tế - xã hội", "một"), quoted),
  }),
};
const KEYS = [
  "id",
  "name",
  "url",
  "links",
  "group",
  "short",
  "full",
  "accent",
  "tone",
  "strict",
  "editing",
  "repo",
  "email",
  "description",
  "role",
];
const NAMES: readonly TableName[] = ["site", "sections", "authors", "links", "abbreviations"];

export const tableText: fc.Arbitrary<TableText> = fc
  .constantFrom(...NAMES)
  .chain((name) =>
    fc
      .oneof(
        { weight: 4, arbitrary: LIKELY[name] },
        { weight: 3, arbitrary: yamlText(KEYS) },
        { weight: 3, arbitrary: mutatedText(fc.oneof(sampleTable, LIKELY[name]), yamlBit) },
        { weight: 1, arbitrary: yamlFlood },
      )
      .map((text) => ({ name, text })),
  );
