import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { ARTICLE } from "./kinds-of-page.ts";
import { withVoices } from "./spoken-voices.ts";
import { visits } from "./visits.ts";

const { visit } = visits(() => inject("miniSite"));
const button = (page: Page) => page.getByRole("button", { name: "Nghe bài" });
const bar = (page: Page) => page.getByRole("region", { name: "Nghe bài viết" });
const inBar = (page: Page, name: string) => bar(page).getByRole("button", { name, exact: true });
const spoken = (page: Page) => page.locator(".is-spoken");

describe("an article that is listened to", () => {
  it("is read in words from headline to source, and the page follows", async () => {
    const { page, errors, outside } = await visit(ARTICLE, { width: 360, before: withVoices });
    await button(page).click();
    await bar(page).waitFor();
    expect(await inBar(page, "Tạm dừng").evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(() => spoken(page).textContent()).toBe("Hai năm làm theo gương Bác");
    for (let count = 0; count < 30 && (await bar(page).isVisible()); count++) {
      // What is being read lies in sight, above the bar.
      await expect
        .poll(() =>
          spoken(page).evaluate((part) => {
            const { top, bottom } = part.getBoundingClientRect();
            const foot = document.querySelector(".listen-bar")?.getBoundingClientRect().top ?? 0;
            return top >= 0 && bottom <= foot
              ? "in sight"
              : `${part.textContent} from ${top} to ${bottom} of ${foot}`;
          }),
        )
        .toBe("in sight");
      await inBar(page, "Đoạn sau").click();
      if ((await spoken(page).textContent()) === "Nguồn: Bản tin nội bộ") break;
    }
    await page.evaluate(() => window.finish());
    await bar(page).waitFor({ state: "detached" });
    const said = await page.evaluate(() => window.said);
    expect(said[0]).toBe("Hai năm làm theo gương Bác");
    expect(said).toContain("Khen thưởng: một tập thể và năm cá nhân.");
    expect(said.at(-1)).toBe("Nguồn: Bản tin nội bộ");
    expect(said.join(" ")).not.toMatch(/\d/);
    expect([...errors, ...outside]).toEqual([]);
  });

  it("falls silent when the reader leaves the page", async () => {
    const { page } = await visit(ARTICLE, { before: withVoices });
    const silenced = () => page.evaluate(() => sessionStorage.getItem("silenced"));
    await button(page).click();
    await bar(page).waitFor();
    expect(await silenced()).toBeNull();
    await page.goto(new URL("/", page.url()).href);
    expect(await silenced()).toBe("yes");
  });

  it("does not call back whoever has scrolled away", async () => {
    const { page } = await visit(ARTICLE, { before: withVoices });
    await button(page).click();
    await bar(page).waitFor();
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 1500);
    const scrolled = () => page.evaluate(() => scrollY);
    await expect.poll(scrolled).toBeGreaterThan(1000);
    await page.waitForTimeout(200);
    const there = await scrolled();
    await page.evaluate(() => window.finish());
    await expect.poll(() => page.evaluate(() => window.said.length)).toBe(2);
    await page.waitForTimeout(100);
    expect(await scrolled()).toBe(there);
  });

  it.each([false, true])("has a bar that axe finds nothing wrong with, dark: %s", async (dark) => {
    const { page } = await visit(ARTICLE, { width: 360, dark, before: withVoices });
    await button(page).click();
    await bar(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    for (const part of ["figcaption", "p:has(a)"]) {
      while (!(await page.locator(`${part}.is-spoken`).count())) await inBar(page, "Đoạn sau").click();
      expect(await axeFindings(page, "of-colour")).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it("is not offered by a browser without a Vietnamese voice", async () => {
    const { page } = await visit(ARTICLE);
    await page.locator(".text-size").waitFor();
    expect(await button(page).isVisible()).toBe(false);
  });
});
