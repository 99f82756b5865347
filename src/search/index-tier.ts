/** One tier's articles -> its Pagefind index and page table, as files. */

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { PagefindIndex } from "pagefind";
import type { Abbreviation } from "../content/tables.ts";
import { LANGUAGE, type Tier } from "./archive/catalog.ts";
import { type Fragment, readPagefindJson, writeFragmentAddress } from "./archive/fragment.ts";
import { type PageRow, packTable } from "./archive/page-table.ts";
import { type ShortForms, shortForms } from "./copy/abbreviations.ts";
import { encodeBlock } from "./copy/encode-copy.ts";
import { htmlBlocks } from "./html-blocks.ts";
import type { SearchRecord } from "./search-record.ts";

export interface TierTask {
  /** Newest first: the order decides the index's bytes. */
  readonly records: readonly SearchRecord[];
  readonly abbreviations: readonly Abbreviation[];
  /** Where the tier's files go; made by this. */
  readonly folder: string;
}

/** What the catalog must know of a finished tier. */
export type TierFacts = Pick<Tier, "hash" | "pages">;

/** Pages on their way to the indexer at once. */
const IN_FLIGHT = 32;

/** @throws where Pagefind refuses, or gives back other articles than it was given */
export async function indexTier({ records, abbreviations, folder }: TierTask): Promise<TierFacts> {
  const forms = shortForms(abbreviations);
  const raw = `${folder}.pagefind`;
  await Promise.all([folder, raw].map((each) => rm(each, { recursive: true, force: true })));
  const lengths = await runPagefind(records, forms, raw);
  await mkdir(folder, { recursive: true });
  // The rest is Pagefind's own code, which the site has once.
  const names = (await readdir(raw)).filter((name) => /^(index|fragment)$|\.pf_meta$/.test(name));
  for (const name of names) await rename(path.join(raw, name), path.join(folder, name));
  const hash = names.find((name) => name.endsWith(".pf_meta"))?.slice("pagefind.".length, -".pf_meta".length);
  await rm(raw, { recursive: true, force: true });
  if (hash === undefined) throw new Error("search index: Pagefind wrote no metadata");
  const rows = await pageRows(records, lengths, path.join(folder, "fragment"));
  const table = JSON.stringify(packTable(rows));
  const pages = `pages-${createHash("sha256").update(table).digest("hex").slice(0, 10)}.json`;
  await writeFile(path.join(folder, pages), table);
  return { hash, pages };
}

interface Lengths {
  readonly title: number;
  readonly lead: number;
  readonly length: number;
}

async function runPagefind(
  records: readonly SearchRecord[],
  forms: ShortForms,
  outputPath: string,
): Promise<Lengths[]> {
  const { close, createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`search index: ${errors.join("; ")}`);
  const lengths: Lengths[] = [];
  try {
    let sent: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < records.length; from += IN_FLIGHT) {
      // Written while Pagefind still reads those before.
      const pages = records.slice(from, from + IN_FLIGHT).map((record) => copyPage(record, forms));
      lengths.push(...pages.map((page) => page.lengths));
      await sent;
      sent = Promise.all(pages.map((page) => addPage(index, page.url, page.content)));
    }
    await sent;
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join("; ")}`);
    return lengths;
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`search index, ${url}: ${errors.join("; ")}`);
}

/** The article as Pagefind reads it: headline, sapo, the rest, its names last, each block ended. The copy needs no escaping. */
export function copyPage(
  record: SearchRecord,
  forms: ShortForms,
): { readonly url: string; readonly content: string; readonly lengths: Lengths } {
  let length = 0;
  const encode = (text: string) => {
    const copy = encodeBlock(text, forms);
    length += copy.split(" ").length;
    return copy;
  };
  const title = encode(record.title);
  const afterTitle = length;
  const lead = encode(record.summary);
  const afterLead = length;
  const names = [...record.places, ...record.topics, ...record.authors].join(", ");
  const plain = (text: string) => ({ text, heading: undefined });
  const body = [
    ...record.extras.map(plain),
    ...htmlBlocks(record.html),
    ...(names === "" ? [] : [plain(names)]),
  ]
    .map(({ text, heading }) =>
      // Pagefind keeps the text of what has an id a second time: so nothing stands in it.
      heading === undefined ? `<p>${encode(text)}</p>` : `<h2 id="${heading}"></h2><p>${encode(text)}</p>`,
    )
    .join("");
  return {
    url: fragmentAddress(record),
    content: `<html><body data-pagefind-body><p>${title}</p><p>${lead}</p>${body}</body></html>`,
    lengths: { title: afterTitle, lead: afterLead, length },
  };
}

async function pageRows(
  records: readonly SearchRecord[],
  lengths: readonly Lengths[],
  folder: string,
): Promise<[string, PageRow][]> {
  const ids = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const fragment = readPagefindJson(gunzipSync(await readFile(path.join(folder, name)))) as Fragment;
    ids.set(fragment.url, name.replace(/\.pf_fragment$/, ""));
  }
  return records.map((record, index): [string, PageRow] => {
    const id = ids.get(fragmentAddress(record));
    const measured = lengths[index];
    if (id === undefined || !measured) throw new Error(`search index: ${record.address} is missing`);
    const { section, places, topics, authors } = record;
    return [id, { minute: minuteOf(record), ...measured, section, places, topics, authors }];
  });
}

function fragmentAddress(record: SearchRecord): string {
  return writeFragmentAddress({ ...record, minute: minuteOf(record) });
}

function minuteOf({ date }: SearchRecord): number {
  return Math.floor(Date.parse(date) / 60_000);
}
