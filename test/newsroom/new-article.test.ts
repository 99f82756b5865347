import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleSkeleton } from "../../src/newsroom/article-skeleton.ts";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { newArticle, openDesk, shortSlug } from "../../src/newsroom/new-article.ts";
import { parseInstant } from "../../src/text/vietnam-time.ts";
import { runCli } from "../run-cli.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "toa-soan-new-"));
  await cp("test/site/newsroom/_data", path.join(root, "_data"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const START = {
  title: "Họp mặt đầu tháng: chuyện #1",
  section: "van-hoa",
  date: "2023-07-01T00:10:00+07:00",
};

async function make(start: Partial<typeof START> = {}, slug?: string) {
  const desk = await openDesk(root);
  if ("problems" in desk) throw new Error("the tables are broken");
  const whole = { ...START, ...start };
  return newArticle(root, desk, { ...whole, instant: parseInstant(whole.date) ?? 0 }, slug);
}

describe("a new article", () => {
  it("lies in the month of its date on the newsroom's calendar, under its title without accents, with a folder for photos", async () => {
    expect(await make()).toEqual({ path: "articles/2023/07/hop-mat-dau-thang-chuyen-1.md" });
    expect((await readdir(path.join(root, "articles/2023/07"))).sort()).toEqual([
      "hop-mat-dau-thang-chuyen-1",
      "hop-mat-dau-thang-chuyen-1.md",
    ]);
  });

  it("is a draft in which the check finds nothing wrong, whatever its title", async () => {
    await make();
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}][\p{L}\p{N}\p{P}\p{S} ]{0,80}$/u),
        async (title) => {
          const text = articleSkeleton({ ...START, title });
          expect(text).toMatch(/\nstatus: draft\n---\n/);
          const slug = shortSlug(title);
          if (slug !== "") await make({ title });
        },
      ),
      { numRuns: 60 },
    );
    const { problems } = await checkNewsroom(root, []);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("never takes the place of another", async () => {
    await make();
    const file = path.join(root, "articles/2023/07/hop-mat-dau-thang-chuyen-1.md");
    const before = await readFile(file, "utf8");
    expect(await make({ section: "chinh-tri" })).toEqual({
      taken: "articles/2023/07/hop-mat-dau-thang-chuyen-1.md",
    });
    expect(await readFile(file, "utf8")).toBe(before);
    expect(await make({}, "ten-khac")).toEqual({ path: "articles/2023/07/ten-khac.md" });
  });

  it("that could not be one is not written", async () => {
    const made = await make({ title: "x".repeat(251) });
    expect("findings" in made && made.findings.map(({ code }) => code)).toEqual(["qua-dai"]);
    expect(await readdir(root)).toEqual(["_data"]);
  });

  it("has a short address, cut after a word", () => {
    const slug = shortSlug("Đồng Tháp Mười ".repeat(12));
    expect(slug).toBe("dong-thap-muoi-dong-thap-muoi-dong-thap-muoi-dong-thap-muoi-dong-thap-muoi-dong");
  });
});

describe("npm run new", () => {
  it("says what it made and what comes next", async () => {
    const { code, stdout } = await runCli([
      ...["new", "Bài mới", "--root", root, "--section", "chinh-tri", "--date", "2023-06-05"],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Đã tạo articles/2023/06/bai-moi.md
        Ảnh        để vào articles/2023/06/bai-moi/
        Xem thử    npm start
        Soát lỗi   npm run check
        Viết xong thì xóa dòng status: draft để bài được đăng.
      "
    `);
  });

  it.each([
    [
      "no title",
      ["--section", "chinh-tri"],
      /^Thiếu tiêu đề\. Cách sửa: npm run new -- "Tiêu đề bài" --section chinh-tri/,
    ],
    ["no section", ["Bài mới"], /^Thiếu chuyên mục\. .*các chuyên mục: chinh-tri, van-hoa/],
    [
      "an unknown section",
      ["Bài", "--section", "chinhtri"],
      /chuyên mục này.* Có phải ý bạn là "chinh-tri"\?/,
    ],
    [
      "an impossible day",
      ["Bài", "--section", "chinh-tri", "--date", "2023-02-31"],
      /^--date 2023-02-31: cần/,
    ],
    ["a title without a letter", ["!!!", "--section", "chinh-tri"], /hãy đặt tên tệp bằng --slug/],
    [
      "a name that leads elsewhere",
      ["Bài", "--section", "chinh-tri", "--slug", "../../x"],
      /^--slug: cần chữ thường/,
    ],
  ])("%s: exit 2, nothing written", async (_, args, message) => {
    const { code, stderr } = await runCli(["new", ...args, "--root", root]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(await readdir(root)).toEqual(["_data"]);
  });
});
