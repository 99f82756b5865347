/** What comes and goes by the clock does so everywhere at once, to the second, in whatever zone the builder stands. */
import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { runCli } from "../run-cli.ts";
import { ANY, openNodeArchive } from "../search/node-archive.ts";
import { filesThatKnow } from "./files-that-know.ts";

const folder = sharedFolder("on-time");
const site = () => folder.at("trang");
const PIECE = "articles/2023/06/ba-qozumi.md";
/** Its name, its words, its old address and its page are found nowhere else. */
const SECRET = /qozu/i;

const article = (title: string, date: string, more = "", body = "Chuyện thường ngày.") =>
  `---\ntitle: ${title}\ndate: ${date}\nsection: chinh-tri\nsummary: Sapo của ${title}.\n${more}---\n${body}\n`;
const piece = (status = "published") =>
  article(
    "Bà Qozumi về quê",
    "2023-06-05T07:30:00",
    `status: ${status}\nexpires: 2023-06-06T00:00:00+07:00\ntopics: [Qozu]\nplaces: [Qozuka]\nauthors: [Qozu An]\npinned: true\naliases: [/qozu/cu.html]\n`,
    "Bà kể chuyện qozumoto.",
  );

async function build(now: string, zone = "Asia/Ho_Chi_Minh", ...more: string[]): Promise<string> {
  const args = ["build", "--root", folder.at("bao"), "--out", site(), "--now", now, ...more];
  const { code, stdout, stderr } = await runCli(args, { TZ: zone });
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
}

const known = () => filesThatKnow(site(), SECRET);
const read = (file: string) => readFile(`${site()}/${file}`, "utf8");
async function found(words: string): Promise<string[]> {
  return (await openNodeArchive(site())).find({ ...ANY, words });
}

/** Every place where a reader, a feed reader, a search engine or the paper's own search may meet it. */
const EVERYWHERE = [
  "2023/06/ba-qozumi.html",
  "2023/06/index.html",
  "_redirects",
  "atom.xml",
  "chinh-tri/atom.xml",
  "chinh-tri/feed.json",
  "chinh-tri/index.html",
  "chinh-tri/rss.xml",
  "chu-de/qozu/index.html",
  "dia-phuong/qozuka/index.html",
  "feed.json",
  "index.html",
  "moi-nhat.json",
  "pagefind/goi-y.json",
  "rss.xml",
  "sitemap-2023-06.xml",
  "sitemap-news.xml",
  "sitemap-trang.xml",
  "tac-gia/qozu-an/index.html",
];

beforeAll(() =>
  folder.put({
    "bao/_data/site.yml": "name: Báo\ndescription: Tờ báo.\nurl: https://bao.example.vn\n",
    "bao/_data/sections.yml": "- { id: chinh-tri, name: Chính trị }\n",
    "bao/articles/2023/06/bai-khac.md": article(
      "Bài khác",
      "2023-06-04T08:00:00",
      "",
      "Xem [bài của bà](ba-qozumi.md).",
    ),
    "bao/articles/2023/05/bai-cu.md": article("Bài cũ", "2023-05-04T08:00:00"),
    [`bao/${PIECE}`]: piece(),
  }),
);

