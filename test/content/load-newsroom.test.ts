import { beforeEach, describe, expect, it } from "vitest";
import { loadNewsroom, type Parse } from "../../src/content/load-newsroom.ts";
import { type Batch, parseHere } from "../../src/content/parse-batch.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "../images/draw-photo.ts";
import { article, problemsIn } from "./small-newsroom.ts";
import { toldOf } from "./told-of.ts";

const folder = freshFolder("load");
beforeEach(() =>
  folder.put({
    "_data/site.yml": "name: Báo\ndescription: Tờ báo.\nurl: https://bao.example.vn\n",
    "_data/sections.yml": "- { id: chinh-tri, name: Chính trị }\n",
  }),
);

const load = (parserFor?: (count: number) => Parse, cache = ".cache") =>
  loadNewsroom({
    root: folder.at(),
    cacheFolder: folder.at(cache),
    version: "1",
    ...(parserFor && { parserFor }),
  });

async function problems(): Promise<string[]> {
  const loaded = await load();
  expect(loaded.tables).toBeUndefined();
  return problemsIn(loaded);
}

describe("a newsroom", () => {
  it("is its tables and its stories, newest first, those of the same instant in the order of their paths", async () => {
    await folder.put({
      "articles/2023/06/b.md": article(),
      "articles/2023/06/a.md": article(),
      "articles/2022/12/c.md": article().replace("2023-06-05", "2022-12-31"),
      "articles/2023/06/d.md": article().replace("2023-06-05", "2023-06-06"),
    });
    const loaded = await load();
    expect(problemsIn(loaded)).toEqual([]);
    expect(loaded.tables).toMatchObject({
      site: { name: "Báo" },
      authors: [],
      linkGroups: [],
      abbreviations: [],
    });
    expect("stories" in loaded && loaded.stories.map(({ article: { id } }) => id)).toEqual([
      "2023/06/d",
      "2023/06/a",
      "2023/06/b",
      "2022/12/c",
    ]);
  });

  it("may be empty but for its tables", async () => {
    expect(await load()).toMatchObject({ stories: [], problems: [] });
  });

  it("gives each article the photos of its own folder", async () => {
    const photo = await drawPhoto(60, 40).png().toBuffer();
    await folder.put({
      "articles/2023/06/a.md": article("", '![Mô tả](1.png "Chú thích. Ảnh: Tòa Soạn")\n'),
      "articles/2023/06/a/1.png": photo,
      "articles/2023/06/b/2.png": photo,
    });
    const loaded = await load();
    expect("stories" in loaded && loaded.stories[0]?.photos).toMatchObject([
      { src: "1.png", picture: { width: 60, height: 40 } },
    ]);
    await folder.put({
      "articles/2023/06/a.md": article("", '![Mô tả](2.png "Chú thích. Ảnh: Tòa Soạn")\n'),
    });
    expect(await problems()).toEqual([
      "articles/2023/06/a.md:7 anh-khong-thay",
      "articles/2023/06/b/2.png:1 anh-thua",
    ]);
  });
});

describe("problems", () => {
  it("come from tree, tables, photos, articles and from between articles, all at once and sorted", async () => {
    await folder.put({
      "articles/2023/06/d.md": article("", "[x](khong-co.md)\n"),
      "articles/2023/06/c.md": article("titel: x\n"),
      "articles/2023/06/b/1.jpg": "hỏng",
      "articles/2023/06/a.js": "",
      "_data/links.yml": "x: y\n",
    });
    expect(await problems()).toEqual([
      "_data/links.yml:1 kieu-sai",
      "articles/2023/06/a.js:1 tep-la",
      "articles/2023/06/b/1.jpg:1 anh-hong",
      "articles/2023/06/c.md:6 khoa-la",
      "articles/2023/06/d.md:7 lien-ket-hong",
    ]);
  });

  it("are not followed by others that are none: a broken table or article is not held against those that name it", async () => {
    await folder.put({
      "_data/sections.yml": "- { id: chinh-tri }\n",
      "_data/authors.yml": "- { id: to-thoi-su }\n",
      "articles/2023/06/a.md": article("authors: [to-thoi-su]\n", "[x](b.md)\n"),
      "articles/2023/06/b.md": "không có phần đầu\n",
    });
    expect(await problems()).toEqual([
      "_data/authors.yml:1 thieu-khoa",
      "_data/sections.yml:1 thieu-khoa",
      "articles/2023/06/b.md:1 thieu-phan-dau",
    ]);
  });

  it("are told where there are no tables at all", async () => {
    await folder.put({ "_data/site.yml": "", "_data/sections.yml": "" });
    expect(new Set(await problems())).toEqual(
      new Set(["_data/sections.yml:1 kieu-sai", "_data/site.yml:1 thieu-khoa"]),
    );
  });
});

describe("parsing elsewhere", () => {
  it("is asked for once it is known how many articles there are, and given batches of plain data", async () => {
    const count = 401;
    await folder.put(
      Object.fromEntries(
        Array.from({ length: count }, (_, number) => [`articles/2023/06/tin-${1000 + number}.md`, article()]),
      ),
    );
    const asked: number[] = [];
    let given: readonly Batch[] = [];
    const loaded = await load((articleCount) => {
      asked.push(articleCount);
      return async (batches) => {
        given = batches;
        // There and back across the border of a thread.
        return structuredClone(await parseHere(structuredClone(batches)));
      };
    });
    expect(asked).toEqual([count]);
    expect(given.length).toBeGreaterThan(1);
    expect(given.flatMap(({ files }) => files)).toHaveLength(count);
    const ids = "stories" in loaded ? loaded.stories.map((story) => story.article.id) : [];
    expect(ids).toHaveLength(count);
    expect(ids).toEqual([...ids].sort());
    expect(toldOf(loaded)).toEqual(toldOf(await load(undefined, "another-cache")));
  });
});
