import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTree } from "../../src/content/read-tree.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "toa-soan-tree-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), "");
  }
}

const refused = async () => (await readTree(root)).problems.map(({ path: file, code }) => `${file} ${code}`);

describe("readTree", () => {
  it("finds articles, photos and tables, sorted", async () => {
    await put(
      "articles/2023/06/b.md",
      "articles/2023/06/a.md",
      "articles/2023/06/a/anh-1.jpg",
      "_data/site.yml",
    );
    expect(await readTree(root)).toEqual({
      articles: ["articles/2023/06/a.md", "articles/2023/06/b.md"],
      photos: ["articles/2023/06/a/anh-1.jpg"],
      tables: ["_data/site.yml"],
      problems: [],
    });
  });

  it("takes missing folders for empty ones and ignores what operating systems leave behind", async () => {
    await put("articles/.DS_Store", "articles/2023/Thumbs.db", "articles/.gitkeep");
    expect(await readTree(root)).toEqual({ articles: [], photos: [], tables: [], problems: [] });
  });

  it("refuses what could run or hide", async () => {
    await put(
      "articles/2023/06/a.11tydata.js",
      "_data/site.js",
      "articles/2023/06/a.json",
      "_data/evil.yaml",
    );
    expect(await refused()).toEqual([
      "articles/2023/06/a.11tydata.js tep-la",
      "articles/2023/06/a.json tep-la",
      "_data/evil.yaml tep-la",
      "_data/site.js tep-la",
    ]);
  });

  it("refuses symbolic links, to files and to folders", async () => {
    await put("articles/2023/06/a.md");
    await symlink("/etc/passwd", path.join(root, "articles/2023/06/b.md"));
    await symlink("/etc", path.join(root, "articles/2023/07"));
    expect(await refused()).toEqual(["articles/2023/06/b.md tep-dac-biet", "articles/2023/07 tep-dac-biet"]);
    await rm(path.join(root, "articles"), { recursive: true });
    await symlink("/etc", path.join(root, "articles"));
    expect(await refused()).toEqual(["articles tep-dac-biet"]);
  });

  it.each([
    "articles/2023/13/a.md",
    "articles/2023/a.md",
    "articles/2023/06/Tin.md",
    "articles/2023/06/tin bài.md",
    "articles/2023/06/tin-.md",
  ])("refuses an article at %s", async (file) => {
    await put(file);
    expect(await refused()).toEqual([`${file} duong-dan-sai`]);
  });

  it.each([
    "articles/2023/06/anh.jpg",
    "articles/2023/06/a/ảnh.jpg",
    "articles/2023/06/a/b/anh.jpg",
    "articles/2023/06/a/-x.jpg",
  ])("refuses a photo at %s", async (file) => {
    await put(file);
    expect(await refused()).toEqual([`${file} duong-dan-sai`]);
  });
});
