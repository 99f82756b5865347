/** The text of an invented article: paragraphs under headings, with the lists, tables and boxes that newsrooms use. */
import { DISTRICTS } from "./facts.ts";
import type { Facts, Grammar } from "./grammar.ts";
import { AUTHORS } from "./newsroom-tables.ts";
import type { Random } from "./random.ts";

export interface Reference {
  readonly id: string;
  readonly title: string;
}

export interface BodyWish {
  readonly grammar: Grammar;
  readonly random: Random;
  readonly facts: Facts;
  /** File name of a photo to show. */
  readonly figure?: string | undefined;
  /** Articles that may be linked to. */
  readonly earlier: readonly Reference[];
}

const SHORTEST = 275;
const LONGEST = 840;
/** A part that lacks no more than half a paragraph is long enough. */
const SLACK = 40;
/** Bends the even spread between them so that the mean comes to about 500. */
const BEND = 1.9;

/** Markdown of 250 to 900 syllables. */
export function newsBody(wish: BodyWish): string {
  const { random } = wish;
  const wanted = SHORTEST + (LONGEST - SHORTEST) * random.next() ** BEND;
  const inserts = insertsOf(wish);
  const parts = random.int(2, 4) + 1;
  const blocks: string[] = [];
  let words = inserts.reduce((sum, insert) => sum + wordsOf(insert), 0) * 0.8;
  for (let part = 1; part <= parts; part++) {
    if (part > 1) blocks.push(unusedHeading(wish, blocks));
    do {
      const paragraph = paragraphOf(wish);
      blocks.push(paragraph);
      words += wordsOf(paragraph);
      const insert = random.chance(0.6) ? inserts.pop() : undefined;
      if (insert) blocks.push(insert);
    } while (words + SLACK < (wanted * part) / parts);
  }
  const footnote = random.chance(0.06) ? footnoteOf(wish, blocks) : [];
  return `${[...blocks, ...inserts, ...footnote].join("\n\n")}\n`;
}

function unusedHeading({ grammar, random, facts }: BodyWish, used: readonly string[]): string {
  for (;;) {
    const heading = `## ${grammar.sentence("muc", random, facts)}`;
    if (!used.includes(heading)) return heading;
  }
}

function paragraphOf({ grammar, random, facts }: BodyWish): string {
  return Array.from({ length: random.int(2, 4) }, () => grammar.sentence("cau", random, facts)).join(" ");
}

/** What stands between paragraphs, in no particular order. */
function insertsOf(wish: BodyWish): string[] {
  const { random, figure, earlier } = wish;
  const inserts: string[] = [];
  if (random.chance(0.4)) inserts.push(listOf(wish));
  if (random.chance(0.08)) inserts.push(tableOf(wish));
  if (random.chance(0.1))
    inserts.push(`> ${wish.grammar.phrase("ca-dao", random, wish.facts).replace(" / ", "\\\n> ")}`);
  if (random.chance(0.08)) inserts.push(noteOf(wish));
  if (figure !== undefined) inserts.push(figureOf(wish, figure));
  if (random.chance(0.4) && earlier.length > 0) inserts.push(linkOf(wish, random.pick(earlier)));
  return inserts;
}

function listOf({ grammar, random, facts }: BodyWish): string {
  return Array.from(
    { length: random.int(3, 6) },
    () => `- ${grammar.sentence("y-danh-sach", random, facts)};`,
  ).join("\n");
}

function tableOf({ random, facts, grammar }: BodyWish): string {
  const cell = (name: string) => grammar.phrase(name, random, facts);
  const first = random.int(0, DISTRICTS.length - 4);
  const rows = DISTRICTS.slice(first, first + random.int(3, 8)).map(
    (name) => `| ${name} | ${cell("@so")} | ${cell("@so")} | ${cell("@phan-tram")} |`,
  );
  return ["| Địa phương | Kế hoạch | Thực hiện | Tỉ lệ |", "| --- | ---: | ---: | ---: |", ...rows].join(
    "\n",
  );
}

function noteOf({ grammar, random, facts }: BodyWish): string {
  const title = grammar.sentence("ten-hop", random, facts);
  return `::: ghi-chu ${title}\n${grammar.sentence("cau", random, facts)} ${grammar.sentence("cau", random, facts)}\n:::`;
}

function figureOf({ grammar, random, facts }: BodyWish, name: string): string {
  const alt = grammar.sentence("mo-ta-anh", random, facts);
  const caption = grammar.sentence("chu-thich-anh", random, facts);
  return `![${alt}](${name} "${caption}. Ảnh: ${random.pick(AUTHORS).name}")`;
}

function linkOf({ grammar, random, facts }: BodyWish, { id, title }: Reference): string {
  return `${grammar.sentence("chu-lien-ket", random, facts)}: [${title}](../../${id}.md).`;
}

/** Hangs a note on the first paragraph and gives its text. */
function footnoteOf({ grammar, random, facts }: BodyWish, blocks: string[]): string[] {
  blocks[0] = `${blocks[0] ?? ""}[^1]`;
  return [`[^1]: ${grammar.sentence("van-ban", random, facts)}.`];
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}
