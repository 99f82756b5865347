import { appendFile, mkdir, rename, rm } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Changes, changedMonths, joinChanges } from "../../src/newsroom/changes.ts";
import { type NewsroomWatch, watchNewsroom } from "../../src/newsroom/watch-newsroom.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";

const folder = freshFolder("watch");
const PATIENCE_MS = 10_000;
const QUIET_MS = 150;

let newsroom: NewsroomWatch;
let heard: Changes | undefined;

beforeEach(async () => {
  await folder.put({
    "_data/site.yml": "",
    "articles/2022/01/cu.md": "",
    "articles/2022/01/cu/anh-1.jpg": "",
    "articles/2023/05/tin.md": "",
    "articles/2023/06/tin.md": "",
    "articles/2023/06/tin/anh-1.jpg": "",
  });
  heard = undefined;
  newsroom = watchNewsroom({
    root: folder.at(),
    onChange: (changes) => {
      heard = heard ? joinChanges(heard, changes) : changes;
    },
    onTrouble: (fault) => {
      throw fault;
    },
  });
  await delay(QUIET_MS);
  heard = undefined;
});
afterEach(() => newsroom.close());

/** All that is told of what somebody does, until it is quiet. */
async function told(deed: () => Promise<unknown>): Promise<Changes | undefined> {
  heard = undefined;
  await deed();
  for (const end = Date.now() + PATIENCE_MS; !heard && Date.now() < end; ) await delay(10);
  await delay(QUIET_MS);
  return heard;
}

describe("watchNewsroom", () => {
  it.each(["2022/01", "2023/05", "2023/06"])("tells that an article of %s was written", async (month) => {
    const file = folder.at(`articles/${month}/${month === "2022/01" ? "cu" : "tin"}.md`);
    expect(await told(() => appendFile(file, "x"))).toEqual(changedMonths(`articles/${month}`));
  });

  it("tells of new, renamed and removed articles", async () => {
    const june = changedMonths("articles/2023/06");
    expect(await told(() => folder.put({ "articles/2023/06/moi.md": "" }))).toEqual(june);
    const [from, to] = [folder.at("articles/2023/06/moi.md"), folder.at("articles/2023/06/khac.md")];
    expect(await told(() => rename(from, to))).toEqual(june);
    expect(await told(() => rm(to))).toEqual(june);
  });

  it("tells of tables", async () =>
    expect(await told(() => appendFile(folder.at("_data/site.yml"), "x"))).toEqual(changedMonths()));

  it("tells of photos in the newest months, in folders that are new, too", async () => {
    const june = changedMonths("articles/2023/06");
    const photo = folder.at("articles/2023/06/tin/anh-1.jpg");
    expect(await told(() => appendFile(photo, "x"))).toEqual(june);
    expect(await told(() => mkdir(folder.at("articles/2023/06/moi")))).toEqual(june);
    expect(await told(() => folder.put({ "articles/2023/06/moi/anh-1.jpg": "x" }))).toEqual(june);
    expect(await told(() => appendFile(folder.at("articles/2023/06/moi/anh-1.jpg"), "x"))).toEqual(june);
  });

  it("tells of older photos where somebody looks at their article, those of the time before included", async () => {
    const january = changedMonths("articles/2022/01");
    const photo = folder.at("articles/2022/01/cu/anh-1.jpg");
    expect(await told(async () => newsroom.watchAlbum("articles/2022/01/cu"))).toEqual(january);
    expect(await told(() => appendFile(photo, "x"))).toEqual(january);
    newsroom.watchAlbum("articles/2022/01/khong-co");
  });

  it("tells of a new month, and of what happens there", async () => {
    const july = changedMonths("articles/2023/07");
    expect(await told(() => folder.put({ "articles/2023/07/tin.md": "" }))).toEqual(july);
    expect(await told(() => appendFile(folder.at("articles/2023/07/tin.md"), "x"))).toEqual(july);
  });

  it("tells of a new year, and of what happens there", async () => {
    expect((await told(() => folder.put({ "articles/2024/01/tin.md": "" })))?.touched).toBeUndefined();
    const file = folder.at("articles/2024/01/tin.md");
    expect(await told(() => appendFile(file, "x"))).toEqual(changedMonths("articles/2024/01"));
  });

  it("goes on where a month was another's for a while", async () => {
    await told(() => rename(folder.at("articles/2023/05"), folder.at("articles/2023/04")));
    await told(() => folder.put({ "articles/2023/05/tin.md": "" }));
    for (const month of ["04", "05"]) {
      const file = folder.at(`articles/2023/${month}/tin.md`);
      expect(await told(() => appendFile(file, "x"))).toEqual(changedMonths(`articles/2023/${month}`));
    }
  });

  it("tells where all articles or tables go and come", async () => {
    expect((await told(() => rm(folder.at("articles"), { recursive: true })))?.touched).toBeUndefined();
    await told(() => folder.put({ "articles/2023/06/tin.md": "" }));
    const file = folder.at("articles/2023/06/tin.md");
    expect(await told(() => appendFile(file, "x"))).toEqual(changedMonths("articles/2023/06"));
    await told(() => rm(folder.at("_data"), { recursive: true }));
    expect(await told(() => folder.put({ "_data/site.yml": "" }))).toEqual(changedMonths());
  });

  it("says nothing of other folders", async () => {
    await folder.put({ ".cache/x": "", "_site/index.html": "" });
    await delay(QUIET_MS);
    expect(heard).toBeUndefined();
  });
});
