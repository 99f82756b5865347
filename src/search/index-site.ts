/** Builds the search index over the article pages of a finished site. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { close, createIndex } from "pagefind";

/**
 * @param siteFolder the built site; the index is written to `pagefind/` below it
 * @param addresses the pages to index, always in the same order: the order decides the index's bytes
 * @returns how many pages were indexed
 */
export async function indexSite(siteFolder: string, addresses: readonly string[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`search index: ${errors.join("; ")}`);
  try {
    for (const address of addresses) {
      const content = await readFile(path.join(siteFolder, address), "utf8");
      const added = await index.addHTMLFile({ url: address, content });
      if (added.errors.length > 0) throw new Error(`search index, ${address}: ${added.errors.join("; ")}`);
    }
    const written = await index.writeFiles({ outputPath: path.join(siteFolder, "pagefind") });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join("; ")}`);
    return addresses.length;
  } finally {
    await close();
  }
}
