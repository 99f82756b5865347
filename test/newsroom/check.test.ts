import { readdir } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { copyMiniNewsroom } from "../setup.ts";

const folder = freshFolder("check");
const BAD = "articles/2023/06/01-khoa-la.md";
const WORSE = "articles/2023/06/02-thieu.md";
const LOST = "articles/2023/06/03-lien-ket.md";
const good = "title: Tin\ndate: 2023-06-05\nsection: chinh-tri\nsummary: Sapo.";

beforeEach(async () => {
  await copyMiniNewsroom(folder.at());
  await folder.put({
    [BAD]: `---\n${good}\ntopcs: [x]\n---\nThân.\n`,
    [WORSE]: "---\ntitle: Tin\n---\nThân.\n",
    [LOST]: `---\n${good}\nstatus: draft\n---\n[x](khong-co.md)\n`,
  });
});

async function check(...files: string[]): Promise<string[]> {
  const { problems } = await checkNewsroom(folder.at(), files);
  return problems.map(({ path: file, line, code }) => `${file}:${line} ${code}`);
}

describe("checkNewsroom", () => {
  it("tells every problem, sorted, and counts articles broken or not", async () => {
    expect(await check()).toEqual([
      `${BAD}:6 khoa-la`,
      `${WORSE}:2 thieu-khoa`,
      `${WORSE}:2 thieu-khoa`,
      `${WORSE}:2 thieu-khoa`,
      `${LOST}:8 lien-ket-hong`,
    ]);
    expect((await checkNewsroom(folder.at(), [])).articles).toBe(10);
  });

  it("tells those of some files only, from the current folder or absolute", async () => {
    expect(await check(folder.at(BAD))).toEqual([`${BAD}:6 khoa-la`]);
    expect(await check(path.relative(process.cwd(), folder.at(BAD)), folder.at(LOST))).toEqual([
      `${BAD}:6 khoa-la`,
      `${LOST}:8 lien-ket-hong`,
    ]);
  });

  it("judges one file beside all others: a link to another article is looked up", async () => {
    expect(await check(folder.at("articles/2023/06/hai-nam-lam-theo-guong-bac.md"))).toEqual([]);
  });

  it("builds nothing", async () => {
    await check();
    expect((await readdir(folder.at())).sort()).toEqual([".cache", "_data", "articles"]);
  });
});
