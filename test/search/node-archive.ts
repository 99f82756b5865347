/** A built search folder, searched in this process: the same code as in the browser, files instead of fetches. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type ArchiveProgress, ArchiveSearch } from "../../src/search/archive/archive-search.ts";
import type { Catalog } from "../../src/search/archive/catalog.ts";
import { type CreateInstance, tierFiles } from "../../src/search/archive/open-tier.ts";
import { makeReader, type Reader, type Request } from "../../src/search/archive/reader.ts";
import { pagefindRuntime } from "../../src/search/pagefind-runtime.ts";
import type { ShownResult } from "../../src/search/query/show-result.ts";

export const ANY: Omit<Request, "words"> = {
  year: "",
  section: "",
  place: "",
  topic: "",
  author: "",
  order: "lien-quan",
};

export interface NodeArchive {
  readonly catalog: Catalog;
  readonly reader: Reader;
  /** All that is found, or as many as asked for, in order; addresses. */
  find(request: Request): Promise<string[]>;
  /** A search that has come to its end. */
  search(request: Request): Promise<{ readonly search: ArchiveSearch; readonly progress: ArchiveProgress }>;
  show(request: Request, count: number): Promise<ShownResult[]>;
}

const ENGINE = "/engine";

/** @param site a site's folder, with `pagefind/` in it; Pagefind's module is written beside it */
export async function openNodeArchive(site: string): Promise<NodeArchive> {
  const runtime = await pagefindRuntime();
  const module = path.join(site, "..", "pagefind-for-tests.mjs");
  await writeFile(module, runtime.script);
  const { createInstance }: { createInstance: CreateInstance } = await import(pathToFileURL(module).href);
  const catalog: Catalog = JSON.parse(await readFile(path.join(site, "pagefind/catalog.json"), "utf8"));
  const files = tierFiles({
    create: createInstance,
    load: async (address) => (address === ENGINE ? runtime.engine : readFile(path.join(site, address))),
    version: catalog.version,
    engine: ENGINE,
  });
  const reader = makeReader(files, catalog.abbreviations, catalog.tiers.length);
  const fetchBefore = globalThis.fetch;

  async function search(request: Request) {
    globalThis.fetch = files.fetch;
    try {
      return await new Promise<{ search: ArchiveSearch; progress: ArchiveProgress }>((resolve) => {
        const search: ArchiveSearch = new ArchiveSearch({
          catalog,
          filter: request,
          ask: (tier) => reader.ask(tier, request, catalog.newest),
          atOnce: 1,
          onProgress: (progress) => {
            if (progress.state === "done") resolve({ search, progress });
          },
        });
        search.resume();
      });
    } finally {
      globalThis.fetch = fetchBefore;
    }
  }
  return {
    catalog,
    reader,
    search,
    async find(request) {
      const { search: finished } = await search(request);
      const shown = await reader.show(finished.hits(0, 10_000), request.words);
      return shown.flatMap((each) => each?.address ?? []);
    },
    async show(request, count) {
      const { search: finished } = await search(request);
      return (await reader.show(finished.hits(0, count), request.words)).flatMap((each) => each ?? []);
    },
  };
}
