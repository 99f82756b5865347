import { describe, expect, it } from "vitest";
import { type ArchiveProgress, ArchiveSearch, tiersFor } from "../../../src/search/archive/archive-search.ts";
import type { Catalog, Tier } from "../../../src/search/archive/catalog.ts";
import { noCounts } from "../../../src/search/archive/filter.ts";
import type { TierAnswer } from "../../../src/search/query/ask-tier.ts";

const tier = (from: string, to = from): Tier => ({ id: from, from, to, articles: 1, hash: "", pages: "" });
const TIERS = [tier("2023-06"), tier("2022-11", "2023-05"), tier("2021-01", "2022-10")];
const catalog: Catalog = { version: "", newest: 0, tiers: TIERS, sections: [], abbreviations: [] };

/** `a9 b3@40`: id, rank, and minute where it is not the rank. */
function answer(hits: string, otherAccents = 0): TierAnswer {
  const parts = hits
    .split(" ")
    .filter(Boolean)
    .map((hit) => /^([a-z]+)(\d+)(?:@(\d+))?$/.exec(hit) ?? []);
  const [counts, otherCounts] = [noCounts(), noCounts()];
  counts["dia-phuong"]["Tân An"] = parts.length - otherAccents;
  if (otherAccents > 0) otherCounts["dia-phuong"]["Tân An"] = otherAccents;
  return {
    ids: parts.map(([, id = ""]) => id),
    ranks: parts.map(([, , rank]) => Number(rank)),
    minutes: parts.map(([, , rank, minute]) => Number(minute ?? rank)),
    otherAccents,
    counts,
    otherCounts,
  };
}

async function run(answers: readonly (TierAnswer | Error)[]) {
  const told: ArchiveProgress[] = [];
  const search = new ArchiveSearch({
    catalog,
    filter: { year: "" },
    ask: async ({ id }) => {
      const given = answers[TIERS.findIndex((each) => each.id === id)];
      if (!given || given instanceof Error) throw given ?? new Error("none");
      return given;
    },
    atOnce: 2,
    onProgress: (progress) => told.push(progress),
  });
  search.resume();
  while (told.at(-1)?.state !== "done") await new Promise((resolve) => setTimeout(resolve));
  return { search, told, last: told.at(-1), ids: search.hits(0, 100).map(({ id }) => id) };
}

describe("ArchiveSearch", () => {
  it("merges answers by rank, then by date, then by name", async () => {
    const { ids, search } = await run([answer("a9 b5@1 c1"), answer("d7 e5@2 f5@1"), answer("g8")]);
    expect(ids).toEqual(["a", "g", "d", "e", "b", "f", "c"]);
    expect(search.hits(2, 3).map(({ id }) => id)).toEqual(["d", "e", "b"]);
  });

  it("tells what it has, part by part, newest first", async () => {
    const { told } = await run([answer("a1"), answer("b1 c1"), answer("d1", 1)]);
    expect(
      told.map(({ state, found, readParts, readBackTo }) => [state, found, readParts, readBackTo]),
    ).toEqual([
      ["searching", 0, 0, undefined],
      ["searching", 1, 1, "2023"],
      ["searching", 3, 2, "2022"],
      ["done", 4, 3, "2021"],
    ]);
    expect(told.at(-1)).toMatchObject({ otherAccents: 1, parts: 3, failedParts: 0 });
    expect(told.at(-1)?.counts["dia-phuong"]).toEqual({ "Tân An": 4 });
  });

  it("leaves out what has other accents once enough was found as it was typed", async () => {
    const many = Array.from({ length: 99 }, (_, index) => `m${200 - index}`).join(" ");
    const few = await run([answer(many), answer("x1", 1), answer("")]);
    expect(few.last).toMatchObject({ found: 100, otherAccents: 1 });
    expect(few.ids.at(-1)).toBe("x");
    const enough = await run([answer(many), answer("y99 x1", 1), answer("")]);
    expect(enough.last).toMatchObject({ found: 100, otherAccents: 0 });
    expect(enough.last?.counts["dia-phuong"]).toEqual({ "Tân An": 100 });
    expect(enough.ids.at(-1)).toBe("y");
  });

  it("reads nothing more before what the newest tier has is shown", async () => {
    const asked: string[] = [];
    let show: () => void = () => undefined;
    const search = new ArchiveSearch({
      catalog,
      filter: { year: "" },
      ask: async ({ id }) => {
        asked.push(id);
        return answer("a1");
      },
      atOnce: 2,
      onProgress: ({ readParts }) =>
        readParts === 1 &&
        new Promise<void>((resolve) => {
          show = resolve;
        }),
    });
    search.resume();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toEqual(["2023-06"]);
    show();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toHaveLength(3);
  });

  it("counts what failed, and says back to where it has read without a gap", async () => {
    const { last } = await run([answer("a1"), new Error("404"), answer("d1")]);
    expect(last).toMatchObject({ found: 2, failedParts: 1, readBackTo: "2023" });
  });

  it("is done at once with an empty archive", async () => {
    const told: ArchiveProgress[] = [];
    new ArchiveSearch({
      catalog: { ...catalog, tiers: [] },
      filter: { year: "" },
      ask: async () => answer(""),
      atOnce: 2,
      onProgress: (progress) => told.push(progress),
    }).resume();
    expect(told).toMatchObject([{ state: "done", found: 0, parts: 0 }]);
  });
});

describe("tiersFor", () => {
  it.each([
    ["", ["2023-06", "2022-11", "2021-01"]],
    ["2023", ["2023-06", "2022-11"]],
    ["2022", ["2022-11", "2021-01"]],
    ["1999", []],
    ["<b>", []],
  ])("for the year %j", (year, ids) => {
    expect(tiersFor(catalog, { year }).map(({ id }) => id)).toEqual(ids);
  });
});
