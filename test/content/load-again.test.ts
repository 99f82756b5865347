import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetNewsroom, type LoadedNewsroom, loadNewsroom } from "../../src/content/load-newsroom.ts";
import { parseHere } from "../../src/content/parse-batch.ts";
import { StoreDamaged } from "../../src/content/story-store.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "../images/draw-photo.ts";
import {
  AUTHORS,
  article,
  letTimePass,
  ONE_SECTION,
  problemsIn,
  SECTIONS,
  SITE,
  swap,
} from "./small-newsroom.ts";
import { plainStory, toldOf } from "./told-of.ts";

const folder = freshFolder("load-again");
const WARNED = article("", "Có <b>HTML</b>.\n");
const NEW_YEARS_EVE = article().replace("2023-06-05", "2022-12-31");
const showing = (photo: string) => article("", `![Mô tả](${photo} "Chú thích. Ảnh: Tòa Soạn")\n`);

const LONG_AGO = new Date("2023-06-05T00:00:00Z");
const [A, B] = ["articles/2023/06/a.md", "articles/2023/06/b.md"];
let red: Buffer;
let wide: Buffer;

beforeAll(async () => {
  red = await drawPhoto(60, 40).png().toBuffer();
  wide = await drawPhoto(90, 40).png().toBuffer();
});
beforeEach(() =>
  folder.put({
    "_data/site.yml": SITE,
    "_data/sections.yml": SECTIONS,
    "_data/authors.yml": AUTHORS,
    [A]: article(),
    [B]: article(),
    "articles/2022/12/c.md": NEW_YEARS_EVE,
  }),
);
afterEach(() => {
  vi.restoreAllMocks();
});

/** Loads, and notes what is parsed for it. */
async function load(root = folder.at(), cache = folder.at(".cache"), version = "1") {
  const parsed: string[] = [];
  const loaded = await loadNewsroom({
    root,
    cacheFolder: cache,
    version,
    parserFor: () => (batches) => {
      parsed.push(...batches.flatMap(({ files }) => files.map((file) => file.path)));
      return parseHere(batches);
    },
  });
  return { loaded, parsed };
}

/** What an incremental load parses; it must tell what a load from nothing tells. */
async function parsedAgain(): Promise<string[]> {
  const { loaded, parsed } = await load();
  expect(toldOf(loaded)).toEqual(await toldFromNothing());
  return parsed;
}

async function toldFromNothing(root = folder.at()): Promise<unknown> {
  const { loaded } = await load(root, folder.at("cache-of-its-own"));
  const told = toldOf(loaded);
  await rm(folder.at("cache-of-its-own"), { recursive: true, force: true });
  return told;
}

