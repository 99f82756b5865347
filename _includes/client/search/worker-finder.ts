/** The search as the page uses it: the catalog fetched once, tiers read by workers, results shown by one of them. */
import { ArchiveSearch } from "../../../src/search/archive/archive-search.ts";
import { CATALOG_FILE, type Catalog, SEARCH_FOLDER } from "../../../src/search/archive/catalog.ts";
import { type Finder, NoIndex, type Progress, type Result, type Search } from "./finder.ts";
import type { WorkerLike } from "./hand.ts";
import { GUESTS, Hands } from "./hands.ts";
import type { Query } from "./query.ts";

export interface FinderAddresses {
  /** Of the worker's script. */
  readonly worker: string;
  /** Of Pagefind's WebAssembly. */
  readonly engine: string;
}

interface Opened {
  readonly catalog: Catalog;
  readonly hands: Hands;
}

export function workerFinder(
  { worker, engine }: FinderAddresses,
  makeWorker: (address: string) => WorkerLike,
): Finder {
  let opening: Promise<Opened> | undefined;
  let current: RunningSearch | undefined;

  const open = (): Promise<Opened> => {
    opening ??= loadCatalog().then(
      (catalog) => {
        const { version, abbreviations, tiers } = catalog;
        const start = { version, abbreviations, engine };
        return { catalog, hands: new Hands(() => makeWorker(worker), start, tiers[0]) };
      },
      (reason: unknown) => {
        opening = undefined;
        throw reason;
      },
    );
    return opening;
  };
  /** After a new edition was published, what the old catalog names may be gone. */
  const reopen = async (): Promise<Opened> => {
    const old = await opening;
    old?.hands.dismiss();
    opening = undefined;
    return open();
  };

  return {
    async warm() {
      const { catalog, hands } = await open();
      const [newest] = catalog.tiers;
      // Its failure is the tier's own, told when it is asked.
      if (newest) {
        hands
          .home()
          .do<"warm">({ kind: "warm", tier: newest })
          .catch(() => undefined);
      }
    },
    search(query, onProgress) {
      current?.giveUp();
      current = new RunningSearch(query, onProgress, open, reopen);
      return current;
    },
  };
}

interface Begun {
  readonly opened: Opened;
  readonly archive: ArchiveSearch;
}

class RunningSearch implements Search {
  readonly #query: Query;
  readonly #onProgress: (progress: Progress) => void;
  readonly #reopen: () => Promise<Opened>;
  #begun: Promise<Begun>;
  #failedParts = 0;
  /** Results that the page is waiting for. */
  #showing: Promise<unknown> | undefined;
  #givenUp = false;

  constructor(
    query: Query,
    onProgress: (progress: Progress) => void,
    open: () => Promise<Opened>,
    reopen: () => Promise<Opened>,
  ) {
    this.#query = query;
    this.#onProgress = onProgress;
    this.#reopen = reopen;
    this.#begun = this.#begin(open);
  }

  results(start: number, count: number): Promise<readonly Result[]> {
    const results = this.#results(start, count);
    this.#showing = results.catch(() => undefined);
    return results;
  }

  async #results(start: number, count: number): Promise<readonly Result[]> {
    const { opened, archive } = await this.#begun;
    const wanted = archive.hits(start, count);
    const shown = await opened.hands.home().do<"show">({ kind: "show", wanted, words: this.#query.words });
    const names = new Map(opened.catalog.sections);
    return shown.flatMap((result) => (result ? { ...result, section: names.get(result.section) ?? "" } : []));
  }

  stop(): void {
    this.#whenBegun(({ opened, archive }) => {
      archive.stop();
      opened.hands.dropWork();
    });
  }

  resume(): void {
    if (this.#failedParts > 0) this.#begun = this.#begin(this.#reopen);
    else this.#whenBegun(({ archive }) => archive.resume());
  }

  giveUp(): void {
    this.#givenUp = true;
    this.stop();
  }

  #begin(open: () => Promise<Opened>): Promise<Begun> {
    const begun = open().then((opened) => this.#start(opened));
    // Whoever asks for results is told.
    begun.catch(() => undefined);
    return begun;
  }

  #start(opened: Opened): Begun {
    const { catalog, hands } = opened;
    const archive = new ArchiveSearch({
      catalog,
      filter: this.#query,
      ask: (tier) => hands.ask({ kind: "ask", tier, request: this.#query, newest: catalog.newest }),
      atOnce: GUESTS + 1,
      onProgress: (progress) => {
        this.#failedParts = progress.failedParts;
        if (!this.#givenUp) this.#onProgress(progress);
        // The page asks for results when it is told of them.
        return this.#showing;
      },
    });
    if (!this.#givenUp) archive.resume();
    return { opened, archive };
  }

  #whenBegun(work: (begun: Begun) => void): void {
    void this.#begun.then(work, () => undefined);
  }
}

const CATALOG_ADDRESS = SEARCH_FOLDER + CATALOG_FILE;

/** @throws NoIndex where the site has none */
async function loadCatalog(): Promise<Catalog> {
  const response = await fetch(CATALOG_ADDRESS);
  if (response.status === 404) throw new NoIndex();
  if (!response.ok) throw new Error(`${response.status} ${CATALOG_ADDRESS}`);
  return response.json();
}
