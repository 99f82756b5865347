import { cp, readdir, rm, truncate } from "node:fs/promises";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { readDueNote } from "../../src/build/due-note.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { hashTree } from "../hash-tree.ts";
import { runCli } from "../run-cli.ts";
import { copyMiniNewsroom, MINI_NOW } from "../setup.ts";

const folder = sharedFolder("parts");
const newsroom = () => folder.at("bao");
const part = (number: number, now = MINI_NOW, name = `phan-${number}`) =>
  runCli(["build", "--root", newsroom(), "--part", `${number}/2`, "--out", folder.at(name), "--now", now]);
const join = (...names: string[]) =>
  runCli([
    "build",
    "--root",
    newsroom(),
    "--join",
    ...names.map((name) => folder.at(name)),
    "--out",
    folder.at("trang"),
  ]);

beforeAll(async () => {
  await copyMiniNewsroom(newsroom());
  for (const number of [1, 2]) expect((await part(number)).code).toBe(0);
});

describe("parts that fit", () => {
  it("tell when the clock alone changes the joined site, once it is joined", async () => {
    expect(readDueNote(folder.at("bao/.cache"))).toBeUndefined();
    expect((await join("phan-1", "phan-2")).code).toBe(0);
    expect(readDueNote(folder.at("bao/.cache"))?.nextChange).toEqual({
      at: Date.parse("2023-06-20T06:00:00+07:00"),
      articles: ["articles/2023/06/hen-gio.md"],
    });
  });

  it("are joined to the site that one machine makes, in whatever order they are named", async () => {
    const { code, stdout } = await join("phan-2", "phan-1");
    expect(stdout).toMatch(/^Đã ghép 2 phần vào .*: 25 trang, \d+ tệp\nDấu của trang: [0-9a-f]{64}\n$/);
    expect(code).toBe(0);
    expect(await hashTree(folder.at("trang"))).toBe(await hashTree(inject("miniSite")));
  });

  it("have the same files again when they are built again", async () => {
    const before = await hashTree(folder.at("phan-1"));
    expect((await part(1)).stdout).toContain("Không có gì thay đổi");
    expect(await hashTree(folder.at("phan-1"))).toBe(before);
  });
});

describe("what is refused, exit 2, the last site untouched", () => {
  it.each([
    ["a part that is missing", ["phan-1"], /Thiếu phần 2 trong 2 phần/],
    ["a part that is named twice", ["phan-1", "phan-2", "phan-1"], /Có phần được ghi hai lần/],
    ["a folder that is no part", ["phan-1", "bao"], /bao không phải là một phần/],
    ["no folder at all", [], /Chưa có phần nào/],
  ])("%s", async (_, names, message) => {
    const before = await hashTree(folder.at("trang"));
    const { code, stderr } = await join(...names);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(await hashTree(folder.at("trang"))).toBe(before);
  });

  it("a part of another edition", async () => {
    await part(2, "2023-07-10T08:00:00+07:00", "phan-khac");
    const { code, stderr } = await join("phan-1", "phan-khac");
    expect(stderr).toMatch(/thuộc hai bản khác nhau/);
    expect(code).toBe(2);
  });

  it("a part that was damaged on the way", async () => {
    await cp(folder.at("phan-2"), folder.at("phan-hong"), { recursive: true });
    const [page = ""] = (await readdir(folder.at("phan-hong"), { recursive: true })).filter((name) =>
      name.endsWith(".html"),
    );
    await truncate(folder.at(`phan-hong/${page}`), 10);
    const { code, stderr } = await join("phan-1", "phan-hong");
    expect(stderr).toMatch(/không còn như lúc dựng.*dựng lại phần 2/);
    expect(code).toBe(2);
    await rm(folder.at("phan-hong"), { recursive: true });
  });

  it.each(["0/2", "3/2", "x", "1"])("--part %s", async (share) => {
    const { code, stderr } = await runCli(["build", "--root", newsroom(), "--part", share]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("cần dạng 2/5")]);
  });
});
