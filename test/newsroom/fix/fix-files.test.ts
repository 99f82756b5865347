import { chmod, readdir, readFile, stat, symlink } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { fixNewsroom } from "../../../src/newsroom/fix/fix-files.ts";
import { article, SECTIONS, SITE } from "../../content/small-newsroom.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";

const folder = freshFolder("fix");
const BAD = "articles/2023/06/loi.md";
const GOOD = "articles/2023/06/tot.md";
const full = (text: string) => text.replace("date: 2023-06-05\n", "date: 2023-06-05T00:00:00+07:00\n");

beforeEach(() =>
  folder.put({
    "_data/site.yml": `${SITE}tone: modern\n`,
    "_data/sections.yml": SECTIONS.replace("Văn hóa", "Văn  hóa"),
    [BAD]: full(article("", "Hai  dấu, hòa bình.\n")),
    [GOOD]: full(article()),
  }),
);

const textOf = (file: string) => readFile(folder.at(file), "utf8");
const fix = async (files: string[] = [], dryRun = false) => {
  const { fixed, unknown } = await fixNewsroom(folder.at(), files, { dryRun });
  return { fixed: fixed.map(({ path }) => path), unknown };
};

describe("fixNewsroom", () => {
  it("mends articles and tables in the paper's own way, and tells what it changed", async () => {
    const { fixed } = await fixNewsroom(folder.at(), []);
    expect(fixed.map(({ path }) => path)).toEqual(["_data/sections.yml", BAD]);
    expect(fixed[1]?.before).toContain("Hai  dấu, hòa bình.");
    expect(await textOf(BAD)).toBe(fixed[1]?.after);
    expect(await textOf(BAD)).toContain("Hai dấu, hoà bình.");
    expect(await textOf("_data/sections.yml")).toContain("Văn hoá");
    expect((await fix()).fixed).toEqual([]);
  });

  it("writes only what changes, keeps its rights, and leaves nothing else behind", async () => {
    await chmod(folder.at(BAD), 0o640);
    const before = await stat(folder.at(GOOD));
    await fix();
    expect((await stat(folder.at(BAD))).mode & 0o777).toBe(0o640);
    expect((await stat(folder.at(GOOD))).ino).toBe(before.ino);
    expect((await readdir(folder.at("articles/2023/06"))).sort()).toEqual(["loi.md", "tot.md"]);
  });

  it("mends only the files that are asked for", async () => {
    expect((await fix([folder.at(BAD)])).fixed).toEqual([BAD]);
    expect(await textOf("_data/sections.yml")).toContain("Văn  hóa");
  });

  it("touches nothing where a file is asked for that it does not know", async () => {
    expect(await fix([folder.at("articles/2023/06/khac.md"), folder.at(BAD)])).toEqual({
      fixed: [],
      unknown: ["articles/2023/06/khac.md"],
    });
    expect(await textOf(BAD)).toContain("Hai  dấu");
  });

  it("can only tell", async () => {
    expect((await fix([], true)).fixed).toHaveLength(2);
    expect(await textOf(BAD)).toContain("Hai  dấu");
  });

  it("leaves what is no text, and what lies elsewhere", async () => {
    const broken = Buffer.from([0x61, 0x20, 0x20, 0xff]);
    await folder.put({ "articles/2023/06/hong.md": broken, "ngoai.md": "Hai  dấu" });
    await symlink(folder.at("ngoai.md"), folder.at("articles/2023/06/lien-ket.md"));
    await fix();
    expect(await readFile(folder.at("articles/2023/06/hong.md"))).toEqual(broken);
    expect(await textOf("ngoai.md")).toBe("Hai  dấu");
  });
});
