/** What a service worker stands in, as far as ours needs it: the types of pages do not know it. https://www.w3.org/TR/service-workers/ */

interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends Waiting {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface Saying extends Waiting {
  readonly data: unknown;
  readonly source: { readonly url?: string } | null;
  readonly ports: readonly MessagePort[];
}

export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  /** What `/sw.js` says before it calls the worker. */
  readonly offline: { readonly version: string; readonly fronts: readonly string[] };
  fetch(request: Request | string, how?: { readonly cache: RequestCache }): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(type: "message", listener: (event: Saying) => void): void;
}
