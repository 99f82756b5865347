import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { runCli } from "../run-cli.ts";
import { writeCorpusNewsroom } from "../search/corpus-newsroom.ts";
import { slugAt } from "../search/read-corpus.ts";
import { faultsOf, readQueries } from "../search/read-queries.ts";
import { axeFindings } from "./axe-findings.ts";
import { type Visit, visits } from "./visits.ts";

const folder = sharedFolder("search-site");
/** Addresses that the server was asked for. */
const asked: string[] = [];

beforeAll(async () => {
  await writeCorpusNewsroom(folder.at("bao"));
  const built = await runCli([
    "build",
    "--root",
    folder.at("bao"),
    "--out",
    folder.at("trang"),
    "--now",
    "2024-01-01",
  ]);
  expect(built.code, built.stderr).toBe(0);
});

const { visit, origin } = visits(() => folder.at("trang"), { onSent: (address) => asked.push(address) });

const search = (words: string, more = "") => `/tim-kiem/?q=${encodeURIComponent(words)}${more}`;
const region = (page: Page) => page.getByRole("region", { name: "Kết quả tìm kiếm" });
const box = (page: Page) => page.getByRole("main").getByRole("searchbox");
const says = (page: Page, text: string | RegExp) =>
  region(page).getByRole("status").filter({ hasText: text }).waitFor();
const titles = (page: Page) => page.locator("[data-search-list] h2 a, [data-search-list] h3 a");

/** Until nothing is on its way any more; then every result's slug. */
async function allResults(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () => document.querySelector("[data-search-results]")?.getAttribute("aria-busy") === "false",
  );
  const more = page.getByRole("button", { name: "Xem thêm" });
  while (await more.isVisible()) {
    const count = await titles(page).count();
    await more.click();
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll("[data-search-list] h2 a, [data-search-list] h3 a").length > before,
      count,
    );
  }
  const links = await titles(page).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.map(slugAt);
}

