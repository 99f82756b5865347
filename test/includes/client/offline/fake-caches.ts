/** A browser's store in memory, and answers as a site's own come from the network. */

const ORIGIN = "https://bao.example.vn";
const NONE = () => Promise.reject(new Error("not in this store"));

function addressOf(request: RequestInfo | URL): string {
  const url = request instanceof Request ? request.url : String(request);
  return new URL(url, ORIGIN).pathname;
}

class FakeCache implements Cache {
  readonly answers = new Map<string, Response>();
  /** Bodies' bytes that there is room for. */
  room = Number.POSITIVE_INFINITY;

  add = NONE;
  addAll = NONE;
  matchAll = NONE;

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.answers.get(addressOf(request))?.clone();
  }

  async put(request: RequestInfo | URL, answer: Response): Promise<void> {
    const { size } = await answer.clone().blob();
    const before = (await this.match(request).then((old) => old?.blob()))?.size ?? 0;
    if (size > this.room + before) throw new DOMException("no room", "QuotaExceededError");
    this.room += before - size;
    this.answers.set(addressOf(request), answer);
  }

  async keys(): Promise<Request[]> {
    return [...this.answers.keys()].map((address) => new Request(ORIGIN + address));
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    const address = addressOf(request);
    this.room += (await this.answers.get(address)?.clone().blob())?.size ?? 0;
    return this.answers.delete(address);
  }
}

export class FakeCaches implements CacheStorage {
  readonly #caches = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.#caches.get(name) ?? new FakeCache();
    this.#caches.set(name, cache);
    return cache;
  }

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    for (const cache of this.#caches.values()) {
      const answer = await cache.match(request);
      if (answer) return answer;
    }
    return undefined;
  }

  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }
}

export interface Sent {
  readonly status?: number;
  readonly type?: ResponseType;
  readonly redirected?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of the site itself. */
export function sent(body: string, { status = 200, headers = {}, ...facts }: Sent = {}): Response {
  const answer = new Response(body, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
  });
  for (const [name, value] of Object.entries({ type: "basic", redirected: false, ...facts }))
    Object.defineProperty(answer, name, { value });
  return answer;
}

/** An article's page of the site, as the worker reads it. */
export function articlePage(text: string, photos: readonly string[] = []): string {
  const images = photos.map((photo) => `<img src="${photo}">`).join("");
  return [
    '<html><head><link rel="stylesheet" href="/tai-nguyen/article-01.css"></head><body>',
    `<p class="today" data-today></p><main id="khu--chinh"><article>${text}${images}</article>`,
    "<div data-save-offline><button hidden></button></div></main></body></html>",
  ].join("");
}
