/**
 * The service worker: keeps front pages and articles that were opened or saved, and answers with them where there is no network.
 * `/sw.js` calls it. A browser that has it keeps it until `/sw.js` says otherwise: a file that is merely gone retires no worker.
 */
import { Answers } from "./offline/answers.ts";
import { Keeper } from "./offline/keeper.ts";
import { readMessage } from "./offline/messages.ts";
import { insists, kindOf, pageAddress } from "./offline/request-kind.ts";
import { dropOtherShells, fillShell } from "./offline/shell.ts";
import { Store } from "./offline/store.ts";
import type { Fetching, WorkerScope } from "./offline/worker-scope.ts";

declare const self: WorkerScope;

const { version, fronts } = self.offline;
const fetchOwn = (address: string, how: { readonly cache: RequestCache }) => self.fetch(address, how);
const store = new Store(self.caches);
const answers = new Answers(store);
const keeper = new Keeper({
  store,
  fetch: fetchOwn,
  now: () => Date.now(),
  isFront: (address) => fronts.includes(address),
});

self.addEventListener("install", (event) => {
  event.waitUntil(fillShell(self.caches, version, fetchOwn).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const ready = async () => {
    await dropOtherShells(self.caches, version);
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
  };
  event.waitUntil(ready());
});

self.addEventListener("fetch", (event) => {
  const { method, url, mode, headers } = event.request;
  const asked = { method, url, mode, part: headers.has("range") };
  const kind = kindOf(asked, self.location.origin, fronts);
  if (kind === "other") return;
  if (kind === "file") {
    event.respondWith(answers.file(event.request, (request) => self.fetch(request)));
    return;
  }
  const network = ask(event);
  const question = { url, network, insists: insists(event.request) };
  if (kind === "page") event.respondWith(answers.page(question));
  else if (kind === "front") event.respondWith(answers.front(question));
  else if (kind === "offline-page") event.respondWith(answers.offlinePage(question));
  else {
    const seen = network.then((answer) => keeper.compare(pageAddress(url), answer.clone()));
    event.waitUntil(seen.catch(() => undefined));
    event.respondWith(answers.article(question));
  }
});

/** The browser may have asked already, while the worker was starting. */
async function ask({ request, preloadResponse }: Fetching): Promise<Response> {
  return (await preloadResponse) ?? self.fetch(request);
}

self.addEventListener("message", (event) => {
  const message = readMessage(event.data);
  const url = event.source?.url;
  if (!message || url === undefined) return;
  const compareOld = async (which: "a few" | "all") => {
    if (!self.navigator.connection?.saveData) await keeper.compareOld(which);
  };
  const obey = async () => {
    if (message.do === "refresh") await compareOld("all");
    event.ports[0]?.postMessage(await keeper.tell(pageAddress(url), message));
    if (message.do === "keep") await compareOld("a few");
  };
  event.waitUntil(obey().catch(() => undefined));
});