describe("the query cases, in the browser", () => {
  const cases = readQueries();

  it("hold one after another in one page, whatever was asked before", async () => {
    const { page, errors, outside } = await visit("/tim-kiem/");
    const faults: string[] = [];
    // The first five again at the end: then each has been asked after five others.
    for (const wish of [...cases, ...cases.slice(0, 5)]) {
      await page.evaluate((address) => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `/tim-kiem/?${wish.address}`);
      faults.push(...faultsOf(wish, await allResults(page)).map((fault) => `${wish.line}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  }, 300_000);

  it.each(cases.filter((_, index) => index % 20 === 0).map((each) => [each.line, each] as const))(
    "hold on a page of their own: %s",
    async (_, wish) => {
      const { page, errors } = await visit(`/tim-kiem/?${wish.address}`);
      expect(faultsOf(wish, await allResults(page))).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

describe("the search page", () => {
  it("shows headline, section, date, place, excerpt with marks, and the sub-heading", async () => {
    const { page } = await visit(search("đảng viên"));
    await says(page, /Tìm thấy/);
    const first = region(page).getByRole("listitem").first();
    await expect(first.getByRole("link").first().textContent()).resolves.toMatch(/[Đđ]ảng viên/);
    expect(await first.locator("time").getAttribute("datetime")).toMatch(
      /^\d{4}-\d{2}-\d{2}T07:00:00\+07:00$/,
    );
    expect(await first.locator("mark").first().textContent()).toMatch(/đảng viên/i);
  });

  const states: readonly (readonly [string, string, Visit])[] = [
    ["light, with results", search("nông thôn mới"), {}],
    ["dark, with results, on a phone", search("nông thôn mới"), { dark: true, width: 360 }],
    ["with nothing found", search("zzzz"), {}],
    ["narrowed", search("xã", "&nam=2022&dia-phuong=Tân An"), {}],
  ];

  it.each(states)("has nothing that axe would mend: %s", async (_, address, how) => {
    const { page, errors, outside } = await visit(address, how);
    await allResults(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      how.width ?? 1280,
    );
    expect([...errors, ...outside]).toEqual([]);
  });

  it("keeps address, form and results in step, backwards too", async () => {
    const { page } = await visit(search("đường"));
    const first = await allResults(page);
    await page.getByLabel("Năm", { exact: true }).first().selectOption("2022");
    await page.waitForURL(/nam=2022/);
    const narrowed = await allResults(page);
    expect(narrowed.length).toBeLessThan(first.length);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("nam="));
    expect(await page.getByLabel("Năm", { exact: true }).first().inputValue()).toBe("");
    expect(await allResults(page)).toEqual(first);
  });

  it("narrows by a place with one press, and gives it up again", async () => {
    const { page } = await visit(search("xã"));
    const all = await allResults(page);
    const place = page.getByRole("button", { name: /^Cần Giuộc/ }).first();
    const count = Number(/\d+/.exec((await place.textContent()) ?? "")?.[0]);
    await place.click();
    await page.waitForURL(/dia-phuong=/);
    expect(await allResults(page)).toHaveLength(count);
    await page.getByRole("button", { name: /Bỏ lọc: Cần Giuộc/ }).click();
    expect(await allResults(page)).toEqual(all);
  });

  it("orders strictly by date when asked to", async () => {
    const { page } = await visit(search("xã", "&xep=moi-nhat"));
    await allResults(page);
    const dates = await page
      .locator("[data-search-list] time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    expect(dates.length).toBeGreaterThan(20);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("loads nothing of the search before the reader shows intent", async () => {
    asked.length = 0;
    const { page } = await visit("/");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((address) => /pagefind|search|suggest/.test(address))).toEqual([]);
    await page.goto(`${origin()}/tim-kiem/`);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((address) => /pagefind|worker|suggest/.test(address))).toEqual([]);
    await box(page).focus();
    await page.waitForRequest(/catalog\.json|goi-y\.json/);
  });

  it("loads nothing to say that no word can be found", async () => {
    const { page, errors } = await visit(search("((( *"));
    await says(page, /Không tìm thấy/);
    expect(errors).toEqual([]);
  });

  it.each([
    "<img src=x onerror=alert(1)>",
    "a".repeat(10_000),
    "\u0000\u0007\u202e",
    "😀👩‍👩‍👧",
    "(?<=a)[b-",
    "مرحبا שלום",
    "__proto__ constructor",
  ])("takes %j for text", async (words) => {
    const { page, errors } = await visit(
      search(words, "&nam=%3Cb%3E&chuyen-muc=__proto__&dia-phuong=%3Ci%3E&khac=1"),
    );
    await says(page, /Không tìm thấy|Tìm thấy/);
    expect(await page.locator("img[src=x], main b, main i").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("shows hostile headlines as text", async () => {
    const { page, errors } = await visit(search("chú ý"));
    await allResults(page);
    expect(await titles(page).filter({ hasText: "<b>" }).count()).toBeGreaterThan(0);
    expect(await page.locator("[data-search-list] b").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("leads to the archive where scripts are off", async () => {
    const { page } = await visit("/tim-kiem/", { scripts: false });
    expect(await page.locator("noscript p").textContent()).toMatch(/đang tắt JavaScript/);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.getByRole("main").locator('a[href="/2022/"]').isVisible()).toBe(true);
  });

  it("says so when the reader is offline", async () => {
    const { page } = await visit("/tim-kiem/");
    await page.context().setOffline(true);
    await box(page).fill("đường");
    await page.keyboard.press("Enter");
    await says(page, /ngoại tuyến/);
    await page.context().setOffline(false);
    await page.keyboard.press("Enter");
    await says(page, /Tìm thấy/);
  });
});

describe("suggestions", () => {
  it("offer headlines while typing in any page's header, and lead there by keyboard", async () => {
    const { page, errors } = await visit("/chinh-tri/");
    await page.getByRole("searchbox").pressSequentially("dang vien guong");
    await page.getByRole("listbox").waitFor();
    expect(await page.getByRole("option").first().textContent()).toMatch(/Đảng viên gương mẫu/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/dang-vien-guong-mau\.html$/);
    expect(errors).toEqual([]);
  });

  it("close with Escape, and Enter searches for what was typed", async () => {
    const { page } = await visit("/");
    await page.getByRole("searchbox").pressSequentially("dang vien");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/tim-kiem\/\?q=dang(\+|%20)vien$/);
    await says(page, /Tìm thấy/);
  });
});

describe("a damaged index", () => {
  it("is said to the reader, who can try again, and answers again once it is mended", async () => {
    const tier = folder.at("trang/pagefind");
    const [id = ""] = (await readdir(tier)).filter((name) => /^\d{4}-\d{2}/.test(name));
    const chunks = (await readdir(`${tier}/${id}/index`)).map((name) => `${tier}/${id}/index/${name}`);
    const whole = await Promise.all(chunks.map((file) => readFile(file)));
    // A file of its own, for the old one is the cache's, too.
    for (const file of chunks) {
      await rm(file);
      await writeFile(file, "<!doctype html>");
    }
    const { page } = await visit(search("đường"));
    await says(page, /chưa tải được/);
    for (const [index, file] of chunks.entries()) await writeFile(file, whole[index] ?? "");
    // What the browser keeps for a year is not asked for again in this session.
    const again = await visit(search("đường"));
    await says(again.page, /Tìm thấy/);
  });

  it("is not there at all in a build without search", async () => {
    const catalog = folder.at("trang/pagefind/catalog.json");
    const text = await readFile(catalog);
    await rm(catalog);
    const { page } = await visit(search("đường"));
    await says(page, /không có chỉ mục tìm kiếm/);
    await writeFile(catalog, text);
  });
});
