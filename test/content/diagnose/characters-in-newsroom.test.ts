import { beforeEach, describe, expect, it } from "vitest";
import { loadNewsroom } from "../../../src/content/load-newsroom.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { article, letTimePass, SECTIONS, SITE } from "../small-newsroom.ts";

const folder = freshFolder("ky-tu");
const BODY = `${"Bà con gặt xong vụ lúa hè thu, ai cũng mừng. ".repeat(6).trim()}\n\nXã  hoà thuận.\n`;

beforeEach(() =>
  folder.put({
    "_data/site.yml": SITE,
    "_data/sections.yml": SECTIONS,
    "articles/2023/06/tin.md": article("", BODY),
  }),
);

async function problems(): Promise<string[]> {
  const loaded = await loadNewsroom({ root: folder.at(), cacheFolder: folder.at(".cache"), version: "1" });
  return loaded.problems.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`);
}

describe("what is wrong with characters", () => {
  it("is remembered of articles that did not change", async () => {
    letTimePass();
    const told = ["articles/2023/06/tin.md:9:3 khoang-trang"];
    expect(await problems()).toEqual(told);
    expect(await problems()).toEqual(told);
  });

  it("is looked at anew when the paper chooses where tone marks stand", async () => {
    await problems();
    await folder.put({ "_data/site.yml": `${SITE}tone: traditional\n` });
    expect(await problems()).toContain("articles/2023/06/tin.md:9:5 dau-thanh");
    await folder.put({ "_data/site.yml": `${SITE}tone: modern\n` });
    expect(await problems()).not.toContain("articles/2023/06/tin.md:9:5 dau-thanh");
  });

  it("is told of tables too", async () => {
    await folder.put({ "_data/sections.yml": SECTIONS.replace("Văn hóa", "Văn\u200b hóa") });
    // - { id: van-hoa, name: Văn| hóa }
    expect(await problems()).toContain("_data/sections.yml:2:27 ky-tu-khong-thay");
  });

  it("stops an article where it is grave", async () => {
    await folder.put({ "articles/2023/06/tin.md": article("", `${BODY}\u202enihc\u202c\n`) });
    const loaded = await loadNewsroom({ root: folder.at(), cacheFolder: folder.at(".cache"), version: "1" });
    expect(loaded.problems.map(({ code }) => code)).toContain("ky-tu-doi-chieu");
    expect(loaded.tables).toBeUndefined();
  });

  it("is told once of a value that the schema refuses", async () => {
    await folder.put({ "articles/2023/06/tin.md": article("source: Bá\u200bo\n", BODY.replace("  ", " ")) });
    expect(await problems()).toEqual(["articles/2023/06/tin.md:6:9 ky-tu-an"]);
  });
});
