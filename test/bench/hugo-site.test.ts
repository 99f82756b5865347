import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hugoVersion } from "./bench-builds.ts";
import { hugoArticle, writeHugoSite } from "./hugo-site.ts";
import { newsArticles } from "./news-article.ts";

const wish = { articles: 200, seed: 1 };
const articles = [...newsArticles(wish.articles, wish.seed)];

describe("an article for Hugo", () => {
  const texts = articles.map(hugoArticle);

  it("keeps its address", () => {
    expect(texts[0]).toContain(`url: ${JSON.stringify(`/${articles[0]?.id}.html`)}`);
  });

  it("has no Markdown of ours left", () => {
    for (const text of texts) expect(text).not.toMatch(/^:::|\.md\)|\]\(anh-/m);
    expect(texts.join("")).toContain('{{< hop loai="ghi-chu" tieu-de=');
  });
});

describe.skipIf(hugoVersion() === undefined)("the Hugo site (needs hugo on this machine)", () => {
  const folder = mkdtempSync(join(tmpdir(), "hugo-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("builds with every kind of page that the benchmark compares", async () => {
    await writeHugoSite(folder, wish);
    const { status, stderr, stdout } = spawnSync("hugo", ["--quiet"], { cwd: folder, encoding: "utf8" });
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: "" });
    const kinds = ["index.html", "chinh-tri/index.html", "2023/06/index.html", "2023/index.html"];
    const names = [
      "chu-de/xay-dung-dang/index.html",
      "dia-phuong/tan-an/index.html",
      "tac-gia/tac-gia-1/index.html",
    ];
    const others = ["tim-kiem/index.html", "404.html", "rss.xml", "chinh-tri/rss.xml", "sitemap.xml"];
    for (const file of [...kinds, ...names, ...others, ...articles.map(({ id }) => `${id}.html`)]) {
      expect(existsSync(join(folder, "public", file)), file).toBe(true);
    }
    const last = articles.at(-1);
    const page = readFileSync(join(folder, "public", `${last?.id}.html`), "utf8");
    for (const name of ["Các tin khác", "Mới nhất", "Liên kết website", "Phản hồi"])
      expect(page).toContain(name);
    const listed = (region: string) =>
      page.split(`aria-labelledby="${region}"`)[1]?.split("</section>")[0] ?? "";
    expect(listed("cac-tin-khac").match(/<li>/g)).toHaveLength(10);
    expect(listed("moi-nhat").match(/<li>/g)).toHaveLength(10);
    const older = articles
      .filter(({ frontMatter }) => frontMatter.section === last?.frontMatter.section)
      .at(-2);
    expect(listed("cac-tin-khac")).toContain(`href="/${older?.id}.html"`);
  }, 20_000);
});
