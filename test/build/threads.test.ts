import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openThreads } from "../../src/build/threads.ts";
import { parseHere } from "../../src/content/load-newsroom.ts";
import { putFiles } from "../fixtures/fresh-folder.ts";
import { hashTree } from "../hash-tree.ts";
import { type CliResult, runCli } from "../run-cli.ts";
import { copyMiniNewsroom, MINI_NOW } from "../setup.ts";

/** Enough for threads, and for more than one slice of pages. */
const ARTICLES = 1600;
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
    runCli(["build", "--root", root, "--out", at("threads"), "--now", MINI_NOW, "--no-search"]),
    promisify(execFile)(process.execPath, [
      ...["--import", "tsx", path.join(BESIDE, "print-in-one-thread.ts")],
      ...[root, at("alone"), MINI_NOW],
    ]),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

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
  it("gives in threads what it gives in one, page for page", async () => {
    expect(built.stderr).toBe("");
    expect(built.code).toBe(0);
    const [threads, alone] = await Promise.all([pagesOf(at("threads")), pagesOf(at("alone"))]);
    expect(threads.size).toBeGreaterThan(ARTICLES);
    expect([...threads.keys()]).toEqual([...alone.keys()]);
    expect([...threads.keys()].filter((file) => threads.get(file) !== alone.get(file))).toEqual([]);
  });

  it("is parsed in threads batch by batch, in the order in which the batches were given", async () => {
    const context = { root: at("newsroom"), sectionIds: undefined, authorIds: undefined, siteUrl: "" };
    const file = (number: number) => ({ path: tinyArticle(number)[0], pictures: [] });
    // The first is the longest: others are done before it.
    const batches = [120, 1, 20, 1, 40].map((size, index) => ({
      ...context,
      files: Array.from({ length: size }, (_, number) => file(index * 120 + number)),
    }));
    const threads = openThreads(1);
    try {
      expect(await threads.parse(batches)).toEqual(await parseHere(batches));
    } finally {
      await threads.close();
    }
  });

  it("is not published where a thread fails: exit 3, and the old site stays as it was", async () => {
    const before = await hashTree(at("threads"));
    const { code, stdout, stderr } = await runCli(
      ["build", "--root", at("newsroom"), "--out", at("threads"), "--now", MINI_NOW, "--no-search"],
      { NODE_OPTIONS: `--require ${JSON.stringify(path.join(BESIDE, "full-disk-in-threads.cjs"))}` },
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(/ENOSPC|no space/i);
    expect(stdout).toBe("");
    expect(await hashTree(at("threads"))).toBe(before);
    expect((await readdir(at(""))).filter((name) => name.endsWith(".next"))).toEqual([]);
  });
});
