import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { indexArchive } from "../../src/search/index-archive.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { type NodeArchive, openNodeArchive } from "./node-archive.ts";
import { readCorpus, slugAt } from "./read-corpus.ts";
import { faultsOf, namedSlugs, readQueries } from "./read-queries.ts";
import { writeSplitArchive } from "./split-archive.ts";

const folder = sharedFolder("queries");
const records = readCorpus();
const cases = readQueries();
const abbreviations = parse(readFileSync("_data/abbreviations.yml", "utf8"));
let archive: NodeArchive;
/** The same articles, a tier a year. */
let split: NodeArchive;

beforeAll(async () => {
  await indexArchive({
    records,
    abbreviations,
    sections: [],
    suggestions: { headlines: [], names: [] },
    version: "1.6.0",
    folder: folder.at("site/pagefind"),
    cache: folder.at("cache"),
  });
  archive = await openNodeArchive(folder.at("site"));
  await writeSplitArchive(records, abbreviations, folder.at("split"));
  split = await openNodeArchive(folder.at("split"));
});

describe("the corpus", () => {
  it("is large enough, and every article has a name of its own", () => {
    expect(records.length).toBeGreaterThanOrEqual(150);
    expect(new Set(records.map(({ address }) => slugAt(address))).size).toBe(records.length);
  });

  it("has every article that the cases name", () => {
    const slugs = new Set(records.map(({ address }) => slugAt(address)));
    expect(cases.flatMap(namedSlugs).filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

describe("the queries", () => {
  it("are many enough, and each asks for something", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    for (const each of cases) expect(each.nothing || namedSlugs(each).length > 0, each.line).toBe(true);
  });

  it.each(cases.map((each, index) => [each.group, each.line, each, index] as const))(
    "%s: %s",
    async (_group, _line, wish, index) => {
      const find = async () => (await archive.find(wish.request)).map(slugAt);
      const found = await find();
      expect(faultsOf(wish, found)).toEqual([]);
      // Whatever else was asked in between.
      for (let step = 1; step <= 5; step++) {
        const other = cases[(index * 7 + step * 31) % cases.length];
        if (other) await archive.search(other.request);
      }
      expect(await find()).toEqual(found);
      // However the archive is split.
      expect((await split.find(wish.request)).map(slugAt)).toEqual(found);
    },
  );
});
