import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { OutputRefused, openStage, SITE_MARK } from "../../src/build/stage.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";

const folder = freshFolder("stage");
const open = () => openStage(folder.at("_site"));
const around = async () => (await readdir(folder.at())).sort();
const page = (name = "_site") => readFile(folder.at(`${name}/index.html`), "utf8");

/** A site as a build of ours leaves it. */
const putSite = (name: string, text: string) =>
  folder.put({ [`${name}/_headers`]: `${SITE_MARK}\n/*\n`, [`${name}/index.html`]: text });

describe("a stage", () => {
  it("stands beside the output, empty", async () => {
    const stage = await open();
    expect(stage.folder).toBe(folder.at("_site.next"));
    expect(await readdir(stage.folder)).toEqual([]);
  });

  it("takes the output's place whole: nothing of the old site stays, nothing is left beside it", async () => {
    await putSite("_site", "cũ");
    await folder.put({ "_site/bai-cu.html": "cũ" });
    const stage = await open();
    await writeFile(`${stage.folder}/index.html`, "mới");
    expect(await page()).toBe("cũ");
    await stage.publish();
    expect(await readdir(folder.at("_site"))).toEqual(["index.html"]);
    expect(await page()).toBe("mới");
    expect(await around()).toEqual(["_site"]);
  });

  it("becomes the first site, folders above it included", async () => {
    const stage = await openStage(folder.at("a/b/_site"));
    await writeFile(`${stage.folder}/index.html`, "mới");
    await stage.publish();
    expect(await page("a/b/_site")).toBe("mới");
    expect(await readdir(folder.at("a/b"))).toEqual(["_site"]);
  });

  it("is thrown away, and the old site stays as it was", async () => {
    await putSite("_site", "cũ");
    const stage = await open();
    await writeFile(`${stage.folder}/index.html`, "mới");
    await stage.discard();
    expect(await page()).toBe("cũ");
    expect(await around()).toEqual(["_site"]);
  });

  it("does no harm where it is thrown away after it was published", async () => {
    const stage = await open();
    await writeFile(`${stage.folder}/index.html`, "mới");
    await stage.publish();
    await stage.discard();
    expect(await page()).toBe("mới");
  });

  it("begins anew where an earlier build left half a site", async () => {
    await putSite("_site", "cũ");
    await folder.put({ "_site.next/2023/06/do-dang.html": "nửa" });
    expect(await readdir((await open()).folder)).toEqual([]);
    expect(await page()).toBe("cũ");
  });
});

describe("after a build that died", () => {
  it("between the two renames, the old site is back", async () => {
    await putSite("_site", "cũ");
    await putSite("_site.next", "mới");
    await rename(folder.at("_site"), folder.at("_site.old"));

    const stage = await open();
    expect(await page()).toBe("cũ");
    expect(await around()).toEqual(["_site", "_site.next"]);
    await stage.discard();
    expect(await around()).toEqual(["_site"]);
  });

  it("after the second rename, the new site stays and the old is cleared away", async () => {
    await putSite("_site", "cũ");
    await putSite("_site.next", "mới");
    await rename(folder.at("_site"), folder.at("_site.old"));
    await rename(folder.at("_site.next"), folder.at("_site"));

    const stage = await open();
    await stage.discard();
    expect(await page()).toBe("mới");
    expect(await around()).toEqual(["_site"]);
  });
});

describe("an output", () => {
  it.each([
    ["holds somebody's files", { "_site/thu.txt": "của tôi" }],
    [
      "is somebody else's site",
      { "_site/index.html": "khác", "_site/_headers": "/*\n  X-Frame-Options: DENY\n" },
    ],
    ["only quotes our mark", { "_site/_headers": `\n${SITE_MARK}\n` }],
    ["is a file", { _site: "của tôi" }],
  ])("that %s is refused and left alone", async (_, files) => {
    await folder.put(files);
    await expect(open()).rejects.toThrow(OutputRefused);
    expect(await around()).toEqual(["_site"]);
    for (const [name, content] of Object.entries(files))
      expect(await readFile(folder.at(name), "utf8")).toBe(content);
  });

  it("says which folder was refused, and what to do", async () => {
    await folder.put({ "_site/thu.txt": "của tôi" });
    await expect(open()).rejects.toThrow(
      `Thư mục ${folder.at("_site")} đã có tệp mà không phải do Tòa Soạn dựng. Cần một thư mục trống hoặc chưa có. Cách sửa: chọn --out khác, hoặc tự xóa thư mục này`,
    );
  });

  it("that is an empty folder is taken", async () => {
    await mkdir(folder.at("_site"));
    const stage = await open();
    await writeFile(`${stage.folder}/index.html`, "mới");
    await stage.publish();
    expect(await page()).toBe("mới");
  });
});

it("refuses an .old that no build of ours left, and leaves it alone", async () => {
  await folder.put({ "_site.old/thu.txt": "của tôi", "_site/_headers": `${SITE_MARK}\n` });
  await expect(openStage(folder.at("_site"))).rejects.toThrow(OutputRefused);
  expect(await readFile(folder.at("_site.old/thu.txt"), "utf8")).toBe("của tôi");
});
