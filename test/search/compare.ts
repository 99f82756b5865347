/** `npm run compare-search`: the query cases put to this search, to stock Pagefind and to MiniSearch, as a table. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch from "minisearch";
import { close, createIndex } from "pagefind";
import { parse } from "yaml";
import { passes } from "../../src/search/archive/filter.ts";
import type { Request } from "../../src/search/archive/reader.ts";
import { htmlBlocks } from "../../src/search/html-blocks.ts";
import { indexArchive } from "../../src/search/index-archive.ts";
import type { SearchRecord } from "../../src/search/search-record.ts";
import { escapeHtml } from "../../src/text/escape-html.ts";
import { markdownTable, plainTable } from "../bench/text-table.ts";
import { openNodeArchive } from "./node-archive.ts";
import { readCorpus, slugAt } from "./read-corpus.ts";
import { type QueryCase, readQueries } from "./read-queries.ts";

/** Slugs, best first. */
type Find = (request: Request) => Promise<string[]>;

const records = readCorpus();
const bySlug = new Map(records.map((record) => [slugAt(record.address), record]));

async function ours(folder: string): Promise<Find> {
  await indexArchive({
    records,
    abbreviations: parse(await readFile("_data/abbreviations.yml", "utf8")),
    sections: [],
    suggestions: { headlines: [], names: [] },
    version: "1.6.0",
    folder: path.join(folder, "site/pagefind"),
    cache: path.join(folder, "cache"),
  });
  const archive = await openNodeArchive(path.join(folder, "site"));
  return async (request) => (await archive.find(request)).map(slugAt);
}

/** As its own manual sets it up: the page, its filters, and its date to sort by. */
async function stockPagefind(folder: string): Promise<Find> {
  const { index } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error("no index");
  for (const record of records) await index.addHTMLFile({ url: record.address, content: plainPage(record) });
  const outputPath = path.join(folder, "stock");
  await index.writeFiles({ outputPath });
  await close();
  const module = path.join(outputPath, "pagefind.mjs");
  await writeFile(module, await readFile(path.join(outputPath, "pagefind.js")));
  const { createInstance } = await import(pathToFileURL(module).href);
  return async ({ words, year, section, place, order }) => {
    globalThis.fetch = async (file) => new Response(await readFile(String(file).split("?", 1)[0] ?? ""));
    const engine = createInstance({ basePath: `${outputPath}/` });
    await engine.init();
    const filters = {
      ...(year && { nam: year }),
      ...(section && { "chuyen-muc": section }),
      ...(place && { "dia-phuong": place }),
    };
    const sort = order === "moi-nhat" ? { sort: { ngay: "desc" } } : {};
    const { results } = await engine.search(words, { filters, ...sort });
    const pages: { url: string }[] = await Promise.all(
      results.map((result: { data(): unknown }) => result.data()),
    );
    return pages.map(({ url }) => slugAt(url));
  };
}

function plainPage(record: SearchRecord): string {
  const { title, summary, html, date, section, places } = record;
  const filters = [
    `nam:${date.slice(0, 4)}`,
    `chuyen-muc:${section}`,
    ...places.map((place) => `dia-phuong:${place}`),
  ];
  return `<html lang="vi"><body data-pagefind-body data-pagefind-sort="ngay:${Date.parse(date)}">
${filters.map((filter) => `<i hidden data-pagefind-filter="${escapeHtml(filter)}"></i>`).join("")}
<h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p>${html}<p>${escapeHtml(namesOf(record).join(", "))}</p></body></html>`;
}

function namesOf({ places, topics, authors }: SearchRecord): string[] {
  return [...places, ...topics, ...authors];
}

/** With the options that its manual recommends for a site's search: headlines weigh more, all words must be there. */
async function miniSearch(): Promise<Find> {
  const index = new MiniSearch({ idField: "slug", fields: ["title", "summary", "body"] });
  index.addAll(
    records.map((record) => ({
      slug: slugAt(record.address),
      title: record.title,
      summary: record.summary,
      body: [...htmlBlocks(record.html).map(({ text }) => text), ...namesOf(record)].join("\n"),
    })),
  );
  return async (request) => {
    const found = index.search(request.words, { boost: { title: 3, summary: 2 }, combineWith: "AND" });
    const rows = found.flatMap(({ id }) => bySlug.get(id) ?? []);
    const kept = rows.filter((record) =>
      passes({ ...record, minute: Date.parse(record.date) / 60_000, title: 0, lead: 0, length: 0 }, request),
    );
    if (request.order === "moi-nhat") kept.sort((a, b) => (a.date < b.date ? 1 : -1));
    return kept.map(({ address }) => slugAt(address));
  };
}

interface Score {
  first: number;
  top3: number;
  missing: number;
  wrong: number;
}

async function score(find: Find, cases: readonly QueryCase[]): Promise<Score> {
  const sum: Score = { first: 0, top3: 0, missing: 0, wrong: 0 };
  for (const { request, first, firstGroup, among, never, nothing } of cases) {
    const found = await find(request);
    const wanted = [...first.slice(0, 1), ...firstGroup];
    if (wanted.length > 0) {
      if (wanted.includes(found[0] ?? "")) sum.first++;
      if (wanted.some((slug) => found.slice(0, 3).includes(slug))) sum.top3++;
    }
    sum.missing += [...first, ...firstGroup, ...among].filter((slug) => !found.includes(slug)).length;
    sum.wrong += never.filter((slug) => found.includes(slug)).length + (nothing ? found.length : 0);
  }
  return sum;
}

const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-compare-"));
try {
  const cases = readQueries();
  const asked = cases.filter(({ first, firstGroup }) => first.length + firstGroup.length > 0).length;
  const engines: [string, Find][] = [
    ["Tòa Soạn", await ours(folder)],
    ["Pagefind 1.6.0", await stockPagefind(folder)],
    ["MiniSearch 7", await miniSearch()],
  ];
  const rows: string[][] = [];
  for (const [name, find] of engines) {
    const { first, top3, missing, wrong } = await score(find, cases);
    rows.push([name, `${first}/${asked}`, `${top3}/${asked}`, String(missing), String(wrong)]);
  }
  const table = { head: ["", "Đúng bài đầu", "Có trong 3 bài đầu", "Bài sót", "Bài sai"], rows };
  const write = process.argv.includes("--markdown") ? markdownTable : plainTable;
  console.log(`${cases.length} câu hỏi, ${records.length} bài\n\n${write(table)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
