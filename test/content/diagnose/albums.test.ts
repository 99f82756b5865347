import { beforeEach, describe, expect, it } from "vitest";
import { loadNewsroom } from "../../../src/content/load-newsroom.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { drawPhoto } from "../../images/draw-photo.ts";
import { article, letTimePass, ONE_SECTION, problemsIn, SITE } from "../small-newsroom.ts";

const folder = freshFolder("albums");
const A = "articles/2023/06/a";
const showing = (photo: string) => article("", `![Mô tả](${photo} "Chú thích. Ảnh: Tòa Soạn")\n`);

beforeEach(() => folder.put({ "_data/site.yml": SITE, "_data/sections.yml": ONE_SECTION }));

const load = () => loadNewsroom({ root: folder.at(), cacheFolder: folder.at(".cache"), version: "1" });
const photo = (height: number) => drawPhoto(700, height).png().toBuffer();

describe("photos in an article's folder", () => {
  it("are all shown by it; the others are told, also when nothing has changed since", async () => {
    letTimePass();
    await folder.put({
      [`${A}.md`]: showing("1.png"),
      [`${A}/1.png`]: await photo(10),
      [`${A}/2.png`]: await photo(20),
    });
    for (let time = 0; time < 3; time++) {
      expect(problemsIn(await load())).toEqual([`${A}/2.png:1 anh-thua`]);
    }
    await folder.put({ [`${A}.md`]: showing("2.png") });
    expect(problemsIn(await load())).toEqual([`${A}/1.png:1 anh-thua`]);
  });

  it("are of no use without the article, and not judged while it cannot be read", async () => {
    await folder.put({ [`${A}/1.png`]: await photo(10) });
    expect((await load()).problems.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Không có bài articles/2023/06/a.md để dùng ảnh này. Cần thư mục ảnh cùng tên với bài. Cách sửa: đổi tên thư mục theo tên bài, hoặc xóa thư mục.",
      ]
    `);
    await folder.put({ [`${A}.md`]: article("titel: x\n") });
    expect(problemsIn(await load())).toEqual([`${A}.md:6 khoa-la`]);
  });

  it("weigh at most 10 MB", async () => {
    const png = await photo(10);
    // What follows the end of a PNG is read over.
    const heavy = Buffer.concat([png, Buffer.alloc(10_000_001 - png.length)]);
    await folder.put({ [`${A}.md`]: showing("1.png"), [`${A}/1.png`]: heavy });
    expect((await load()).problems.filter(({ code }) => code === "anh-nang")).toMatchInlineSnapshot(`
      [
        {
          "code": "anh-nang",
          "column": 1,
          "line": 1,
          "message": "Ảnh nặng 10,1 MB. Cần nhiều nhất 10 MB; trang báo không hiện ảnh nào rộng quá 1440 điểm. Cách sửa: xuất lại ảnh JPEG rộng khoảng 2400 điểm.",
          "path": "articles/2023/06/a/1.png",
          "severity": "warning",
        },
      ]
    `);
    await folder.put({ [`${A}/1.png`]: heavy.subarray(0, 10_000_000) });
    expect(problemsIn(await load())).toEqual([]);
  });
});
