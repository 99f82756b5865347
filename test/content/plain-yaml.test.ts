import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { parsePlainYaml } from "../../src/content/plain-yaml.ts";

const byGrammar = (text: string) => {
  const document = parseDocument(text, { uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
};

const SCALARS = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("Tin", "Lúa gạo", "12", "2023-06-05", '"a: b"', "a, b", "a:b", "“Nói”"),
  },
  fc.constantFrom(
    ...[
      "Tin",
      "true",
      "False",
      "null",
      "~",
      "NULL",
      ".inf",
      "-1",
      "0",
      "007",
      "0x1f",
      "1e3",
      "12",
      "1_000",
      "yes",
    ],
    ...[
      "2023-06-05",
      "2023-06-05T07:30:00+07:00",
      "07:30:00",
      "a: b",
      "a:b",
      "a #b",
      "a#b",
      "a, b",
      "- a",
      "? a",
      "[a",
      "a]",
    ],
    ...[
      "{a}",
      '"a"',
      '"a',
      'a"b',
      "'a'",
      "'",
      "&a",
      "*a",
      "!a",
      "|",
      ">",
      "%a",
      "@a",
      "`a",
      "--- a",
      "---",
      "...",
      "a\tb",
    ],
    ...[
      '"a\\nb"',
      "a  b",
      " a",
      "a ",
      "“Nói”, rồi",
      "(a)",
      "KT-XH: số 1",
      "=",
      "<<",
      "a\u00a0b",
      "a\u2028b",
      "\ufeffa",
      "a:",
      ":a",
    ],
  ),
  fc.string({ unit: fc.constantFrom(..."aĐ1 :#,[]{}\"'-?&*!|>%@`\\“”\u00a0\t."), maxLength: 8 }),
);
const LISTS = fc.array(SCALARS, { maxLength: 3 }).map((values) => `[${values.join(", ")}]`);
const KEYS = fc.constantFrom(
  "title",
  "topics",
  "photo",
  "src",
  "constructor",
  "__proto__",
  "a b",
  "Ngay",
  "1",
);
const LINES = fc
  .tuple(
    fc.constantFrom("", "", "", "", "", "  ", "  ", " "),
    KEYS,
    fc.constantFrom(": ", ": ", ": ", ": ", ": ", ":", ":  "),
    fc.oneof(SCALARS, LISTS, fc.constant("")),
  )
  .map((parts) => parts.join(""));
const TEXTS = fc.array(
  fc.oneof({ weight: 19, arbitrary: LINES }, { weight: 1, arbitrary: fc.constantFrom("", "# ghi", "- a") }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

describe("plain YAML", () => {
  it("is read as the whole grammar reads it, or left to that", () => {
    let read = 0;
    fc.assert(
      fc.property(TEXTS, (lines) => {
        const text = `${lines.join("\n")}\n`;
        const plain = parsePlainYaml(text);
        if (plain === undefined) return;
        read++;
        expect(plain).toEqual(byGrammar(text));
      }),
      { numRuns: 30_000 },
    );
    expect(read).toBeGreaterThan(400);
  });

  it("is what the sample paper's articles are written in, but for tables of awards", () => {
    const texts = readdirSync("articles", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => readFileSync(`articles/${file}`, "utf8").split("---\n")[1] ?? "");
    const plain = texts.flatMap((text) => {
      const value = parsePlainYaml(text);
      return value ? [[value, byGrammar(text)]] : [];
    });
    expect(plain.length).toBeGreaterThan(texts.length / 2);
    for (const [value, expected] of plain) expect(value).toEqual(expected);
  });

  it.each(["constructor: a\n", "title:\n", "photo:\n  src: a.jpg\n  src: b.jpg\n", "title: a\ntitle: b\n"])(
    "never is %j",
    (text) => expect(parsePlainYaml(text)).toBeUndefined(),
  );
});
