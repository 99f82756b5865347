import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OutputRefused, openSiteFolder, SITE_MARK } from "../../../src/build/tree/site-folder.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { filesOf, printEdition } from "./print-edition.ts";

const folder = freshFolder("site-folder");
const open = (output = "_site") => openSiteFolder(folder.at(output), folder.at("state"));
const print = (text: string, output = "_site") =>
  printEdition(folder.at(output), folder.at("state"), { files: { "index.html": text } });
const around = () => readdirSync(folder.at()).sort();
const page = (name = "_site") => readFileSync(folder.at(`${name}/index.html`), "utf8");

/** A site as a build of ours leaves it. */
const putSite = (name: string, text: string) =>
  folder.put({ [`${name}/_headers`]: `${SITE_MARK}\n/*\n`, [`${name}/index.html`]: text });

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
    expect(() => open()).toThrow(OutputRefused);
    expect(around()).toEqual(["_site"]);
    for (const [name, content] of Object.entries(files))
      expect(readFileSync(folder.at(name), "utf8")).toBe(content);
  });

  it("says which folder was refused, and what to do", async () => {
    await folder.put({ "_site/thu.txt": "của tôi" });
    expect(() => open()).toThrow(
      `Thư mục ${folder.at("_site")} đã có tệp mà không phải do Tòa Soạn dựng. Cần một thư mục trống hoặc chưa có. Cách sửa: chọn --out khác, hoặc tự xóa thư mục này`,
    );
  });

  it("that is an empty folder is taken", async () => {
    mkdirSync(folder.at("_site"));
    await print("mới");
    expect(page()).toBe("mới");
  });

  it("is made with the folders above it", async () => {
    await print("mới", "a/b/_site");
    expect(page("a/b/_site")).toBe("mới");
    expect(readdirSync(folder.at("a/b")).sort()).toEqual(["_site", "_site.next"]);
  });

  it("made by a version that kept no manifest is replaced whole", async () => {
    await putSite("_site", "cũ");
    await folder.put({ "_site/bai-cu.html": "cũ" });
    expect(open().manifest).toBeUndefined();
    rmSync(folder.at("_site.lock"));
    await print("mới");
    expect(filesOf(folder.at("_site"))).toEqual({ "index.html": "mới" });
    expect(filesOf(folder.at("_site.next"))).toEqual({ "index.html": "mới" });
  });

  it("that is a link stands for the folder behind it, and stays a link", async () => {
    await print("cũ", "thật");
    symlinkSync("thật", folder.at("_site"));
    await print("mới");
    expect(page("thật")).toBe("mới");
    expect(around()).toEqual(["_site", "state", "thật", "thật.next"]);
  });

  it("that is a link to nothing is refused", () => {
    symlinkSync("không-có", folder.at("_site"));
    expect(() => open()).toThrow(
      `${folder.at("_site")} là liên kết tới một thư mục không có. Cần một thư mục, hoặc liên kết tới một thư mục. Cách sửa: tạo thư mục ấy, hoặc xóa liên kết này`,
    );
  });

  it("is known again when it was moved together with its state", async () => {
    const state = folder.at("đây/state");
    await printEdition(folder.at("đây/_site"), state, { files: { "index.html": "cũ" } });
    renameSync(folder.at("đây"), folder.at("đó"));
    const moved = { files: { "index.html": "cũ" } };
    expect((await printEdition(folder.at("đó/_site"), folder.at("đó/state"), moved)).written).toEqual([]);
  });
});

describe("after a build that died where folders cannot be exchanged", () => {
  it("between the two renames, the old site is back", async () => {
    await putSite("_site.old", "cũ");
    await putSite("_site.next", "mới");
    open().close();
    expect(page()).toBe("cũ");
    expect(around()).toEqual(["_site", "_site.next"]);
  });

  it("after the second rename, the new site stays and the old one stands by", async () => {
    await putSite("_site", "mới");
    await putSite("_site.old", "cũ");
    open().close();
    expect(page()).toBe("mới");
    expect(page("_site.next")).toBe("cũ");
    expect(around()).toEqual(["_site", "_site.next"]);
  });

  it("an .old that no build of ours left is refused, and left alone", async () => {
    await folder.put({ "_site.old/thu.txt": "của tôi", "_site/_headers": `${SITE_MARK}\n` });
    expect(() => open()).toThrow(OutputRefused);
    expect(readFileSync(folder.at("_site.old/thu.txt"), "utf8")).toBe("của tôi");
    expect(around()).toEqual(["_site", "_site.old"]);
  });
});

it("lets one build in at a time", async () => {
  const site = open();
  expect(() => open()).toThrow(OutputRefused);
  await expect(print("mới")).rejects.toThrow(OutputRefused);
  site.close();
  await print("mới");
  expect(around()).toEqual(["_site", "_site.next", "state"]);
});
