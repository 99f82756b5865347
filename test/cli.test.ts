import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { hashTree } from "./hash-tree.ts";
import { runCli } from "./run-cli.ts";
import { copyMiniNewsroom, MINI_NOW } from "./setup.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "toa-soan-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function newsroom(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const root = path.join(folder, name);
  await copyMiniNewsroom(root);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
  return root;
}

const article = (front: string, body = "Thân bài.\n") => `---\n${front}\n---\n${body}`;
const GOOD = "title: Tin\ndate: 2023-06-05\nsection: chinh-tri\nsummary: Sapo.";

const BROKEN = {
  "articles/2023/06/01-khoa-la.md": article(`${GOOD}\ntopcs: [x]`),
  "articles/2023/06/02-ngay-sai.md": article(GOOD.replace("2023-06-05", "2023-06-31")),
  "articles/2023/06/03-muc-la.md": article(GOOD.replace("chinh-tri", "chin-tri")),
  "articles/2023/06/04-anh.md": article(GOOD, '![Mô tả](khong-co.jpg "Chú thích")\n'),
  "articles/2023/06/05-trung.md": article(
    `${GOOD}\naliases: [/2023/05/lang-trong.html]\ntopics: [làng NGHỀ]`,
  ),
  "articles/2023/06/06-lien-ket.md": article(GOOD, "[x](khong-co.md)\n"),
  "articles/2023/06/07-nul.md": Buffer.from("---\n\0\n---\n"),
  "articles/2023/06/08-chay.md": "---js\n{}\n---\n",
  "articles/2023/06/la.js": "",
  "articles/2023/06/anh-hong/a.jpg": "không phải ảnh",
  "_data/links.yml": "- group: A\n  links: [{ name: X, url: 'javascript:alert(1)' }]\n",
};

describe("content with problems", () => {
  it("is told whole in one run, and nothing is built: exit 1", async () => {
    const root = await newsroom("broken", BROKEN);
    const site = path.join(folder, "kept");
    await cp(inject("miniSite"), site, { recursive: true });
    const before = await hashTree(site);
    const { code, stdout } = await runCli(["build", "--root", root, "--out", site, "--now", MINI_NOW]);
    expect(code).toBe(1);
    const lines = stdout
      .split("\n")
      .filter((line) => /^(articles|_data)/.test(line))
      .map((line) => line.split(" ").slice(0, 2).join(" "));
    expect(lines).toEqual([
      "_data/links.yml:2:27 dang-sai",
      "articles/2023/06/01-khoa-la.md:6:1 khoa-la",
      "articles/2023/06/02-ngay-sai.md:3:7 ngay-sai",
      "articles/2023/06/03-muc-la.md:4:10 chuyen-muc-la",
      "articles/2023/06/04-anh.md:7:1 anh-khong-thay",
      "articles/2023/06/04-anh.md:7:1 anh-thieu-tac-gia",
      "articles/2023/06/05-trung.md:6:11 dia-chi-trung",
      "articles/2023/06/05-trung.md:7:10 hai-cach-viet",
      "articles/2023/06/06-lien-ket.md:7:1 lien-ket-hong",
      "articles/2023/06/07-nul.md:2:1 ma-hoa-sai",
      "articles/2023/06/08-chay.md:1:1 thieu-phan-dau",
      "articles/2023/06/anh-hong/a.jpg:1:1 anh-hong",
      "articles/2023/06/la.js:1:1 tep-la",
    ]);
    expect(await hashTree(site)).toBe(before);
    expect((await readdir(folder)).filter((name) => name.startsWith("kept."))).toEqual([]);

    const check = await runCli(["check", "--root", root, "--format", "json"]);
    expect(check.code).toBe(1);
    const rows: Record<string, unknown>[] = JSON.parse(check.stdout);
    expect(
      rows.map(({ path: file, line, column, code: problem }) => `${file}:${line}:${column} ${problem}`),
    ).toEqual(lines);
    expect(rows.every((row) => typeof row.message === "string")).toBe(true);
    const warnings = rows.flatMap((row) => (row.severity === "warning" ? [row.code] : []));
    expect(new Set(warnings)).toEqual(new Set(["anh-thieu-tac-gia"]));

    const some = await runCli([
      "check",
      "--root",
      root,
      "--format",
      "github",
      path.join(root, "articles/2023/06/01-khoa-la.md"),
    ]);
    expect(some.stdout).toMatch(
      /^::error file=articles\/2023\/06\/01-khoa-la.md,line=6,col=1,title=khoa-la::Khóa lạ "topcs"/,
    );
    expect(some.stdout.trim().split("\n")).toHaveLength(1);
  });

  it("includes missing tables", async () => {
    const root = path.join(folder, "empty");
    await mkdir(root);
    const { code, stdout } = await runCli(["check", "--root", root]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^_data\/sections.yml:1:1 thieu-bang .*\n_data\/site.yml:1:1 thieu-bang /);
  });
});

const MEMORY = "test/site/newsroom/.cache";

describe("wrong usage: exit 2", () => {
  it.each([
    ["an unknown command", ["bild"]],
    ["an unknown option", ["build", "--no-serch"]],
    ["an impossible clock", ["build", "--now", "2023-02-31"]],
    ["an unknown format", ["check", "--format", "xml"]],
    ["a file that is not there", ["check", "articles/2023/06/khong-co.md"]],
    ["an output that holds the newsroom", ["build", "--root", "test/site/newsroom", "--out", "test"]],
    ["an output in the memory of drafts", ["build", "--root", "test/site/newsroom", "--out", MEMORY]],
  ])("%s", async (_, args) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.trim()).not.toBe("");
  });

  it("an output folder that is somebody else's, which stays as it was", async () => {
    const foreign = path.join(folder, "foreign");
    await mkdir(foreign);
    await writeFile(path.join(foreign, "thu.txt"), "của tôi");
    const { code, stderr } = await runCli(["build", "--root", await newsroom("fine"), "--out", foreign]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/không phải do Tòa Soạn dựng/);
    expect(await readFile(path.join(foreign, "thu.txt"), "utf8")).toBe("của tôi");
  });
});

describe("a build without the search index", () => {
  it("makes all but the index", async () => {
    const site = path.join(folder, "no-search");
    const { stdout } = await runCli([
      "build",
      "--root",
      await newsroom("plain"),
      "--out",
      site,
      "--now",
      MINI_NOW,
      "--no-search",
    ]);
    expect(stdout).toMatch(
      /Bài {7}3\n {2}Trang {5}25\n {2}Ảnh {7}4 \(4 mới xử lý\)\n {2}Tìm kiếm {2}không làm/,
    );
    expect(await readdir(site)).not.toContain("pagefind");
  });
});

it("the sample paper has no problem at all", async () => {
  const { code, stdout } = await runCli(["check"]);
  expect(stdout).toMatch(/^\d+ bài, 0 lỗi, 0 nhắc nhở\n$/);
  expect(code).toBe(0);
});
