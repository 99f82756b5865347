/** `corpus.txt`: short articles written to mislead a search. */
import { readFileSync } from "node:fs";
import type { SearchRecord } from "../../src/search/search-record.ts";
import { escapeHtml } from "../../src/text/escape-html.ts";
import { slugOf } from "../../src/text/slug.ts";

export const CORPUS = "test/search/corpus.txt";

export interface CorpusArticle {
  readonly slug: string;
  /** `2022-05-18` */
  readonly date: string;
  readonly section: string;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly title: string;
  readonly summary: string;
  /** Paragraphs, and sub-headings with `## ` before them. */
  readonly blocks: readonly string[];
}

/** In the file's order. */
export function parseCorpus(text: string): CorpusArticle[] {
  return text.normalize("NFC").split(/^=== /m).slice(1).map(parseArticle);
}

function parseArticle(source: string): CorpusArticle {
  const [head = "", title = "", summary = "", ...rest] = source.split("\n");
  const [slug = "", date = "", section = "", places = "", topics = "", author = ""] = head
    .split("|")
    .map((part) => part.trim());
  const names = (text: string) =>
    text
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean);
  return {
    slug,
    date,
    section,
    places: names(places),
    topics: names(topics),
    authors: names(author),
    title: title.trim(),
    summary: summary.replace(/^Sapo:\s*/, "").trim(),
    blocks: rest
      .join("\n")
      .split(/\n{2,}/)
      .map((block) => block.trim().replace(/\n/g, " "))
      .filter(Boolean),
  };
}

/** As records of the index, newest first. */
export function readCorpus(): SearchRecord[] {
  return parseCorpus(readFileSync(CORPUS, "utf8"))
    .map(recordOf)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.address < b.address ? -1 : 1));
}

function recordOf({ slug, date, blocks, ...rest }: CorpusArticle): SearchRecord {
  return {
    ...rest,
    address: `/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.html`,
    html: blocks.map(renderBlock).join("\n"),
    extras: [],
    date: `${date}T07:00:00+07:00`,
  };
}

function renderBlock(block: string): string {
  const heading = /^## (.*)$/.exec(block)?.[1];
  if (heading === undefined) return `<p>${escapeHtml(block)}</p>`;
  return `<h2 id="${slugOf(heading)}">${escapeHtml(heading)}</h2>`;
}

/** `/2022/05/dang-vien.html` is `dang-vien`. */
export function slugAt(address: string): string {
  return address.replace(/^.*\//, "").replace(/\.html$/, "");
}
