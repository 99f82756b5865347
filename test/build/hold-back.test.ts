import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashTree } from "../hash-tree.ts";
import { type CliResult, runCli } from "../run-cli.ts";

const NOW = "2023-06-20T08:00:00+07:00";

let root: string;
let site: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "toa-soan-hold-"));
  site = path.join(root, "_site");
  await put("_data/site.yml", "name: Báo Thử\ndescription: Một tờ báo.\nurl: https://bao.example.vn\n");
  await put("_data/sections.yml", "- { id: doi-song, name: Đời sống }\n");
  await put("articles/2023/06/mot.md", article("Bài thứ nhất", "Chữ đầu tiên của bài."));
  await put("articles/2023/06/hai.md", article("Bài thứ hai", "Chữ của bài thứ hai."));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function article(title: string, body: string, more = ""): string {
  return `---\ntitle: ${title}\ndate: 2023-06-05\nsection: doi-song\nsummary: Sapo của ${title.toLowerCase()}.\n${more}---\n${body}\n`;
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

function build(...more: string[]): Promise<CliResult> {
  return runCli(["build", "--root", root, "--now", NOW, "--no-search", ...more]);
}

const page = (slug: string) => readFile(path.join(site, `2023/06/${slug}.html`), "utf8");
const front = () => readFile(path.join(site, "index.html"), "utf8");

describe("a broken article", () => {
  it("stops the press, unless somebody says otherwise", async () => {
    await build();
    const before = await hashTree(site);
    await put("articles/2023/06/mot.md", article("Bài thứ nhất", "Chữ mới.", "topcs: [x]\n"));
    expect((await build()).code).toBe(1);
    expect(await hashTree(site)).toBe(before);
  });

  it("stays as it last was while all others are published: told first, exit 1", async () => {
    await build();
    await put("articles/2023/06/mot.md", article("Tên mới", "Chữ mới.", "topcs: [x]\n"));
    await put("articles/2023/06/hai.md", article("Bài thứ hai", "Chữ sửa lại."));
    await put("articles/2023/06/ba.md", article("Bài thứ ba", "Chữ của bài thứ ba."));
    const { code, stdout } = await build("--hold-back");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^articles\/2023\/06\/mot\.md:6:1 khoa-la /m);
    const summary = stdout.slice(stdout.indexOf("Giữ lại"));
    expect(summary.split("\n").slice(0, 3)).toEqual([
      "Giữ lại 1 bài có lỗi, lỗi ghi ở trên; các bài khác vẫn đăng:",
      "  articles/2023/06/mot.md  trang báo còn bản đúng gần nhất",
      "",
    ]);
    expect(await page("mot")).toContain("Chữ đầu tiên của bài.");
    expect(await page("hai")).toContain("Chữ sửa lại.");
    expect(await front()).toContain("Bài thứ ba");
    expect(await front()).toContain("Bài thứ nhất");
    expect(await front()).not.toContain("Tên mới");
  });

  it("that was never sound is not in the edition at all", async () => {
    await put("articles/2023/06/hong.md", article("Bài hỏng", "Chữ.", "topcs: [x]\n"));
    await put("articles/2023/06/hai.md", article("Bài thứ hai", "Xem [bài hỏng](hong.md)."));
    const { code, stdout } = await build("--hold-back");
    expect(code).toBe(1);
    expect(stdout).toContain("articles/2023/06/hong.md  chưa có bản đúng nào, chưa đăng");
    expect(await front()).not.toContain("Bài hỏng");
    await expect(page("hong")).rejects.toThrow("ENOENT");
    // Its words stay, the link does not lead to a page that is not there.
    expect(await page("hai")).toContain("Xem bài hỏng.");
  });

  it("is shown as git last knew it to be sound, where nothing else is remembered", async () => {
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@b.vn", ...args]);
    git("init", "--quiet");
    git("add", "articles", "_data");
    git("commit", "--quiet", "--message", "Hai bài");
    await put("articles/2023/06/mot.md", article("Tên mới", "Chữ mới.", "topcs: [x]\n"));
    git("commit", "--quiet", "--all", "--message", "Hỏng");
    const { code, stdout } = await build("--hold-back");
    expect(code).toBe(1);
    expect(stdout).toContain("articles/2023/06/mot.md  trang báo còn bản đúng gần nhất");
    expect(await page("mot")).toContain("Chữ đầu tiên của bài.");
  });

  it("comes out as soon as it is mended, also after checks and failed builds in between", async () => {
    await build();
    await put("articles/2023/06/mot.md", article("Tên mới", "Chữ mới.", "topcs: [x]\n"));
    await build();
    await runCli(["check", "--root", root]);
    await put("articles/2023/06/mot.md", article("Tên mới nữa", "Chữ mới nữa.", "section: la\n"));
    expect((await build("--hold-back")).code).toBe(1);
    expect(await page("mot")).toContain("Chữ đầu tiên của bài.");
    await put("articles/2023/06/mot.md", article("Tên đúng", "Chữ đúng."));
    const { code, stdout } = await build("--hold-back");
    expect(code).toBe(0);
    expect(stdout).not.toContain("Giữ lại");
    expect(await page("mot")).toContain("Chữ đúng.");
    const clean = path.join(root, "clean");
    await rm(path.join(root, ".cache"), { recursive: true });
    await build("--out", clean);
    expect(await hashTree(site)).toBe(await hashTree(clean));
  });

  it("is one whose name or old address clashes with others', too", async () => {
    await put(
      "articles/2023/06/hai.md",
      article("Bài thứ hai", "Chữ của bài thứ hai.", "topics: [Làng nghề]\naliases: [/cu.html]\n"),
    );
    await put("articles/2023/06/ba.md", article("Bài thứ ba", "Chữ.", "topics: [Làng nghề]\n"));
    await build();
    await put("articles/2023/06/mot.md", article("Tên mới", "Chữ mới.", "topics: [làng nghề]\n"));
    await put("articles/2023/06/nam.md", article("Bài thứ năm", "Chữ.", "aliases: [/cu.html]\n"));
    const { code } = await build("--hold-back");
    expect(code).toBe(1);
    expect(await page("mot")).toContain("Chữ đầu tiên của bài.");
    await expect(page("nam")).rejects.toThrow("ENOENT");
    expect(await readFile(path.join(site, "_redirects"), "utf8")).toBe("/cu.html /2023/06/hai.html 301\n");
  });

  it("is one with a photo that shows only in the making to be broken", async () => {
    const pixels = { width: 1600, height: 1000, channels: 3, background: "#456" } as const;
    const photo = await sharp({ create: { ...pixels, noise: { type: "gaussian", mean: 128, sigma: 30 } } })
      .jpeg()
      .toBuffer();
    const withPhoto = article(
      "Bài thứ nhất",
      'Chữ đầu tiên của bài.\n\n![Mây trôi](anh.jpg "Trời. Ảnh: Tư")',
    );
    await put("articles/2023/06/mot.md", withPhoto);
    await put("articles/2023/06/mot/anh.jpg", photo);
    expect((await build()).code).toBe(0);
    await put("articles/2023/06/mot.md", withPhoto.replace("Chữ đầu tiên", "Chữ sửa"));
    await put("articles/2023/06/mot/anh.jpg", photo.subarray(0, photo.length / 2));
    for (const attempt of [1, 2]) {
      const { code, stdout } = await build("--hold-back");
      expect([attempt, code]).toEqual([attempt, 1]);
      expect(stdout).toContain("articles/2023/06/mot/anh.jpg:1:1 anh-hong");
      expect(await page("mot")).toContain("Chữ đầu tiên");
      expect(await page("mot")).toContain("/anh/");
    }
    expect((await build()).code).toBe(1);
  });
});

