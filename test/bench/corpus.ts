/** A newsroom's folder of any size for the benchmark, made from a count and a seed and nothing else. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { frontMatterText } from "./front-matter-text.ts";
import { type NewsArticle, newsArticles } from "./news-article.ts";
import { ABBREVIATIONS, AUTHORS, LINKS, SECTIONS, SITE } from "./newsroom-tables.ts";
import { PressPhotos } from "./press-photos.ts";

export interface CorpusWish {
  readonly articles: number;
  readonly seed: number;
}

const MARK = "corpus.json";
const TABLES = {
  site: SITE,
  sections: SECTIONS,
  authors: AUTHORS,
  links: LINKS,
  abbreviations: ABBREVIATIONS,
};

/** Writes `_data/` and `articles/` under `root`; a folder that already holds this very corpus is left as it is. */
export async function writeCorpus(root: string, wish: CorpusWish): Promise<void> {
  const mark = markOf(wish);
  const markPath = join(root, MARK);
  if (existsSync(markPath) && readFileSync(markPath, "utf8") === mark) return;
  for (const part of [MARK, "articles", "_data", ".cache"])
    rmSync(join(root, part), { recursive: true, force: true });
  mkdirSync(join(root, "_data"), { recursive: true });
  for (const [name, table] of Object.entries(TABLES)) {
    writeFileSync(join(root, "_data", `${name}.yml`), stringify(table));
  }
  const photos = await PressPhotos.draw();
  for (const article of newsArticles(wish.articles, wish.seed)) writeArticle(root, article, photos);
  writeFileSync(markPath, mark);
}

/** Says whether a folder holds this wish as today's generator grants it: its tables and a taste of its articles tell one version from another. */
function markOf({ articles, seed }: CorpusWish): string {
  const taste = createHash("sha256").update(JSON.stringify(TABLES));
  let left = 50;
  for (const { id, frontMatter, body } of newsArticles(articles, seed)) {
    taste.update(JSON.stringify([id, frontMatter, body]));
    if (--left === 0) break;
  }
  return JSON.stringify({ articles, seed, taste: taste.digest("hex") });
}

function writeArticle(
  root: string,
  { id, frontMatter, body, photos }: NewsArticle,
  press: PressPhotos,
): void {
  const path = join(root, "articles", id);
  mkdirSync(photos.size > 0 ? path : join(path, ".."), { recursive: true });
  writeFileSync(`${path}.md`, `---\n${frontMatterText({ ...frontMatter })}---\n\n${body}`);
  for (const [name, number] of photos) press.put(number, join(path, name));
}
