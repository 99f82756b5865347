import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { ARTICLE } from "./kinds-of-page.ts";
import { withVoices } from "./spoken-voices.ts";
import { visits } from "./visits.ts";
import { shiftsOn, watchShifts } from "./watch-shifts.ts";

const { origin, visit } = visits(() => inject("miniSite"));
const larger = (page: Page) => page.getByRole("button", { name: "Tăng cỡ chữ" });
const smaller = (page: Page) => page.getByRole("button", { name: "Giảm cỡ chữ" });
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

async function largest(page: Page): Promise<void> {
  for (let step = 0; step < 3; step++) await larger(page).click();
}

/** How large each is drawn, in CSS pixels. */
const sizes = (page: Page) =>
  page.evaluate(() =>
    [".prose > p", ".sapo", ".prose h2", ".prose h3", "figcaption"].map((selector) => {
      const found = document.querySelector(selector);
      return found ? Number.parseFloat(getComputedStyle(found).fontSize) : 0;
    }),
  );

describe("the size of the text", () => {
  it("grows in proportion, to half as large again, and fits the narrowest phone", async () => {
    const { page, errors } = await visit(ARTICLE, { width: 320 });
    const usual = await sizes(page);
    await largest(page);
    const large = await sizes(page);
    expect(large.map((size, index) => (size / (usual[index] ?? 0)).toFixed(2))).toEqual(
      Array(5).fill("1.50"),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
  });

  it("is remembered from page to page, and nothing is stored before it is chosen nor once it is the usual one", async () => {
    const { page } = await visit(ARTICLE);
    expect(await stored(page)).toEqual([]);
    await larger(page).click();
    expect(await stored(page)).toEqual(["co-chu"]);
    await page.goto(`${origin()}/2023/05/lang-trong.html`);
    expect(await page.locator("html").getAttribute("data-text-size")).toBe("1");
    await smaller(page).click();
    expect(await stored(page)).toEqual([]);
  });

  it("is there before anything is drawn, on a slow line too: nothing moves", async () => {
    const { page } = await visit(ARTICLE, { width: 360, before: watchShifts });
    await largest(page);
    await page.goto("about:blank");
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    const slow = { offline: false, downloadThroughput: 20_000, uploadThroughput: 20_000, latency: 200 };
    await network.send("Network.emulateNetworkConditions", slow);
    await page.goto(origin() + ARTICLE);
    await page.waitForTimeout(200);
    expect(await page.locator("html").getAttribute("data-text-size")).toBe("3");
    expect(await shiftsOn(page)).toEqual([]);
  });

  it("works for the page alone where the browser stores nothing", async () => {
    const denied = (page: Page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        }),
      );
    const { page, errors } = await visit(ARTICLE, { before: denied });
    await larger(page).click();
    expect(await page.locator("html").getAttribute("data-text-size")).toBe("1");
    await page.locator(".today-solar").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("the line under an article's head", () => {
  it.each([320, 360, 1280])(
    "at %i takes its tools and its age without moving the page, however late they come",
    async (width) => {
      const late = async (page: Page) => {
        await watchShifts(page);
        await withVoices(page, true);
        await page.route(/\/site-\w+\.js$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
      };
      const { page } = await visit(ARTICLE, { width, before: late });
      await larger(page).waitFor();
      expect(await page.locator(".age-note").textContent()).toMatch(/^Bài đã hơn \d+ năm; /);
      await page.evaluate(() => window.findVoice());
      await page.getByRole("button", { name: "Nghe bài" }).waitFor();
      await page.waitForTimeout(100);
      expect(await shiftsOn(page)).toEqual([]);
    },
  );

  it("is never empty where scripts are off", async () => {
    const { page } = await visit(ARTICLE, { scripts: false });
    expect(await page.locator(".reading-tools").innerText()).toBe("1 phút đọc");
  });
});

it("from an article's end a link leads to its beginning, also without scripts", async () => {
  const { page } = await visit(ARTICLE, { width: 360, scripts: false });
  await page.getByRole("link", { name: "Về đầu bài" }).click();
  await expect
    .poll(async () => (await page.getByRole("heading", { level: 1 }).boundingBox())?.y ?? -1)
    .toBeGreaterThan(0);
  expect(page.url()).toBe(`${origin()}${ARTICLE}#khu--chinh`);
});

describe("previous and next in the section", () => {
  it("are links of a navigation that says so, reached by keyboard", async () => {
    const { page } = await visit("/2023/05/lang-trong.html");
    expect(
      await page.getByRole("navigation", { name: "Bài trước và bài sau trong chuyên mục" }).count(),
    ).toBe(0);
    await page.goto(origin() + ARTICLE);
    const nav = page.getByRole("navigation", { name: "Bài trước và bài sau trong chuyên mục" });
    const link = nav.getByRole("link").first();
    await page.getByRole("link", { name: "Về đầu bài" }).focus();
    await page.keyboard.press("Tab");
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});
