/** Characters that show a text otherwise than it is, or not at all. */

import type { Code } from "../../../src/codes.ts";
import { makesFile, noFeature, shows } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH, SOUND } from "./sound-newsroom.ts";

function inArticle(
  id: string,
  attack: string,
  front: string,
  code: Code,
  stock: Harm,
  body?: string,
): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return {
    id,
    attack,
    threat: "unicode",
    files: { [at]: article(front, body) },
    expected: { code, at },
    stock,
  };
}

function inTable(
  id: string,
  attack: string,
  table: string,
  text: string,
  code: Code,
  stock: Harm,
): HostileInput {
  const at = `_data/${table}.yml`;
  return { id, attack, threat: "unicode", files: { [at]: text }, expected: { code, at }, stock };
}

const SITE = SOUND["_data/site.yml"] ?? "";
const turned = shows("\u202e", "text that reads otherwise than it is written");
const unseen = shows("\u200b", "text with characters that nobody sees");

export const UNICODE: readonly HostileInput[] = [
  inArticle("bidi-title", "a title that is turned around", "title: Tin \u202enàhp", "ky-tu-an", turned),
  inArticle(
    "bidi-title-escaped",
    "the same, written as an escape",
    'title: "Tin \\u202enàhp"',
    "ky-tu-an",
    turned,
  ),
  inArticle(
    "bidi-body",
    "a body that is turned around",
    "",
    "ky-tu-doi-chieu",
    turned,
    "Trả \u202e000.1\u202c đồng.\n",
  ),
  inArticle(
    "bidi-isolate",
    "an isolate that is not closed",
    'summary: "Tin \\u2067 bến"',
    "ky-tu-an",
    shows("\u2067", "text that reads otherwise than it is written"),
  ),
  inArticle(
    "zero-width-title",
    "a title with characters without width",
    "title: Bến\u200b Lau",
    "ky-tu-an",
    unseen,
  ),
  inArticle(
    "zero-width-body",
    "a body with characters without width",
    "",
    "ky-tu-khong-thay",
    unseen,
    "Bến\u200b Lau.\n",
  ),
  inArticle(
    "filler-title",
    "a title that is one character without form",
    'title: "\\u3164"',
    "ky-tu-an",
    shows("\u3164", "a headline that nobody sees"),
  ),
  inArticle(
    "line-separator-title",
    "a title with a line end of Unicode's",
    'title: "Tin \\u2028 bến"',
    "ky-tu-an",
    shows("\u2028", "a line end within a headline"),
  ),
  inArticle(
    "half-character",
    "half a character",
    'title: "Tin \\ud83d bến"',
    "ky-tu-an",
    shows("\ufffd", "a headline with a lost character"),
  ),
  inArticle(
    "escape-sequence",
    "a sequence that drives a terminal",
    'title: "Tin \\u001b]0;chiếm\\u0007"',
    "ky-tu-an",
    shows("\u001b]0;", "a sequence that drives terminals"),
  ),
  inArticle(
    "null-escaped",
    "a NUL, written as an escape",
    'summary: "Tin \\0 bến"',
    "ky-tu-an",
    shows("\u0000", "a NUL"),
  ),
  inArticle(
    "cyrillic-title",
    "a Cyrillic letter that looks like a Latin one",
    "title: B\u0435n Lau",
    "chu-trong-giong",
    shows("B\u0435n", "a word that no search finds"),
  ),
  inArticle(
    "full-width",
    "Latin letters in the form of Chinese signs",
    "title: Tin \uff22áo",
    "chu-trong-giong",
    shows("\uff22", "a word that no search finds"),
  ),
  inArticle(
    "private-use",
    "a character of one font's own",
    "title: Tin \ue000",
    "chu-hong",
    shows("\ue000", "a character that only one font knows"),
  ),
  inTable(
    "bidi-name",
    "a paper's name that is turned around",
    "site",
    SITE.replace("Báo Bến Lau", '"Báo \\u202euaL"'),
    "ky-tu-an",
    turned,
  ),
  inTable(
    "zero-width-section",
    "a section's name with characters without width",
    "sections",
    `${SOUND["_data/sections.yml"]}- { id: la, name: "Chính\\u200b trị" }\n`,
    "ky-tu-an",
    unseen,
  ),
  inTable(
    "null-in-table",
    "a NUL in a table, which no feed can hold",
    "site",
    SITE.replace("Tờ báo", '"Tờ\\0 báo').replace("Lau.\nurl", 'Lau."\nurl'),
    "ky-tu-an",
    shows("\u0000", "a NUL"),
  ),
  {
    id: "topic-two-spellings",
    attack: "one topic in two spellings that look alike",
    threat: "unicode",
    files: { [`${MONTH}/topic-two-spellings.md`]: article("topics: [Văn hóa, Văn hoá]") },
    expected: { code: "hai-cach-viet", at: `${MONTH}/topic-two-spellings.md` },
    stock: noFeature,
    unguarded: {
      guard: "names-and-addresses",
      harm: makesFile(/^chu-de\/van-hoa\/index\.html$/, "one page for two topics, with one's name"),
    },
  },
];
