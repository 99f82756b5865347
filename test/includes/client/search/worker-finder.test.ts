// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { NoIndex, type Progress } from "../../../../_includes/client/search/finder.ts";
import { readQuery } from "../../../../_includes/client/search/query.ts";
import { workerFinder } from "../../../../_includes/client/search/worker-finder.ts";
import type { Task, ToWorker } from "../../../../_includes/client/search/worker-protocol.ts";
import type { Catalog, Tier } from "../../../../src/search/archive/catalog.ts";
import { noCounts } from "../../../../src/search/archive/filter.ts";
import type { TierAnswer } from "../../../../src/search/query/ask-tier.ts";

const tier = (id: string): Tier => ({
  id,
  from: id,
  to: id,
  articles: 10,
  hash: `h${id}`,
  pages: "pages.json",
});
const TIERS = ["2023-06", "2023-01", "2022-01", "2021-01", "2020-01"].map(tier);
const catalog: Catalog = {
  version: "1.6.0",
  newest: 1000,
  tiers: TIERS,
  sections: [["chinh-tri", "Chính trị"]],
  abbreviations: [],
};
const answer = (id: string, rank: number): TierAnswer => ({
  ids: [id],
  ranks: [rank],
  minutes: [rank],
  otherAccents: 0,
  counts: noCounts(),
  otherCounts: noCounts(),
});

/** Answers each task as told; alive until sent away. */
class FakeWorker extends EventTarget {
  static alive = new Set<FakeWorker>();
  static most = 0;
  static atWork = new Set<FakeWorker>();
  static mostAtWork = 0;
  static work: (task: Task) => Promise<unknown>;

  constructor() {
    super();
    FakeWorker.alive.add(this);
    FakeWorker.most = Math.max(FakeWorker.most, FakeWorker.alive.size);
  }

  postMessage(message: ToWorker): void {
    if ("start" in message) return;
    const { id, task } = message;
    FakeWorker.atWork.add(this);
    FakeWorker.mostAtWork = Math.max(FakeWorker.mostAtWork, FakeWorker.atWork.size);
    FakeWorker.work(task).then(
      (value) => this.#send({ id, value }),
      (reason: unknown) => this.#send({ id, fault: String(reason) }),
    );
  }

  terminate(): void {
    FakeWorker.alive.delete(this);
    FakeWorker.atWork.delete(this);
  }

  #send(data: unknown): void {
    if (FakeWorker.alive.has(this)) this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const query = (address: string) => readQuery(new URLSearchParams(address));
const finder = () => workerFinder({ worker: "/w.js", engine: "/e" }, () => new FakeWorker());

/** Runs a search to its end. */
async function finished(address: string, of = finder()) {
  const told: Progress[] = [];
  const search = of.search(query(address), (progress) => told.push(progress));
  await vi.waitFor(() => expect(told.at(-1)?.state).toBe("done"));
  return { search, told, last: told.at(-1) };
}

beforeEach(() => {
  FakeWorker.alive.clear();
  FakeWorker.atWork.clear();
  FakeWorker.most = 0;
  FakeWorker.mostAtWork = 0;
  FakeWorker.work = async (task) => {
    if (task.kind === "ask") return answer(`bai-${task.tier.id}`, Number(task.tier.id.replace("-", "")));
    if (task.kind === "show") return task.wanted.map(({ id }) => ({ address: id, section: "chinh-tri" }));
    return undefined;
  };
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Response.json(catalog)),
  );
});

describe("workerFinder", () => {
  it("reads every tier and merges what they say", async () => {
    const { search, last } = await finished("q=tin");
    expect(last).toMatchObject({ found: 5, readParts: 5, parts: 5, failedParts: 0, readBackTo: "2020" });
    const results = await search.results(0, 3);
    expect(results.map(({ address, section }) => [address, section])).toEqual([
      ["bai-2023-06", "Chính trị"],
      ["bai-2023-01", "Chính trị"],
      ["bai-2022-01", "Chính trị"],
    ]);
  });

  it("never has more than three workers that have read something, and one that stands ready", async () => {
    await finished("q=tin");
    expect(FakeWorker.mostAtWork).toBe(3);
    expect(FakeWorker.most).toBe(4);
  });

  it("reads only the tiers of the year that was chosen", async () => {
    expect((await finished("q=tin&nam=2021")).last).toMatchObject({ parts: 1, found: 1 });
  });

  it("fetches nothing before it is asked, and the catalog once", async () => {
    const one = finder();
    expect(fetch).not.toHaveBeenCalled();
    await one.warm();
    await finished("q=tin", one);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("answers from the other tiers where one fails, and reads the catalog anew when asked to try again", async () => {
    const { work } = FakeWorker;
    FakeWorker.work = async (task) => {
      if (task.kind === "ask" && task.tier.id === "2022-01") throw new Error("404");
      return work(task);
    };
    const told: Progress[] = [];
    const search = finder().search(query("q=tin"), (progress) => told.push(progress));
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: "done", found: 4, failedParts: 1 }));
    FakeWorker.work = work;
    search.resume();
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: "done", found: 5, failedParts: 0 }));
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("stops when told, keeps what it has, and goes on", async () => {
    const { work } = FakeWorker;
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    FakeWorker.work = async (task) => {
      if (task.kind === "ask" && task.tier.id !== "2023-06") await gate;
      return work(task);
    };
    const told: Progress[] = [];
    const search = finder().search(query("q=tin"), (progress) => told.push(progress));
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ readParts: 1 }));
    search.stop();
    await vi.waitFor(() =>
      expect(told.at(-1)).toMatchObject({ state: "stopped", found: 1, failedParts: 0, readBackTo: "2023" }),
    );
    release();
    search.resume();
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ state: "done", found: 5, failedParts: 0 }));
  });

  it("says nothing more of a search that another has replaced", async () => {
    const one = finder();
    const told: Progress[] = [];
    one.search(query("q=cũ"), (progress) => told.push(progress));
    await finished("q=mới", one);
    expect(told.filter(({ found }) => found > 0)).toEqual([]);
  });

  it("tells a site without an index from one that cannot be reached", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response("", { status: 404 })),
    );
    await expect(finder().warm()).rejects.toBeInstanceOf(NoIndex);
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => Promise.reject(new TypeError("offline"))),
    );
    const one = finder();
    const search = one.search(query("q=tin"), () => undefined);
    await expect(search.results(0, 10)).rejects.toThrow("offline");
    // The next attempt asks again.
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => Response.json(catalog)),
    );
    await expect(one.warm()).resolves.toBeUndefined();
  });

  it("lets results go that cannot be read", async () => {
    const { work } = FakeWorker;
    FakeWorker.work = async (task) =>
      task.kind === "show" ? [undefined, { address: "b", section: "la" }] : work(task);
    const { search } = await finished("q=tin");
    expect(await search.results(0, 2)).toEqual([{ address: "b", section: "" }]);
  });
});
