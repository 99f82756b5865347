import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleSchema } from "../../src/content/article-schema.ts";
import {
  abbreviationsSchema,
  authorsSchema,
  linksSchema,
  sectionsSchema,
  siteSchema,
} from "../../src/content/tables.ts";
import { spellingKey } from "../../src/text/normal-form.ts";
import { slugOf } from "../../src/text/slug.ts";
import { writeCorpus } from "./corpus.ts";
import { type NewsArticle, newsArticles } from "./news-article.ts";
import { SECTIONS } from "./newsroom-tables.ts";

const COUNT = 400;
const articles = [...newsArticles(COUNT, 7)];
const folder = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wordsOf = (article: NewsArticle) => article.body.split(/\s+/).length;
const share = (holds: (article: NewsArticle) => boolean) => articles.filter(holds).length / COUNT;

describe("the corpus", () => {
  it("is the same for the same count and seed, byte for byte", async () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    for (const root of [one, two]) await writeCorpus(root, { articles: 40, seed: 3 });
    const files = readdirSync(one, { recursive: true, encoding: "utf8" }).sort();
    expect(readdirSync(two, { recursive: true, encoding: "utf8" }).sort()).toEqual(files);
    for (const file of files.filter((name) => statSync(join(one, name)).isFile())) {
      expect(readFileSync(join(two, file)).equals(readFileSync(join(one, file))), file).toBe(true);
    }
  });

  it("is another paper for another seed", () => {
    const titles = (seed: number) => [...newsArticles(20, seed)].map(({ frontMatter }) => frontMatter.title);
    expect(titles(1)).not.toEqual(titles(2));
  });

  it("holds files whose front matter keeps the contract, at addresses that fit their dates", async () => {
    const root = join(folder, "contract");
    await writeCorpus(root, { articles: 120, seed: 5 });
    const files = readdirSync(join(root, "articles"), { recursive: true, encoding: "utf8" });
    const texts = files.filter((file) => file.endsWith(".md"));
    expect(texts).toHaveLength(120);
    for (const file of texts) {
      const [, head = ""] = readFileSync(join(root, "articles", file), "utf8").split("---\n");
      const read: unknown = parse(head);
      expect(articleSchema.safeParse(read), file).toMatchObject({ success: true });
      expect(read).toMatchObject({ date: expect.stringMatching(`^${file.slice(0, 7).replace("/", "-")}-`) });
    }
  });

  it("holds tables that a newsroom could have written", async () => {
    const root = join(folder, "tables");
    await writeCorpus(root, { articles: 1, seed: 1 });
    const table = (name: string): unknown => parse(readFileSync(join(root, `_data/${name}.yml`), "utf8"));
    expect(siteSchema.safeParse(table("site")).success).toBe(true);
    expect(sectionsSchema.safeParse(table("sections")).success).toBe(true);
    expect(authorsSchema.safeParse(table("authors")).success).toBe(true);
    expect(linksSchema.safeParse(table("links")).success).toBe(true);
    expect(abbreviationsSchema.safeParse(table("abbreviations")).success).toBe(true);
  });
});

describe("its articles", () => {
  it("run oldest first over ten years, each under an id of its own", () => {
    const dates = articles.map(({ frontMatter }) => frontMatter.date);
    expect(dates).toEqual([...dates].sort());
    expect([dates[0]?.slice(0, 7), dates.at(-1)?.slice(0, 7)]).toEqual(["2013-07", "2023-06"]);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(COUNT);
  });

  it("have some 500 syllables", () => {
    const lengths = articles.map(wordsOf);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / COUNT;
    expect(mean).toBeGreaterThan(470);
    expect(mean).toBeLessThan(550);
    expect(Math.min(...lengths)).toBeGreaterThan(200);
    expect(Math.max(...lengths)).toBeLessThan(1000);
  });

  it("use Markdown as a newsroom does", () => {
    expect(share(({ body }) => /^## /m.test(body))).toBe(1);
    expect(share(({ body }) => body.includes("\n- "))).toBeGreaterThan(0.25);
    expect(share(({ body }) => body.includes("| --- |"))).toBeGreaterThan(0.02);
    expect(share(({ body }) => body.includes("::: ghi-chu "))).toBeGreaterThan(0.02);
    expect(share(({ body }) => body.includes("[^1]:"))).toBeGreaterThan(0.01);
    expect(share(({ frontMatter }) => frontMatter.photo !== undefined)).toBeCloseTo(1 / 3, 2);
    expect(share(({ body }) => body.includes("![")).toFixed(2)).toBe("0.20");
    expect(share(({ body }) => /[{}]/.test(body))).toBe(0);
  });

  it("link to earlier articles alone", () => {
    const seen = new Set<string>();
    for (const { id, body } of articles) {
      for (const [, target = ""] of body.matchAll(/\]\(\.\.\/\.\.\/([^)]+)\.md\)/g)) {
        expect(seen.has(target), target).toBe(true);
      }
      seen.add(id);
    }
  });

  it("crowd into the first sections, and spell each topic in one way", () => {
    const inSection = (id: string) => share(({ frontMatter }) => frontMatter.section === id);
    expect(inSection(SECTIONS[0].id)).toBeGreaterThan(inSection(SECTIONS[7].id));
    const topics = [...new Set(articles.flatMap(({ frontMatter }) => frontMatter.topics))];
    expect(topics.length).toBeGreaterThan(150);
    expect(new Set(topics.map(spellingKey)).size).toBe(topics.length);
    expect(new Set(topics.map(slugOf)).size).toBe(topics.length);
  });
});
