import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseFiles } from "../../scripts/code-table/code-example.ts";
import { problemsIn } from "../../scripts/code-table/problems-in.ts";
import { writeExample } from "../../scripts/code-table/write-example.ts";
import { CODES } from "../../src/codes.ts";
import { loadNewsroom } from "../../src/content/load-newsroom.ts";
import { fixNewsroom } from "../../src/newsroom/fix/fix-files.ts";
import { formatProblem, type Problem } from "../../src/problem.ts";
import { writeCorpus } from "../bench/corpus.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "../images/draw-photo.ts";

const FOLDER = "test/fixtures/broken-paper";
const GOLDEN = `${FOLDER}.txt`;
const files = readdirSync(FOLDER)
  .sort()
  .flatMap((name) => parseFiles(readFileSync(path.join(FOLDER, name), "utf8")));

const folder = sharedFolder("broken-paper");
let problems: readonly Problem[];

beforeAll(async () => {
  await writeExample(folder.at(), files);
  // What no text file holds: half a photo, and a pipe that nobody writes to.
  const photo = await drawPhoto(1600, 1067).jpeg().toBuffer();
  await folder.put({ "articles/2023/06/anh-dut/a.jpg": photo.subarray(0, 100) });
  execFileSync("mkfifo", [folder.at("articles/2023/06/ong.md")]);
  problems = await problemsIn(folder.at());
});

describe("a paper without problems", () => {
  it("is the sample", async () => {
    const cacheFolder = folder.at("mau");
    const loaded = await loadNewsroom({ root: ".", cacheFolder, version: "1" });
    expect(loaded.problems.map(formatProblem)).toEqual([]);
    expect((await fixNewsroom(".", [], { dryRun: true })).fixed).toEqual([]);
  });

  it("is one of a thousand generated articles", async () => {
    await writeCorpus(folder.at("nghin"), { articles: 1000, seed: 7 });
    const loaded = await loadNewsroom({
      root: folder.at("nghin"),
      cacheFolder: folder.at("nghin/.cache"),
      version: "1",
    });
    expect(loaded.files.articles).toHaveLength(1000);
    expect(loaded.problems.map(formatProblem)).toEqual([]);
  });
});

describe("a paper in which eighty files and more are broken", () => {
  it("gives this list, of places and codes, and no other", async () => {
    const lines = problems.map(({ path: file, line, column, code }) => `${file}:${line}:${column} ${code}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(path.resolve(GOLDEN));
  });

  it("has that many broken files, and most kinds of problems among them", () => {
    expect(new Set(problems.map((problem) => problem.path)).size).toBeGreaterThanOrEqual(80);
    const kinds = new Set<string>(problems.map(({ code }) => code));
    expect(Object.keys(CODES).filter((code) => !kinds.has(code)).length).toBeLessThan(20);
  });

  it("tells of each place what was found, what is needed and how to mend it", () => {
    for (const { message } of problems) expect(message).toMatch(/^.+\. Cần .+\. Cách sửa: .+[.?]$/su);
  });
});
