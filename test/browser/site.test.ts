import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visits } from "./visits.ts";

const LEAD = "/2023/06/hai-nam-lam-theo-guong-bac.html";
const { visit } = visits(() => inject("miniSite"));

describe("under the site's own headers, in a real browser", () => {
  it.each([
    "/",
    LEAD,
    "/2023/05/lang-trong.html",
    "/chinh-tri/",
    "/2023/06/",
    "/2023/",
    "/chu-de/lang-nghe/",
    "/tac-gia/to-thoi-su/",
    "/tim-kiem/",
    "/cam-on/",
    "/quyen-rieng-tu/",
    "/ngoai-tuyen/",
  ])("%s shows no error in the console, asks nobody else for anything, and fits a phone", async (address) => {
    const { page, errors, outside } = await visit(address, { width: 360 });
    await page.waitForLoadState("networkidle");
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it.each([
    [360, true],
    [360, false],
    [1280, true],
    [1280, false],
  ])(
    "the article at %i wide, scripts %s, has all its parts in view of assistive technology",
    async (width, scripts) => {
      const { page } = await visit(LEAD, { width, scripts });
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
      for (const name of ["Khen thưởng", "Phản hồi", "Các tin khác", "Mới nhất", "Liên kết website"]) {
        expect(await page.getByRole("region", { name, exact: true }).isVisible(), name).toBe(true);
      }
      expect(await page.getByRole("navigation", { name: "Đường dẫn" }).isVisible()).toBe(true);
      expect(await page.getByLabel("Nội dung phản hồi").isVisible()).toBe(true);
      const trap = await page.getByLabel("Bỏ trống ô này").boundingBox();
      expect((trap?.x ?? 0) + (trap?.width ?? 0)).toBeLessThanOrEqual(0);
      expect(await page.locator("figure img").count()).toBe(2);
    },
  );

  it("loads the photo in the format and width that fit", async () => {
    const { page } = await visit(LEAD, { width: 360 });
    const image = page.locator("figure img").first();
    await image.scrollIntoViewIfNeeded();
    expect(await image.evaluate((node: HTMLImageElement) => node.currentSrc)).toMatch(/-480\.avif$/);
    expect(await image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(0);
  });
});

describe("the search page", () => {
  const results = (page: Page) =>
    page.getByRole("region", { name: "Kết quả tìm kiếm" }).getByRole("heading").getByRole("link");

  it("finds an article by a word that stands only in its body", async () => {
    const { page, errors, outside } = await visit("/tim-kiem/");
    await page.getByRole("main").getByRole("searchbox").fill("lưỡng");
    await page.keyboard.press("Enter");
    await results(page).first().waitFor();
    expect(
      await results(page).evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).toEqual([LEAD]);
    expect(await page.locator("mark").allTextContents()).toContain("lưỡng");
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("opens with the query, year, section and order of its address", async () => {
    const { page } = await visit(
      "/tim-kiem/?q=k%E1%BA%BFt%20lu%E1%BA%ADn&nam=2023&chuyen-muc=chinh-tri&xep=moi-nhat",
    );
    await results(page).first().waitFor();
    expect(await page.getByRole("main").getByRole("searchbox").inputValue()).toBe("kết luận");
    expect(await results(page).count()).toBe(1);
  });

  it("says so when nothing is found, and loads nothing before the reader asks", async () => {
    const { page } = await visit("/tim-kiem/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    expect(
      await page.evaluate(() =>
        performance.getEntriesByType("resource").some((entry) => entry.name.includes("/pagefind/")),
      ),
    ).toBe(false);
    await page.getByRole("main").getByRole("searchbox").fill("zzzzqqq");
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .filter({ hasText: /Không|0/ })
      .first()
      .waitFor();
    expect(asked.some((url) => url.includes("/pagefind/"))).toBe(true);
  });

  it("keeps hostile queries as text", async () => {
    const { page, errors } = await visit(
      `/tim-kiem/?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}&nam=%00&khac=1`,
    );
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("main").getByRole("searchbox").inputValue()).toBe(
      "<img src=x onerror=alert(1)>",
    );
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("leads to the archive where scripts are off", async () => {
    const { page } = await visit("/tim-kiem/", { scripts: false });
    expect(await page.getByRole("main").locator('a[href="/2023/"]').count()).toBeGreaterThan(0);
  });
});
