/** A reader who asks for the same few pages again and again while the site is built: whatever comes must be whole. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SiteTree } from "./site-tree.ts";

export interface Watch {
  /** What was seen that no reader may see; one line for each kind, with how often. */
  end(): Promise<readonly string[]>;
}

const ARTICLES = 4;

/** @param old the site that stands there; @param next the one that is being made */
export function watchSite(output: string, old: SiteTree, next: SiteTree): Watch {
  const both = [...old.keys()].filter((name) => next.has(name));
  const articles = both.filter((name) => /^\d{4}\/\d{2}\/.*\.html$/.test(name));
  const step = Math.max(1, Math.floor(articles.length / ARTICLES));
  const names = [
    ...both.filter((name) => ["_headers", "index.html", "rss.xml", "sitemap.xml"].includes(name)),
    ...articles.filter((_, index) => index % step === 0),
  ];
  const seen = new Map<string, number>();
  let ended = false;
  const reading = (async () => {
    while (!ended) {
      for (const name of names) {
        const fault = await faultOf(path.join(output, name), [old.get(name), next.get(name)]);
        if (fault) seen.set(`${name} ${fault}`, (seen.get(`${name} ${fault}`) ?? 0) + 1);
      }
      await sleep(1);
    }
  })();
  return {
    async end() {
      ended = true;
      await reading;
      return [...seen].map(([line, times]) => `a reader saw: ${line} (${times} times)`);
    },
  };
}

async function faultOf(file: string, whole: readonly (string | undefined)[]): Promise<string | undefined> {
  try {
    const bytes = await readFile(file);
    if (bytes.length === 0) return "empty";
    return whole.includes(createHash("sha256").update(bytes).digest("hex"))
      ? undefined
      : "neither as it was nor as it will be";
  } catch (fault) {
    return fault instanceof Error && "code" in fault ? `not there (${fault.code})` : "not readable";
  }
}