describe("a piece under embargo until 07:30:00 that expires at midnight", () => {
  it("is nowhere a second before, neither its words nor its address", async () => {
    const told = await build("2023-06-05T07:29:59+07:00", "Pacific/Kiritimati");
    expect(told).toContain(`Lần đổi kế tiếp: Thứ Hai, 5/6/2023, 07:30 (${PIECE})`);
    expect(await known()).toEqual([]);
    expect(await found("qozumoto")).toEqual([]);
    expect(await read("den-han.json")).toBe('{"until":"2023-06-05T07:30:00+07:00"}');
  });

  it("is everywhere at that second", async () => {
    await build("2023-06-05T00:30:00Z", "America/Los_Angeles");
    expect(await known()).toEqual(expect.arrayContaining(EVERYWHERE));
    expect(await read("2023/06/bai-khac.html")).toContain('<a href="/2023/06/ba-qozumi.html"');
    expect(await found("qozumoto")).toEqual(["/2023/06/ba-qozumi.html"]);
  });

  it("is everywhere still a second before its end; what did not change tells its next hour all the same", async () => {
    const told = await build("2023-06-05T23:59:59+07:00", "UTC");
    expect(told).toMatch(
      /^Không có gì thay đổi.*\nDấu .*\nLần đổi kế tiếp: Thứ Ba, 6\/6\/2023, 00:00 \(.*\)\n$/m,
    );
    expect(await known()).toEqual(expect.arrayContaining(EVERYWHERE));
    const note: unknown = JSON.parse(await readFile(folder.at("bao/.cache/den-han.json"), "utf8"));
    expect(note).toEqual({
      builtAt: "2023-06-05T23:59:59+07:00",
      nextChange: "2023-06-06T00:00:00+07:00",
      articles: [PIECE],
    });
  });

  it("is nowhere once that second has come", async () => {
    expect(await build("2023-06-06T00:00:00+07:00", "America/Sao_Paulo")).not.toContain("Lần đổi kế tiếp");
    expect(await known()).toEqual([]);
    expect(await found("qozumoto")).toEqual([]);
    expect(await read("den-han.json")).toBe('{"until":null}');
  });

  it("is in a preview long before, but in no feed and no sitemap", async () => {
    await build("2023-06-01T08:00:00+07:00", "UTC", "--preview");
    const shown = await known();
    expect(shown).toEqual(expect.arrayContaining(["2023/06/ba-qozumi.html", "index.html"]));
    expect(shown.filter((file) => /(rss|atom|feed|sitemap)/.test(file))).toEqual([]);
  });

  it("where every page says what it is, and robots are kept out three times", async () => {
    const pages = (await readdir(site(), { recursive: true })).filter((file) => file.endsWith(".html"));
    const readers = pages.filter((file) => !file.startsWith("quan-tri"));
    expect(readers.length).toBeGreaterThan(12);
    for (const page of readers) {
      const html = await read(page);
      expect(html, page).toContain('<meta name="robots" content="noindex"');
      expect(html, page).toContain(
        "<strong>Bản xem thử</strong>, không dành cho độc giả. Hiện cả 2 bài hẹn giờ.",
      );
    }
    expect(await read("robots.txt")).toBe("User-agent: *\nDisallow: /\n");
    expect(await read("_headers")).toMatch(/^\/\*\n( {2}.*\n)* {2}X-Robots-Tag: noindex$/m);
  });
});

describe("a withdrawn piece", () => {
  it("leaves a notice that tells nothing of it and that robots do not list, and its old addresses", async () => {
    await folder.put({ [`bao/${PIECE}`]: piece("withdrawn") });
    const told = await build("2023-06-05T09:00:00+07:00");
    expect(told).toContain("lien-ket-bai-rut");
    expect(await filesThatKnow(site(), /Qozumi về|qozumoto|chu-de\/qozu|qozu-an/)).toEqual([]);
    // The article that links to it, and its full text in the feeds.
    const linking = [/^2023\/06\/bai-khac\.html$/, /(rss|atom)\.xml$/, /feed\.json$/];
    const others = (await known()).filter((file) => !linking.some((name) => name.test(file)));
    expect(others).toEqual(["2023/06/ba-qozumi.html", "_redirects"]);
    const notice = await read("2023/06/ba-qozumi.html");
    expect(notice).toContain('<meta name="robots" content="noindex"');
    expect(notice).toContain("Bài đã được rút");
    expect(notice.replaceAll("/2023/06/ba-qozumi.html", "")).not.toMatch(SECRET);
    expect(await read("_redirects")).toBe("/qozu/cu.html /2023/06/ba-qozumi.html 301\n");
    expect(await found("qozumoto")).toEqual([]);
  });

  it("that was still to come is unknown until its hour", async () => {
    await build("2023-06-05T07:29:59+07:00", "Pacific/Kiritimati");
    expect(await known()).toEqual([]);
  });
});

it("a draft is in no production build, whatever the clock says", async () => {
  await folder.put({
    [`bao/${PIECE}`]: piece("draft"),
    "bao/articles/2023/06/bai-khac.md": article("Bài khác", "2023-06-04"),
  });
  await build("2023-06-05T09:00:00+07:00");
  expect(await known()).toEqual([]);
  expect(await filesThatKnow(site(), /Bản xem thử/)).toEqual([]);
});
