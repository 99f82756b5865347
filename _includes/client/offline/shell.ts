/** The offline page with all that it needs, kept before it is needed, a cache for each version of it. */
import { OFFLINE_ADDRESS } from "../../../src/edition/offline-address.ts";
import { SHELL } from "./names.ts";
import { filesIn } from "./page-files.ts";
import { isPage, isWhole } from "./verdict.ts";

type Fetch = (address: string, how: { readonly cache: RequestCache }) => Promise<Response>;

/** @throws where any part of it cannot be had: then the worker of before stays */
export async function fillShell(caches: CacheStorage, version: string, fetch: Fetch): Promise<void> {
  const page = await fetch(OFFLINE_ADDRESS, { cache: "no-cache" });
  if (!isPage(page)) throw new TypeError(`${page.status} ${OFFLINE_ADDRESS}`);
  const files = filesIn(await page.clone().text());
  const answers = await Promise.all(files.map((file) => fetch(file, { cache: "default" })));
  const cache = await caches.open(SHELL + version);
  await cache.put(OFFLINE_ADDRESS, page);
  for (const [index, answer] of answers.entries()) {
    const file = files[index] ?? "";
    if (!isWhole(answer)) throw new TypeError(`${answer.status} ${file}`);
    await cache.put(file, answer);
  }
}

export async function dropOtherShells(caches: CacheStorage, version: string): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(SHELL) && name !== SHELL + version) await caches.delete(name);
  }
}
