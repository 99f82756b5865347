import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../browser/open-browser.ts";
import { putFiles } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "../images/draw-photo.ts";
import { copyMiniNewsroom } from "../setup.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLE = "articles/2023/06/hop-mat-dau-thang.md";
const PAGE = "/2023/06/hop-mat-dau-thang.html";
const ILLUSTRATED = "hai-nam-lam-theo-guong-bac";
const PICTURE = /\/anh\/[0-9a-f]{12}-\d+\.jpeg/g;

let root: string;
let server: StartedServer;
let good: string;
let browser: Browser;
/** A page that an editor keeps open beside the text. */
let reader: Page;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "toa-soan-start-"));
  await copyMiniNewsroom(root);
  good = await readFile(path.join(root, ARTICLE), "utf8");
  server = await startServer(root, PROJECT);
  browser = await openBrowser();
  reader = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.process.kill("SIGKILL");
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
});

const get: StartedServer["get"] = (...asked) => server.get(...asked);
const see: StartedServer["see"] = (...wanted) => server.see(...wanted);

/** Saves the article as an editor does, and asks for a page until it reads like this. */
async function saveAndSee(text: string, address: string, wanted: RegExp): Promise<string> {
  await writeFile(path.join(root, ARTICLE), text);
  return see(address, wanted);
}

const picturesOf = (page: string) => [...new Set(page.match(PICTURE))];
const filesBelow = (folder: string) => readdir(folder, { recursive: true, encoding: "utf8" });

