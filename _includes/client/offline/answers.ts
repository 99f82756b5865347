/**
 * What a reader gets who opens a page. The network's answer goes before any copy. An article's copy stands in where the network
 * fails or is slow, and says that it is one; a front page's never stands in its place.
 */
import { OFFLINE_ADDRESS } from "../../../src/edition/offline-address.ts";
import { absenceNote, copyNote, withNote } from "./kept-note.ts";
import { COPY_OF } from "./names.ts";
import { pageAddress } from "./request-kind.ts";
import { rowOf } from "./shelf.ts";
import { rewritten, type Store } from "./store.ts";

/** How long a reader waits for the network who could read a copy. */
export const PATIENCE = 4000;

export interface Question {
  readonly url: string;
  /** The network's answer, on its way. */
  readonly network: Promise<Response>;
  /** The reader has seen a copy and wants the page itself, however long it takes. */
  readonly insists: boolean;
}

interface Copy {
  readonly answer: Response;
  readonly keptAt: number;
}

/** On a copy the masthead does not say that it is today's. */
const TODAY = / data-today\b(?:="")?/g;

export class Answers {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async article({ url, network, insists }: Question): Promise<Response> {
    const address = pageAddress(url);
    const copy = await this.#copyOf(address);
    if (!copy) return network.catch(() => this.#absent());
    const answer = network.then(unlessInTrouble, () => undefined);
    const inTime = await (insists ? answer : Promise.race([answer, patience()]));
    return inTime ?? (await showCopy(copy, address)) ?? network;
  }

  async front({ url, network }: Question): Promise<Response> {
    return network.catch(async () => {
      const address = pageAddress(url);
      const copy = await this.#copyOf(address);
      return this.#absent(copy && { address, keptAt: copy.keptAt });
    });
  }

  async page({ network }: Question): Promise<Response> {
    return network.catch(() => this.#absent());
  }

  async offlinePage({ url, network }: Question): Promise<Response> {
    // Nobody may be waiting for it any more when it fails.
    network.catch(() => undefined);
    const wanted = new URL(url).searchParams.get(COPY_OF);
    const copy = wanted === null ? undefined : await this.#copyOf(wanted);
    const shown = wanted !== null && copy && (await showCopy(copy, wanted));
    if (shown) return shown;
    const inTime = await Promise.race([network.then(unlessInTrouble, () => undefined), patience()]);
    return inTime ?? (await this.#store.file(OFFLINE_ADDRESS).catch(() => undefined)) ?? network;
  }

  async file(request: Request, fetch: (request: Request) => Promise<Response>): Promise<Response> {
    const address = pageAddress(request.url);
    const kept = await this.#store.file(address).catch(() => undefined);
    if (kept) return kept;
    return fetch(request).catch(async (fault) => {
      const like = await this.#store.photoLike(address).catch(() => undefined);
      if (like) return like;
      throw fault;
    });
  }

  /** No copy where the browser's store is shut. */
  async #copyOf(address: string): Promise<Copy | undefined> {
    try {
      const row = rowOf(await this.#store.shelf(), address);
      const answer = row && (await this.#store.kept(address));
      return answer && { answer, keptAt: row.keptAt };
    } catch {
      return undefined;
    }
  }

  /** The offline page in the place of one that cannot be had; not an answer of the site, so no success. */
  async #absent(copy?: { readonly address: string; readonly keptAt: number }): Promise<Response> {
    const page = await this.#store.file(OFFLINE_ADDRESS).catch(() => undefined);
    const html = page && withNote(await page.clone().text(), absenceNote(copy));
    return page && html !== undefined ? rewritten(page, html, 503) : Response.error();
  }
}

async function showCopy({ answer, keptAt }: Copy, address: string): Promise<Response | undefined> {
  const html = withNote((await answer.clone().text()).replace(TODAY, ""), copyNote(address, keptAt));
  return html === undefined ? undefined : rewritten(answer, html);
}

function unlessInTrouble(answer: Response): Response | undefined {
  return answer.status >= 500 ? undefined : answer;
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}
