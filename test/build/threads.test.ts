import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openThreads } from "../../src/build/threads.ts";
import { type Batch, type ParsedBatch, parseHere } from "../../src/content/parse-batch.ts";
import { putFiles } from "../fixtures/fresh-folder.ts";
import { hashTree } from "../hash-tree.ts";
import { type CliResult, runCli } from "../run-cli.ts";
import { copyMiniNewsroom, MINI_NOW } from "../setup.ts";

/** Enough for helpers, and for more than one slice of pages. */
const ARTICLES = 1600;
/** Three builds of it after one another, on a machine that others use. */
const MINUTES = 180_000;
const BESIDE = fileURLToPath(new URL("./", import.meta.url));

let folder: string;
let built: CliResult;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "toa-soan-threads-"));
  const root = at("newsroom");
  await copyMiniNewsroom(root);
  await putFiles(
    root,
    Object.fromEntries(Array.from({ length: ARTICLES }, (_, number) => tinyArticle(number))),
  );
  // Both at once: one keeps one core busy at most.
  [built] = await Promise.all([
    build(),
    promisify(execFile)(process.execPath, [
      ...["--import", "tsx", path.join(BESIDE, "print-in-one-thread.ts")],
      ...[root, at("alone"), MINI_NOW],
    ]),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (env: Readonly<Record<string, string>> = {}) =>
  runCli(["build", "--root", at("newsroom"), "--out", at("threads"), "--now", MINI_NOW, "--no-search"], env);

/** Different enough that a page in the wrong place, or with another's neighbours, would show. */
function tinyArticle(number: number): [string, string] {
  const month = String((number % 5) + 1).padStart(2, "0");
  const day = String((number % 28) + 1).padStart(2, "0");
  return [
    `articles/2023/${month}/tin-${number}.md`,
    [
      "---",
      `title: Tin số ${number}`,
      `date: 2023-${month}-${day}T07:30:00+07:00`,
      `section: ${number % 3 === 0 ? "van-hoa" : "chinh-tri"}`,
      `summary: Sapo của tin số ${number}.`,
      `authors: [${number % 4 === 0 ? "to-thoi-su" : `Cộng tác viên ${number % 7}`}]`,
      `topics: [Chủ đề ${number % 11}]`,
      `places: [Nơi ${number % 13}]`,
      "---",
      `Thân bài **${number}** có chú thích.[^1]`,
      "",
      `Xem [tin trước](../${month}/tin-${number}.md).`,
      "",
      `[^1]: Chú thích ${number}.`,
      "",
    ].join("\n"),
  ];
}

function tinyPage(number: number): string {
  return tinyArticle(number)[0].replace(/^articles\/(.*)\.md$/, "$1.html");
}

/** Pages, feeds and sitemaps by path; not what is made beside them. */
async function pagesOf(site: string): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/^(anh|tai-nguyen)\b/.test(file))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(site, file), "utf8")] as const),
    ),
  );
}

describe(`a newsroom of ${ARTICLES} articles`, () => {
  it("gives with helpers what it gives alone, page for page", async () => {
    expect(built.code, built.stderr).toBe(0);
    const [threads, alone] = await Promise.all([pagesOf(at("threads")), pagesOf(at("alone"))]);
    expect(threads.size).toBeGreaterThan(ARTICLES);
    expect([...threads.keys()]).toEqual([...alone.keys()]);
    expect([...threads.keys()].filter((file) => threads.get(file) !== alone.get(file))).toEqual([]);
  });

  it("is parsed with helpers batch by batch, in the order in which the batches were given", async () => {
    const context = { root: at("newsroom"), sectionIds: undefined, authorIds: undefined, siteUrl: "" };
    const file = (number: number) => ({ path: tinyArticle(number)[0], photos: [] });
    // The first is the longest: others are done before it.
    const batchesInto = (store: string) =>
      [120, 1, 20, 1, 40].map(
        (size, index): Batch => ({
          ...context,
          store: at(store),
          storeFile: `lan-${index}`,
          files: Array.from({ length: size }, (_, number) => file(index * 120 + number)),
        }),
      );
    const threads = openThreads(1);
    try {
      const parsed: ParsedBatch[] = await threads.parse(batchesInto("store-of-threads"));
      expect(parsed.map(({ rows }) => rows.length)).toEqual([120, 1, 20, 1, 40]);
      expect(parsed).toEqual(await parseHere(batchesInto("store")));
      expect(await hashTree(at("store-of-threads"))).toBe(await hashTree(at("store")));
    } finally {
      threads.close();
    }
  });

  it(
    "is not published where a helper fails: exit 3, and the old site stays as it was",
    async () => {
      const before = await hashTree(at("threads"));
      // Stands on every page: all are made again.
      const table = path.join(at("newsroom"), "_data/site.yml");
      const site = await readFile(table, "utf8");
      await writeFile(table, site.replace(/^name: .*/m, "name: Báo Tên Mới"));
      const { code, stdout, stderr } = await build({
        NODE_OPTIONS: `--require ${JSON.stringify(path.join(BESIDE, "full-disk-in-helpers.cjs"))}`,
      });
      expect(stderr).toMatch(/ENOSPC|no space/i);
      expect(code).toBe(3);
      expect(stdout).toBe("");
      expect(await hashTree(at("threads"))).toBe(before);
      expect(await readdir(folder)).not.toContain("threads.lock");

      expect((await build()).code).toBe(0);
      expect(await readFile(path.join(at("threads"), tinyPage(0)), "utf8")).toContain("Báo Tên Mới");
      await writeFile(table, site);
      expect((await build()).code).toBe(0);
      expect(await hashTree(at("threads"))).toBe(before);
    },
    MINUTES,
  );
});
