import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Tier } from "../../../src/search/archive/catalog.ts";
import { tierFiles } from "../../../src/search/archive/open-tier.ts";
import type { PagefindInstance } from "../../../src/search/archive/tier-index.ts";

const TIER: Tier = {
  id: "2023-06",
  from: "2023-06",
  to: "2023-06",
  articles: 1,
  hash: "vi_x",
  pages: "pages-1.json",
};
const packed = (text: string) => gzipSync(new TextEncoder().encode(`pagefind_dcd${text}`));
const PAGEFIND: PagefindInstance = {
  init: async () => undefined,
  options: async () => undefined,
  search: async () => ({ results: [], unfilteredResultCount: 0 }),
};

/** A site of a few files; those that are missing can be put there later. */
function site(files: Record<string, Uint8Array>) {
  const loaded: string[] = [];
  const tier = tierFiles({
    create: () => PAGEFIND,
    load: async (address) => {
      loaded.push(address);
      const bytes = files[address];
      if (!bytes) throw new Error(`404 ${address}`);
      return bytes;
    },
    version: "1.6.0",
    engine: "/tai-nguyen/engine",
  });
  return { tier, loaded };
}

const META = "/pagefind/2023-06/pagefind.vi_x.pf_meta";
const WHOLE = () => ({ [META]: packed("meta"), "/tai-nguyen/engine": packed("wasm") });
const textOf = async (response: Response) => (await response.text()).replace("pagefind_dcd", "");

describe("tierFiles", () => {
  it("gives Pagefind its entry without a fetch, and one engine for all tiers", async () => {
    const { tier, loaded } = site(WHOLE());
    await tier.open(TIER);
    const entry = await tier.fetch("/pagefind/2023-06/pagefind-entry.json?ts=123");
    expect(await entry.json()).toEqual({
      version: "1.6.0",
      languages: { vi: { hash: "vi_x", wasm: null, page_count: 1 } },
      include_characters: [],
    });
    expect(await textOf(await tier.fetch(META))).toBe("meta");
    expect(await textOf(await tier.fetch("/pagefind/2023-06/wasm.unknown.pagefind"))).toBe("wasm");
    expect(loaded.sort()).toEqual([META, "/tai-nguyen/engine"]);
  });

  it("remembers that a file could not be had, for Pagefind goes on without it", async () => {
    const { tier } = site(WHOLE());
    const open = await tier.open(TIER);
    expect(() => open.check()).not.toThrow();
    await expect(tier.fetch("/pagefind/2023-06/index/gone.pf_index")).rejects.toThrow("404");
    expect(() => open.check()).toThrow("404");
  });

  it("does not open a tier without its metadata or the engine, and does once they are there", async () => {
    const files: Record<string, Uint8Array> = {};
    const { tier } = site(files);
    await expect(tier.open(TIER)).rejects.toThrow("404");
    Object.assign(files, WHOLE());
    await expect(tier.open(TIER)).resolves.toBeDefined();
  });

  it("knows no tier that is not open", async () => {
    const { tier } = site(WHOLE());
    await tier.open(TIER);
    tier.close(TIER.id);
    await expect(tier.fetch(META)).rejects.toThrow("no tier");
  });
});
