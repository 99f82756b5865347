import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { indexArchive } from "../../src/search/index-archive.ts";
import type { SearchRecord } from "../../src/search/search-record.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { hashFiles } from "../hash-tree.ts";
import { TABLE } from "./fixture-forms.ts";
import { makeRecord } from "./make-record.ts";
import { ANY, openNodeArchive } from "./node-archive.ts";

const folder = sharedFolder("index-archive");

/** 600 articles of May, some of June: a closed tier and a newest one. */
const MAY = Array.from({ length: 600 }, (_, index) =>
  makeRecord(`thang-nam-${index}`, {
    date: `2023-05-${String(28 - Math.floor(index / 24)).padStart(2, "0")}T07:00:00+07:00`,
    title: index === 300 ? "Bí thư Tỉnh ủy thăm dân" : `Chuyện thứ ${index}`,
    places: index % 2 ? ["Tân An"] : ["Cần Giuộc"],
  }),
);
const JUNE = [
  makeRecord("thang-sau-2", { date: "2023-06-02T07:00:00+07:00", title: "HĐND họp ngày 18/5/2021" }),
  makeRecord("thang-sau-1", {
    date: "2023-06-01T07:00:00+07:00",
    html: "<p>Thư gửi bí thư xã, tỉnh và ủy ban.</p>",
  }),
];

const index = (name: string, records: readonly SearchRecord[], cache = "cache") =>
  indexArchive({
    records,
    abbreviations: TABLE,
    sections: [["chinh-tri", "Chính trị"]],
    suggestions: { headlines: [["Tin", "/x.html"]], names: [] },
    version: "1.6.0",
    folder: folder.at(`${name}/pagefind`),
    cache: folder.at(cache),
  });

beforeAll(async () => {
  expect(await index("site", [...JUNE, ...MAY])).toEqual({ articles: 602, tiers: 2, made: 2 });
});

describe("the search folder", () => {
  it("names its tiers, newest first, and holds nothing of Pagefind's own code", async () => {
    const catalog = JSON.parse(await readFile(folder.at("site/pagefind/catalog.json"), "utf8"));
    expect(catalog).toMatchObject({
      version: "1.6.0",
      newest: Date.parse("2023-06-02T07:00:00+07:00") / 60_000,
      sections: [["chinh-tri", "Chính trị"]],
      abbreviations: TABLE,
      tiers: [
        { id: "2023-06", from: "2023-06", to: "2023-06", articles: 2 },
        { id: "2023-05", from: "2023-05", to: "2023-05", articles: 600 },
      ],
    });
    const names = [...(await hashFiles(folder.at("site"))).keys()];
    expect(names.filter((name) => !/\.pf_(index|fragment|meta)$|pages-\w+\.json$/.test(name))).toEqual([
      "pagefind/catalog.json",
      "pagefind/goi-y.json",
    ]);
  });

  it("is the same, byte for byte, from an empty cache", async () => {
    await index("again", [...JUNE, ...MAY], "other-cache");
    expect(await hashFiles(folder.at("again"))).toEqual(await hashFiles(folder.at("site")));
  });

  it("changes in the newest tier only when an article comes out", async () => {
    const newer = makeRecord("thang-sau-3", { date: "2023-06-03T07:00:00+07:00" });
    expect(await index("next", [newer, ...JUNE, ...MAY])).toMatchObject({ tiers: 2, made: 1 });
    const before = await hashFiles(folder.at("site"));
    const after = await hashFiles(folder.at("next"));
    const changed = [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
    expect(changed.filter((name) => !/^pagefind\/(2023-06\/|catalog\.json$)/.test(name))).toEqual([]);
  });

  it("keeps in the cache what the last build used, and what another may be at work on", async () => {
    await mkdir(folder.at("cache/.work-old"));
    await mkdir(folder.at("cache/.work-new"));
    await utimes(folder.at("cache/.work-old"), 0, 0);
    await index("june", JUNE);
    await expect(stat(folder.at("cache/.work-old"))).rejects.toThrow();
    await expect(stat(folder.at("cache/.work-new"))).resolves.toBeDefined();
    expect(await index("site-2", [...JUNE, ...MAY])).toMatchObject({ made: 0 });
  });
});

describe("a search over tiers", () => {
  it("ranks the same as one index would", async () => {
    const archive = await openNodeArchive(folder.at("site"));
    expect(await archive.find({ ...ANY, words: "bí thư tỉnh ủy" })).toEqual([
      "/2023/05/thang-nam-300.html",
      "/2023/06/thang-sau-1.html",
    ]);
    expect(await archive.find({ ...ANY, words: "hội đồng nhân dân" })).toEqual(["/2023/06/thang-sau-2.html"]);
    expect((await archive.find({ ...ANY, words: "", place: "Tân An" })).length).toBe(300);
  });

  it("orders by date through the whole archive", async () => {
    const archive = await openNodeArchive(folder.at("site"));
    const found = await archive.show({ ...ANY, words: "sapo", order: "moi-nhat" }, 1000);
    const dates = found.map(({ date }) => date);
    expect(dates).toHaveLength(602);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("reads only the tiers of a year", async () => {
    const archive = await openNodeArchive(folder.at("site"));
    expect(await archive.find({ ...ANY, words: "sapo", year: "2022" })).toEqual([]);
  });

  it.each(["missing", "cut", "another page", "packed, but of something else"])(
    "answers from the other tiers where a file is %s",
    async (how) => {
      // Pagefind complains to the console and goes on.
      const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const site = `broken-${how.replaceAll(/\W+/g, "-")}`;
      await index(site, [...JUNE, ...MAY]);
      const names = [...(await hashFiles(folder.at(site))).keys()];
      const chunks = names.filter(
        (name) => name.startsWith("pagefind/2023-05/") && name.endsWith(".pf_index"),
      );
      for (const name of chunks) {
        const file = path.join(folder.at(site), name);
        const bytes = await readFile(file);
        // A new file, for the old one is also the cache's.
        await rm(file);
        if (how === "cut") await writeFile(file, bytes.subarray(0, bytes.length / 2));
        if (how.startsWith("packed")) await writeFile(file, gzipSync("Không phải chỉ mục."));
        if (how === "another page") await writeFile(file, "<!doctype html><title>Không tìm thấy</title>");
      }
      const archive = await openNodeArchive(folder.at(site));
      const { progress, search } = await archive.search({ ...ANY, words: "sapo" });
      expect(progress).toMatchObject({ state: "done", found: 2, readParts: 1, failedParts: 1, parts: 2 });
      expect(search.hits(0, 10)).toHaveLength(2);
      complaints.mockRestore();
    },
  );
});
