/** YAML near to what a table or front matter holds, and all that YAML can do besides. */
import fc from "fast-check";
import { floodText } from "./flood-text.ts";
import { hostileText, oddCharacter, oddText } from "./odd-text.ts";

const plain = fc.constantFrom(
  ...[
    "Tin đồng áng",
    "chinh-tri",
    "2023-06-05",
    "2023-06-05T07:30:00+07:00",
    "2023-02-31",
    "draft",
    "published",
    "true",
  ],
  ...[
    "12",
    "-1",
    "1e400",
    "0x1f",
    "012",
    "1_0",
    ".nan",
    ".inf",
    "null",
    "~",
    "yes",
    "2100",
    "9007199254740993",
    "07:30:00",
  ],
  ...[
    "[]",
    "{}",
    "[a, [b]]",
    "{a: b}",
    "[a",
    "a]",
    "{a",
    "anh-1.jpg",
    "../x.jpg",
    "/tin/1.html",
    "//evil",
    "/a?b",
    "#9b1c1c",
  ],
  ...[
    "https://bao.example.vn",
    "javascript:x",
    "a@b.vn",
    "KT-XH",
    "kinh tế - xã hội",
    "to-thoi-su",
    "a: b",
    "a #b",
    "- a",
    "? a",
  ],
);
const power = fc.constantFrom(
  ...[
    "&a x",
    "*a",
    "&a [*a]",
    "!!js/function x",
    "!!binary aGk=",
    "!x y",
    "!!set {a}",
    "!<tag:a> x",
    "<<: *a",
    "|\n  a\n  b",
    ">-\n  a\n  b",
  ],
  ...[
    "|2\n   x",
    "'it''s",
    '"\\x41\\u0000"',
    '"\\ud800"',
    '"a\\',
    "? [a, b]\n: c",
    "{? a : b, c}",
    "%YAML 1.1",
    "--- b",
    "...",
    "\ta",
    "@a",
    "`a",
  ],
  ...[
    "!!float 1",
    "!!int a",
    "!!timestamp 2001",
    "!!map [a]",
    "&a",
    "*",
    "!",
    '"\\u202e"',
    "[[[[[[[[[[[[[[a]]]]]]]]]]]]]]",
  ],
);
export const yamlValue = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 3, arbitrary: oddText.map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: oddText.map((text) => `'${text.replaceAll("'", "''")}'`) },
  { weight: 2, arbitrary: oddText },
  { weight: 2, arbitrary: power },
  { weight: 1, arbitrary: fc.array(plain, { maxLength: 3 }).map((all) => `[${all.join(", ")}]`) },
);

/** @param keys those that its schema knows */
export function yamlText(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...keys) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "__proto__",
        "constructor",
        "prototype",
        "permalink",
        "layout",
        "<<",
        "1",
        '"a b"',
        "[a]",
        "",
      ),
    },
    { weight: 1, arbitrary: oddText },
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "", "", "", "  ", "    ", "- ", "  - ", "\t"),
      key,
      fc.constantFrom(": ", ": ", ": ", ":", ":  ", " "),
      yamlValue,
    )
    .map((parts) => parts.join(""));
  return fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: line },
        { weight: 1, arbitrary: fc.oneof(power, fc.constantFrom("", "# ghi", "- a", "  ")) },
      ),
      {
        maxLength: 12,
      },
    )
    .map((lines) => lines.map((each) => `${each}\n`).join(""));
}

export const yamlBit = fc.oneof(
  fc.constantFrom(..."[]{}:,-?&*!|>'\"%@`#\\ \n\t\r~.01aĐ"),
  fc.constantFrom(
    "\n  ",
    "\n- ",
    ": ",
    "---\n",
    "...\n",
    "&a ",
    "*a ",
    "!!",
    "|\n",
    ">\n",
    "title: ",
    "\n  - a: ",
  ),
  hostileText,
  oddCharacter,
);

export const yamlFlood = floodText(yamlBit, 20_000);
