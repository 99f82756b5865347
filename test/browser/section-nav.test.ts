import { describe, expect, inject, it } from "vitest";
import { visits } from "./visits.ts";

const { visit } = visits(() => inject("miniSite"));
const LAST = "Chưa có bài";

describe("the sections", () => {
  it("all come into sight on a phone by keyboard alone, without scripts", async () => {
    const { page } = await visit("/chinh-tri/", { width: 320, scripts: false });
    const nav = page.getByRole("navigation", { name: "Chuyên mục" });
    const last = nav.getByRole("link", { name: LAST });
    const inSight = async () => {
      const box = await last.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 320;
    };
    expect(await inSight()).toBe(false);
    await nav.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await inSight()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Chính trị");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await inSight()).toBe(false);
  });

  it("stand in one line on a desk, where nothing needs to be opened", async () => {
    const { page } = await visit("/chinh-tri/", { width: 1280 });
    const nav = page.getByRole("navigation", { name: "Chuyên mục" });
    expect(await nav.getByRole("link", { name: LAST }).isVisible()).toBe(true);
    expect(await nav.locator("summary").isVisible()).toBe(false);
    expect(await nav.locator("[aria-current]").textContent()).toBe("Chính trị");
  });
});
