/** The same articles in as many tiers as years: to hold an archive against itself, split otherwise. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Abbreviation } from "../../src/content/tables.ts";
import { groupBy } from "../../src/group-by.ts";
import type { Catalog, Tier } from "../../src/search/archive/catalog.ts";
import { indexTier } from "../../src/search/index-tier.ts";
import type { SearchRecord } from "../../src/search/search-record.ts";

/** @param records newest first @param site gets a `pagefind/` */
export async function writeSplitArchive(
  records: readonly SearchRecord[],
  abbreviations: readonly Abbreviation[],
  site: string,
): Promise<void> {
  const folder = path.join(site, "pagefind");
  await mkdir(folder, { recursive: true });
  const tiers: Tier[] = [];
  for (const [year, ofYear] of groupBy(records, ({ date }) => date.slice(0, 4))) {
    const facts = await indexTier({ records: ofYear, abbreviations, folder: path.join(folder, year) });
    tiers.push({ id: year, from: `${year}-01`, to: `${year}-12`, articles: ofYear.length, ...facts });
  }
  const newest = Math.floor(Date.parse(records[0]?.date ?? "") / 60_000);
  const catalog: Catalog = { version: "1.6.0", newest, tiers, sections: [], abbreviations };
  await writeFile(path.join(folder, "catalog.json"), JSON.stringify(catalog));
}
