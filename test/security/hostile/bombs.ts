/** Small files that make much of themselves, and large ones. */
import { anyOf, buildStops, noFeature } from "./harm.ts";
import type { Expected, Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH, SOUND } from "./sound-newsroom.ts";

/** A list of lists of lists: 10⁹ words from 600 bytes. */
const BOMB = [
  "a: &a [x, x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi"
    .split("")
    .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[index]}`).join(", ")}]`),
].join("\n");

function inArticle(id: string, attack: string, text: string, expected: Expected, stock: Harm): HostileInput {
  return { id, attack, threat: "bombs", files: { [`${MONTH}/${id}.md`]: text }, expected, stock };
}
const at = (id: string) => `${MONTH}/${id}.md`;

function inTable(
  id: string,
  attack: string,
  name: string,
  text: string,
  expected: Expected,
  stock: Harm,
): HostileInput {
  return { id, attack, threat: "bombs", files: { [`_data/${name}.yml`]: text }, expected, stock };
}

const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `${row(index)}\n`).join("");
const heavyPage: Harm = (result) => {
  const megabytes = result.read("articles/2023/06/huge-article/index.html").length / 1e6;
  return megabytes > 10 ? `publishes a page of ${Math.round(megabytes)} MB` : undefined;
};
const frontPageOver =
  (bytes: number): Harm =>
  (result) => {
    const { length } = result.read("index.html");
    return length > bytes ? `every page weighs ${Math.round(length / 1000)} kB and more` : undefined;
  };

export const BOMBS: readonly HostileInput[] = [
  inArticle(
    "alias-bomb",
    "600 bytes of YAML that stand for a thousand million words",
    article(`${BOMB}\ntags: *i`),
    { code: "yaml-cam", at: at("alias-bomb") },
    buildStops,
  ),
  inTable(
    "alias-bomb-table",
    "the same in a table",
    "site",
    `${SOUND["_data/site.yml"]}${BOMB}\nnotice: *i\n`,
    { code: "yaml-cam", at: "_data/site.yml" },
    buildStops,
  ),
  inArticle(
    "huge-article",
    "an article of 12 MB",
    article("", "Nước *lên* rồi [xuống](/2023/06/tin-lanh.html). ".repeat(200_000)),
    { code: "tep-qua-lon", at: at("huge-article") },
    anyOf(buildStops, heavyPage),
  ),
  {
    ...inArticle(
      "many-keys",
      "60,000 keys in one front matter",
      article(rows(60_000, (index) => `k${index}: x`)),
      { code: "yaml-cam", at: at("many-keys") },
      noFeature,
    ),
    unguarded: { guard: "few-keys", harm: buildStops },
  },
  inArticle(
    "deep-brackets",
    "100,000 brackets, one in the other",
    article(`source: ${"[".repeat(100_000)}`),
    { code: "yaml-sai", at: at("deep-brackets") },
    buildStops,
  ),
  inArticle(
    "long-title",
    "a title of 600,000 letters",
    article(`title: ${"dài ".repeat(150_000)}dài`),
    { code: "qua-dai", at: at("long-title") },
    frontPageOver(500_000),
  ),
  inTable(
    "long-notice",
    "600,000 letters in a line that stands on every page",
    "site",
    `${SOUND["_data/site.yml"]}notice: ${"dài ".repeat(150_000)}dài\n`,
    { code: "qua-dai", at: "_data/site.yml" },
    frontPageOver(500_000),
  ),
  inTable(
    "many-sections",
    "20,000 sections, which every page lists",
    "sections",
    `${SOUND["_data/sections.yml"]}${rows(20_000, (index) => `- { id: m${index}, name: Mục }`)}`,
    { code: "so-sai", at: "_data/sections.yml" },
    frontPageOver(500_000),
  ),
  {
    ...inTable(
      "many-mistakes",
      "70,000 rows, each with two mistakes",
      "authors",
      rows(70_000, () => "- {}"),
      { code: "thieu-khoa", at: "_data/authors.yml" },
      noFeature,
    ),
    unguarded: { guard: "many-problems", harm: buildStops },
  },
];