describe("npm start, in turn:", () => {
  it("says how much it has loaded, and has encoded no photo and made no page", async () => {
    expect(server.told()).toMatch(/Đã nạp 7 bài trong \d+,\d giây\.\n/);
    const files = await filesBelow(root);
    expect(files.filter((file) => /\.(html|avif)$|tim-kiem/.test(file))).toEqual([]);
  });

  it("serves the paper with drafts and future pieces in it, marked, and kept from robots", async () => {
    expect((await get("/")).status).toBe(200);
    const { status, text } = await get("/2023/06/ban-nhap.html");
    expect(status).toBe(200);
    expect(text).toContain("Bản nháp – chưa xuất bản");
    expect(text).toMatch(/<meta name="robots" content="noindex/);
  });

  it.each([
    ["/2023/06/", "text/html"],
    ["/rss.xml", "application/xml"],
    ["/feed.json", "application/json"],
    ["/sitemap.xml", "application/xml"],
    ["/_headers", "text/plain"],
    ["/robots.txt", "text/plain"],
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/tim-kiem/", "text/html"],
    ["/quan-tri/config.json", "application/json"],
  ])("makes %s when it is asked for", async (address, type) => {
    const answer = await get(address, "*/*");
    expect(answer.status).toBe(200);
    expect(answer.type).toContain(type);
    expect(answer.text).not.toBe("");
  });

  it("sends styles, scripts and fonts", async () => {
    const { text } = await get("/");
    const addresses = [...new Set(text.match(/\/tai-nguyen\/[\w.-]+\.(?:css|js|woff2)/g))];
    expect(addresses.map((address) => path.extname(address))).toEqual(
      expect.arrayContaining([".css", ".js"]),
    );
    for (const address of addresses) expect((await get(address, "*/*")).status).toBe(200);
  });

  it("opens the editors' form with its script, and never loads it again by itself", async () => {
    const { status, text } = await get("/quan-tri/");
    expect(status).toBe(200);
    expect(text).not.toContain("reload-client");
    const [script = ""] = /\/tai-nguyen\/[\w/.-]+\.js/.exec(text) ?? [];
    expect((await get(script, "*/*")).text.length).toBeGreaterThan(1_000_000);
  });

  it("answers for what is not there with the paper's own page", async () => {
    const { status, text } = await get("/khong-co.html");
    expect(status).toBe(404);
    expect(text).toContain("Báo Thử Nghiệm");
    for (const address of ["/anh/0123456789ab-480.avif", "/pagefind/2023-06/x.pf_meta", "/anh/x"]) {
      expect((await get(address, "*/*")).status).toBe(404);
    }
  });

  it("leads to a list's own address", async () => {
    const { redirected, url } = await fetch(`${server.origin}/2023/06?a=b`);
    expect([redirected, url]).toEqual([true, `${server.origin}/2023/06/?a=b`]);
  });

  it.each(["/%E0%A4%A", "/..%2f..%2f_data%2fsite.yml", "/.cache/kho-bai/so-bai", "/_data/site.yml"])(
    "lives on after %s",
    async (address) => {
      expect([400, 404]).toContain((await get(address)).status);
      expect((await get("/")).status).toBe(200);
    },
  );

  it("encodes photos when they are asked for", async () => {
    const pictures = picturesOf((await get(`/2023/06/${ILLUSTRATED}.html`)).text);
    expect(pictures).not.toEqual([]);
    const answers = await Promise.all(pictures.map((address) => get(address, "image/*")));
    for (const { status, type } of answers) expect([status, type]).toEqual([200, "image/jpeg"]);
  });

  it("makes the search once somebody searches", async () => {
    const suggestions = await get("/pagefind/goi-y.json", "*/*");
    expect(suggestions.status).toBe(200);
    const catalog = await server.until(async () => {
      const { status, text } = await get("/pagefind/catalog.json", "*/*");
      return status === 200 ? JSON.parse(text) : undefined;
    });
    const [tier] = catalog.tiers;
    const table = await get(`/pagefind/${tier.id}/${tier.pages}`, "*/*");
    expect(table.status).toBe(200);
    await reader.goto(`${server.origin}/tim-kiem/?q=họp+mặt`);
    await reader.getByRole("region", { name: "Kết quả tìm kiếm" }).getByRole("link").first().waitFor();
  });

  it("shows an article as it was saved a moment ago, in a page that is open already", async () => {
    await reader.goto(server.origin + PAGE);
    await saveAndSee(`${good}Câu vừa viết thêm.\n`, PAGE, /Câu vừa viết thêm\./);
    await reader.getByText("Câu vừa viết thêm.").waitFor();
    expect(server.told()).toMatch(/Đã nạp lại trong \d+,\d giây\./);
  });

  it("shows what is saved again and again, each as it was saved last", async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      await writeFile(path.join(root, ARTICLE), `${good}Lần lưu thứ ${number}.\n`);
      await new Promise((resolve) => setTimeout(resolve, 40 * number));
    }
    expect(await see(PAGE, /Lần lưu thứ 5\./)).not.toContain("Lần lưu thứ 4.");
  });

  it("lists a new article, in a month of its own, too", async () => {
    const dated = (date: string) =>
      `---\ntitle: "Tin mới: ${date}"\ndate: ${date}\nsection: chinh-tri\nsummary: Sapo.\n---\nThân bài.\n`;
    await putFiles(root, { "articles/2023/06/tin-moi.md": dated("2023-06-09") });
    await see("/2023/06/", /Tin mới: 2023-06-09/);
    await putFiles(root, { "articles/2022/11/tin-cu.md": dated("2022-11-09") });
    await see("/2022/11/", /Tin mới: 2022-11-09/);
    await see("/chinh-tri/", /Tin mới: 2022-11-09/);
    await rm(path.join(root, "articles/2022/11/tin-cu.md"));
    await server.until(async () => ((await get("/2022/11/tin-cu.html")).status === 404 ? true : undefined));
  });

  it.each(["2023/06", "2019/03"])("shows a photo of %s that has taken another's place", async (month) => {
    const album = `articles/${month}/tin-anh`;
    const photo = async (width: number) => drawPhoto(width, 400).png().toBuffer();
    await putFiles(root, {
      [`${album}/anh-1.png`]: await photo(600),
      [`${album}.md`]:
        `---\ntitle: Tin ảnh\ndate: ${month.replace("/", "-")}-02\nsection: chinh-tri\nsummary: Sapo.\n---\n` +
        `![Mô tả](anh-1.png "Chú thích")\n`,
    });
    const page = `/${month}/tin-anh.html`;
    const [before = ""] = picturesOf(await see(page, PICTURE));
    // As an editor does who looks at it first.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await putFiles(root, { [`${album}/anh-1.png`]: await photo(620) });
    const [after = ""] = await server.until(async () => {
      const pictures = picturesOf((await get(page)).text);
      return pictures.includes(before) ? undefined : pictures;
    });
    expect((await get(after, "image/*")).type).toBe("image/jpeg");
  });

  it("shows a table as it was saved a moment ago", async () => {
    const table = path.join(root, "_data/site.yml");
    const text = await readFile(table, "utf8");
    await writeFile(table, text.replace("Tờ báo nhỏ để thử", "Khẩu hiệu vừa đổi"));
    await see("/", /Khẩu hiệu vừa đổi/);
    await writeFile(table, text);
    await see(PAGE, /Tờ báo nhỏ để thử/);
  });

  it("shows all that is wrong and where, on every page, and lives on", async () => {
    await cp(path.join(root, ARTICLE), path.join(root, "articles/2023/06/Sai ten.md"));
    await saveAndSee(good.replace("section: chinh-tri", "section: chinh-trj"), PAGE, /chinh-trj/);
    const { text } = await get("/");
    expect(text).toContain(`${ARTICLE}:4:10 chuyen-muc-la Không có chuyên mục &quot;chinh-trj&quot;`);
    expect(text).toContain("articles/2023/06/Sai ten.md:1:1 duong-dan-sai");
    expect(text).toContain("2 chỗ cần sửa");
    expect(server.told()).toContain(`${ARTICLE}:4:10 chuyen-muc-la`);
    await reader.getByText(`${ARTICLE}:4:10 chuyen-muc-la`).waitFor();
    expect(server.process.exitCode).toBeNull();
  });

  it("keeps serving styles and photos meanwhile", async () => {
    expect((await get("/robots.txt", "text/plain")).text).toMatch(/^User-agent/im);
  });

  it("still tells of it when something else is saved", async () => {
    await putFiles(root, { "articles/2023/05/khac.md": "---\n---\n" });
    const text = await see("/", /khac\.md/);
    expect(text).toContain(`${ARTICLE}:4:10 chuyen-muc-la`);
    await rm(path.join(root, "articles/2023/05/khac.md"));
  });

  it("is the paper again once that is mended", async () => {
    await rm(path.join(root, "articles/2023/06/Sai ten.md"));
    await saveAndSee(`${good}Đã sửa xong.\n`, PAGE, /Đã sửa xong\./);
    await reader.getByText("Đã sửa xong.").waitFor();
  });

  it("is the paper again, too, where what was wrong was taken back", async () => {
    const saved = await readFile(path.join(root, ARTICLE), "utf8");
    await saveAndSee(saved.replace("title:", "tiel:"), PAGE, /khoa-la/);
    await saveAndSee(saved, PAGE, /Đã sửa xong\./);
  });

  it("finds its memory lost, and reads everything again", async () => {
    await rm(path.join(root, ".cache/kho-bai"), { recursive: true });
    await putFiles(root, { [ARTICLE]: `${good}Sau khi xóa.\n` });
    expect(await see(PAGE, /Sau khi xóa\./)).toContain("</html>");
    expect((await get("/2023/05/lang-trong.html")).status).toBe(200);
  });

  it("ends when it is asked to, browsers connected or not", async () => {
    const ended = new Promise((resolve) => server.process.once("exit", (code) => resolve(code)));
    server.process.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
