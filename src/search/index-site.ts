/** Builds the search index over the article pages of a finished site. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { close, createIndex } from "pagefind";

/** Pages on their way to the indexer at once. */
const IN_FLIGHT = 32;

/**
 * @param siteFolder the built site; the index is written to `pagefind/` below it
 * @param addresses the pages to index, always in the same order: the order decides the index's bytes
 * @returns how many pages were indexed
 */
export async function indexSite(siteFolder: string, addresses: readonly string[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`search index: ${errors.join("; ")}`);
  try {
    for (let from = 0; from < addresses.length; from += IN_FLIGHT) {
      // Read before they are sent, so that they are sent in their order.
      const files = addresses.slice(from, from + IN_FLIGHT).map((url) => ({
        url,
        content: readFileSync(path.join(siteFolder, url), "utf8"),
      }));
      for (const { errors, file } of await Promise.all(files.map((each) => index.addHTMLFile(each)))) {
        if (errors.length > 0) throw new Error(`search index, ${file?.url}: ${errors.join("; ")}`);
      }
    }
    const written = await index.writeFiles({ outputPath: path.join(siteFolder, "pagefind") });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join("; ")}`);
    return addresses.length;
  } finally {
    await close();
  }
}