describe.each(["at once", "after a while"])("loaded again %s", (when) => {
  beforeEach(() => {
    if (when === "after a while") letTimePass();
  });

  it("a newsroom in which nothing has changed is not parsed", async () => {
    expect((await load()).parsed).toHaveLength(3);
    expect(await parsedAgain()).toEqual([]);
  });

  it("only a changed article is parsed", async () => {
    await load();
    await writeFile(folder.at(A), article("", "Thân bài đã sửa.\n"));
    expect(await parsedAgain()).toEqual([A]);
    expect(await parsedAgain()).toEqual([]);
  });

  it("a change is seen that leaves the file's size and time as they were", async () => {
    await utimes(folder.at(A), LONG_AGO, LONG_AGO);
    await load();
    await writeFile(folder.at(A), article("", "Thân bàj.\n"));
    await utimes(folder.at(A), LONG_AGO, LONG_AGO);
    expect(await parsedAgain()).toEqual([A]);
  });

  it("two articles that change places are seen, though their sizes and times are the same", async () => {
    await folder.put({ [A]: article("", "Bài một.\n"), [B]: article("", "Bài hai.\n") });
    for (const file of [A, B]) await utimes(folder.at(file), LONG_AGO, LONG_AGO);
    await load();
    await swap(folder.at(A), folder.at(B));
    expect(await parsedAgain()).toEqual([A, B]);
  });

  it("an article that was touched or written anew, but is the same, is not parsed", async () => {
    await load();
    await utimes(folder.at(A), new Date(), new Date());
    await writeFile(folder.at(B), article());
    expect(await parsedAgain()).toEqual([]);
  });

  it("a new article alone is parsed, and a removed one is gone", async () => {
    await load();
    await folder.put({ "articles/2023/06/d.md": article() });
    await rm(folder.at(A));
    expect(await parsedAgain()).toEqual(["articles/2023/06/d.md"]);
    expect((await load()).loaded.files.articles).toEqual([
      "articles/2022/12/c.md",
      B,
      "articles/2023/06/d.md",
    ]);
  });

  it("a removed month is gone, and a new one comes", async () => {
    await load();
    await rm(folder.at("articles/2023"), { recursive: true });
    expect(await parsedAgain()).toEqual([]);
    expect((await load()).loaded.files.articles).toEqual(["articles/2022/12/c.md"]);
    await folder.put({ "articles/2023/07/e.md": article().replace("2023-06", "2023-07") });
    expect(await parsedAgain()).toEqual(["articles/2023/07/e.md"]);
  });

  it("an article is parsed again where a photo in its folder is new, another, renamed or gone", async () => {
    await folder.put({ [A]: showing("1.png"), "articles/2023/06/a/1.png": red });
    await load();
    await folder.put({ "articles/2023/06/a/2.png": wide });
    expect(await parsedAgain()).toEqual([A]);
    await folder.put({ "articles/2023/06/a/1.png": wide });
    expect(await parsedAgain()).toEqual([A]);
    await rename(folder.at("articles/2023/06/a/2.png"), folder.at("articles/2023/06/a/3.png"));
    expect(await parsedAgain()).toEqual([A]);
    await rm(folder.at("articles/2023/06/a/1.png"));
    expect(await parsedAgain()).toEqual([A]);
    expect(problemsIn((await load()).loaded)).toEqual([`${A}:7 anh-khong-thay`]);
  });

  it.each([
    "articles/2023/06/a/1.png",
    "articles/2023/06/anh/1.png",
    "articles/2023/06/a/sâu/1.png",
    "articles/2023/06/a/sâu/nữa/1.png",
    "articles/2021/la.js",
  ])("%s is seen, though its folder stood empty before", async (file) => {
    await mkdir(path.dirname(folder.at(file)), { recursive: true });
    await load();
    await load();
    await folder.put({ [file]: "không phải ảnh" });
    expect(await parsedAgain()).toEqual([]);
    expect(problemsIn((await load()).loaded)).toHaveLength(1);
  });

  it("a problem is told again until it is mended, and its file alone is parsed again", async () => {
    await folder.put({ [A]: article("titel: x\n"), "articles/2023/06/b/1.png": "không phải ảnh" });
    const problems = ["articles/2023/06/a.md:6 khoa-la", "articles/2023/06/b/1.png:1 anh-hong"];
    expect(problemsIn((await load()).loaded)).toEqual(problems);
    expect(await parsedAgain()).toEqual([A]);
    expect(problemsIn((await load()).loaded)).toEqual(problems);
    await folder.put({ [A]: article(), "articles/2023/06/b/1.png": red });
    expect(await parsedAgain()).toEqual([A, B]);
    expect(problemsIn((await load()).loaded)).toEqual(["articles/2023/06/b/1.png:1 anh-thua"]);
  });

  it("a problem between articles is told again, with its place, until it is mended", async () => {
    await folder.put({ [A]: article("", "Mở đầu.\n\n[x](e.md)\n") });
    for (let time = 0; time < 3; time++) {
      expect(problemsIn((await load()).loaded)).toEqual([`${A}:9 lien-ket-hong`]);
    }
    await folder.put({ "articles/2023/06/e.md": article() });
    expect(await parsedAgain()).toEqual(["articles/2023/06/e.md"]);
    expect(problemsIn((await load()).loaded)).toEqual([]);
    await rm(folder.at("articles/2023/06/e.md"));
    expect(problemsIn((await load()).loaded)).toEqual([`${A}:9 lien-ket-hong`]);
  });

  it("articles are held against the tables, though nobody has edited them: a section or an author is gone", async () => {
    await folder.put({
      [A]: article().replace("chinh-tri", "van-hoa"),
      [B]: article("authors: [to-thoi-su]\n"),
    });
    await load();
    await folder.put({ "_data/sections.yml": ONE_SECTION });
    for (let time = 0; time < 3; time++) {
      expect(problemsIn((await load()).loaded)).toEqual([`${A}:4 chuyen-muc-la`]);
    }
    await folder.put({ "_data/authors.yml": "[]\n" });
    for (let time = 0; time < 3; time++) {
      expect(problemsIn((await load()).loaded)).toEqual([`${A}:4 chuyen-muc-la`, `${B}:6 tac-gia-la`]);
    }
    await folder.put({ "_data/sections.yml": SECTIONS, "_data/authors.yml": AUTHORS });
    expect(problemsIn((await load()).loaded)).toEqual([]);
    expect(await parsedAgain()).toEqual([]);
  });

  it("no article is parsed because a table is broken", async () => {
    await load();
    await folder.put({ "_data/sections.yml": "- { id: chinh-tri }\n", "_data/authors.yml": "x: y\n" });
    expect(await parsedAgain()).toEqual([]);
  });

  it("warnings are told again, until they are mended", async () => {
    await folder.put({ [A]: WARNED });
    for (let time = 0; time < 3; time++) {
      const { loaded } = await load();
      expect(problemsIn(loaded)).toEqual([`${A}:7 html-trong-bai`]);
      expect(new Set(loaded.problems.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    }
    await folder.put({ [A]: article() });
    expect(problemsIn((await load()).loaded)).toEqual([]);
  });
});

it("another version of the program parses everything again, another site's address too", async () => {
  await load();
  expect((await load(undefined, undefined, "2")).parsed).toHaveLength(3);
  await folder.put({ "_data/site.yml": SITE.replace("bao.", "bao-khac.") });
  expect((await load(undefined, undefined, "2")).parsed).toHaveLength(3);
});

it("what is forgotten is parsed again", async () => {
  await load();
  forgetNewsroom(folder.at(".cache"));
  expect((await load()).parsed).toHaveLength(3);
});

describe("memory", () => {
  const STORE = ".cache/kho-bai";
  const memoryFile = () => folder.at(`${STORE}/so-bai`);
  const storeFiles = async () => (await readdir(folder.at(STORE))).filter((name) => name !== "so-bai");

  beforeEach(async () => {
    letTimePass();
    await folder.put({
      [A]: `${showing("1.png")}\n[x](b.md)\n`,
      [B]: WARNED,
      "articles/2023/06/a/1.png": red,
    });
    await load();
  });

  it("that is damaged in any byte is not believed: the newsroom is loaded as from nothing", async () => {
    const told = await toldFromNothing();
    const bytes = await readFile(memoryFile());
    const damage = fc.record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, by }) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ by;
        await writeFile(memoryFile(), damaged);
        const { loaded, parsed } = await load();
        expect(parsed).toHaveLength(3);
        expect(toldOf(loaded)).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["empty", () => ""],
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["longer", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0])])],
    ["something else", () => "không phải sổ bài"],
  ])("that is %s is not believed", async (_, damage) => {
    await writeFile(memoryFile(), damage(await readFile(memoryFile())));
    expect(await parsedAgain()).toEqual(["articles/2022/12/c.md", A, B]);
    expect(await parsedAgain()).toEqual([]);
  });

  it("is not written where nothing has changed", async () => {
    await load();
    const { ino } = await stat(memoryFile());
    await load();
    expect((await stat(memoryFile())).ino).toBe(ino);
  });

  it("of a story that is damaged in any byte is told when the story is read", async () => {
    const files = await storeFiles();
    expect(files).not.toEqual([]);
    const choice = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(choice, async ({ file, at, by }) => {
        const name = folder.at(`${STORE}/${file}`);
        const bytes = await readFile(name);
        const damaged = Buffer.from(bytes);
        const place = Math.floor(at * bytes.length);
        damaged[place] = (damaged[place] ?? 0) ^ by;
        await writeFile(name, damaged);
        const { loaded, parsed } = await load();
        expect(parsed).toEqual([]);
        expect(() => readStories(loaded)).toThrow(StoreDamaged);
        await writeFile(name, bytes);
      }),
    );
  });

  it.each([
    ["cut off", (name: string, bytes: Buffer) => writeFile(name, bytes.subarray(0, bytes.length - 1))],
    ["empty", (name: string) => writeFile(name, "")],
    ["gone", (name: string) => rm(name)],
  ])(
    "of stories that is %s is told when they are read, and mended where it is forgotten",
    async (_, damage) => {
      for (const file of await storeFiles()) {
        const name = folder.at(`${STORE}/${file}`);
        await damage(name, await readFile(name));
      }
      const { loaded } = await load();
      expect(() => readStories(loaded)).toThrow(StoreDamaged);
      forgetNewsroom(folder.at(".cache"));
      await parsedAgain();
    },
  );

  it("grows by what is parsed, and drops what no article needs any more once nobody can be at work on it", async () => {
    const before = await storeFiles();
    await folder.put({ [A]: article(), [B]: article(), "articles/2022/12/c.md": `${NEW_YEARS_EVE}Nữa.\n` });
    await load();
    expect(await storeFiles()).toEqual(expect.arrayContaining(before));
    const [old] = before;
    await utimes(folder.at(`${STORE}/${old}`), 0, 0);
    await folder.put({ [A]: article("", "Bài nữa.\n") });
    await load();
    expect(await storeFiles()).not.toContain(old);
    await parsedAgain();
  });

  it("may be deleted at any time", async () => {
    await rm(folder.at(".cache"), { recursive: true });
    expect(await parsedAgain()).toHaveLength(3);
  });
});

function readStories(loaded: LoadedNewsroom): void {
  if (!loaded.tables) throw new Error("the newsroom has errors");
  for (const story of loaded.stories) plainStory(story);
}