describe("the site's table", () => {
  it("can hold back for every build, and count warnings as errors", async () => {
    await build();
    const table = "name: Báo Thử\ndescription: Một tờ báo.\nurl: https://bao.example.vn\n";
    await put("articles/2023/06/mot.md", article("Tên mới", "Chữ <b>đậm</b> mới."));
    await put("_data/site.yml", `${table}holdBack: true\n`);
    expect((await build()).code).toBe(0);
    expect(await page("mot")).toContain("mới.");
    await put("articles/2023/06/hai.md", article("Bài thứ hai", "Chữ <i>nghiêng</i>."));
    await put("_data/site.yml", `${table}holdBack: true\nstrict: [html-trong-bai]\n`);
    const { code, stdout } = await build();
    expect(code).toBe(1);
    expect(stdout).toContain("Giữ lại 2 bài có lỗi");
    const note = () => readFile(path.join(root, ".cache/giu-lai.json"), "utf8");
    expect(JSON.parse(await note())).toEqual([
      { article: "articles/2023/06/hai.md", shown: true },
      { article: "articles/2023/06/mot.md", shown: true },
    ]);
    expect(await page("hai")).toContain("Chữ của bài thứ hai.");
    await put("_data/site.yml", table);
    expect((await build()).code).toBe(0);
    await expect(note()).rejects.toThrow("ENOENT");
  });

  it("stops the press where it is broken itself", async () => {
    await build();
    const before = await hashTree(site);
    await put("_data/sections.yml", "- { id: doi-song }\n");
    expect((await build("--hold-back")).code).toBe(1);
    expect(await hashTree(site)).toBe(before);
  });
});
