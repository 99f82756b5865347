/** A new article's file, where it belongs and under its own name; what is there already is never touched. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArticle } from "../content/parse-article.ts";
import { readTables } from "../content/read-tables.ts";
import { readTree } from "../content/read-tree.ts";
import type { Author, Section } from "../content/tables.ts";
import type { Finding, Problem } from "../problem.ts";
import { slugOf } from "../text/slug.ts";
import { yearAndMonth } from "../text/vietnam-time.ts";
import { type ArticleStart, articleSkeleton } from "./article-skeleton.ts";

/** What a new article can refer to. */
export interface Desk {
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
}

export type NewArticle =
  | { readonly path: string }
  /** There is one already. */
  | { readonly taken: string }
  /** What was asked for cannot be an article. */
  | { readonly findings: readonly Finding[] };

/** Addresses are read aloud and put into messages: a long headline's is cut after a word. */
const LONGEST_SLUG = 80;

/** The tables, or what is wrong with them. */
export async function openDesk(root: string): Promise<Desk | { readonly problems: readonly Problem[] }> {
  const tree = await readTree(root, ["_data"]);
  const { tables, problems } = await readTables(root, tree.tables);
  const { sections, authors } = tables;
  return sections && authors ? { sections, authors } : { problems };
}

/** @param slug instead of the one that the title gives */
export async function newArticle(
  root: string,
  { sections, authors }: Desk,
  start: Omit<ArticleStart, "date"> & { readonly date: string; readonly instant: number },
  slug: string = shortSlug(start.title),
): Promise<NewArticle> {
  const { year, month } = yearAndMonth(start.instant);
  const file = `articles/${year}/${month}/${slug}.md`;
  const text = articleSkeleton(start);
  const { findings } = parseArticle(file, text, {
    sectionIds: sections.map(({ id }) => id),
    authorIds: authors.map(({ id }) => id),
    siteUrl: "",
    pictures: new Map(),
  });
  if (findings.length > 0) return { findings };
  await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  try {
    await writeFile(path.join(root, file), text, { flag: "wx" });
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "EEXIST") return { taken: file };
    throw fault;
  }
  await mkdir(path.join(root, path.dirname(file), slug), { recursive: true });
  return { path: file };
}

/** An empty string where the title holds no letter or digit. */
export function shortSlug(title: string): string {
  const slug = slugOf(title);
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1));
}
