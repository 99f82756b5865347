/** The browser's store for the worker: the list of what is kept, and the answers that it names. */
import { LIST, STORE } from "./names.ts";
import { readShelf } from "./read-shelf.ts";
import { EMPTY, type Shelf } from "./shelf.ts";

/** What the store needs of `caches`. */
export type Caches = Pick<CacheStorage, "open" | "match">;

/** `/anh/0123456789ab-480.avif`: one photo has one name before the hyphen, whatever its width and format. */
const SIZE = /-\d+\.\w+$/;
/** The bytes are unpacked when a worker gets them. */
const OF_THE_WIRE = ["content-encoding", "content-length", "transfer-encoding"];

export class Store {
  readonly #caches: Caches;

  constructor(caches: Caches) {
    this.#caches = caches;
  }

  async shelf(): Promise<Shelf> {
    const list = await (await this.#open()).match(LIST);
    return list ? readShelf(await list.json().catch(() => EMPTY)) : EMPTY;
  }

  async write(shelf: Shelf): Promise<void> {
    await this.put(LIST, new Response(JSON.stringify(shelf)));
    await this.sweep(shelf);
  }

  /** What the list does not name goes. */
  async sweep(shelf: Shelf): Promise<void> {
    const cache = await this.#open();
    const named = new Set([LIST, ...shelf.rows.flatMap(({ address, files }) => [address, ...files])]);
    for (const request of await cache.keys()) {
      if (!named.has(addressOf(request))) await cache.delete(request);
    }
  }

  async put(address: string, answer: Response): Promise<void> {
    await (await this.#open()).put(address, answer);
  }

  async kept(address: string): Promise<Response | undefined> {
    return (await this.#open()).match(address, { ignoreVary: true });
  }

  /** Of kept pages and of the offline page. */
  async file(address: string): Promise<Response | undefined> {
    return this.#caches.match(address, { ignoreVary: true });
  }

  /** The same photo in another size or format. */
  async photoLike(address: string): Promise<Response | undefined> {
    const [name, others] = [address.replace(SIZE, "-"), await (await this.#open()).keys()];
    const like = others.find((request) => name !== address && addressOf(request).startsWith(name));
    return like && this.kept(addressOf(like));
  }

  #open(): Promise<Cache> {
    return this.#caches.open(STORE);
  }
}

/** As it was sent, its policy included, with another text. */
export function rewritten(answer: Response, text: string, status = 200): Response {
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  headers.set("cache-control", "no-store");
  return new Response(text, { status, headers });
}

function addressOf({ url }: Request): string {
  return new URL(url).pathname;
}
