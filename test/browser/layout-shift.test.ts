import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visits } from "./visits.ts";
import { shiftsOn, watchShifts } from "./watch-shifts.ts";

const { visit } = visits(() => inject("miniSite"));
const LATE = 700;

/** As on a slow line: fonts, the styles that nothing waits for and the page's script come when the reader has long begun. */
async function delayed(page: Page): Promise<void> {
  await watchShifts(page);
  await page.route(/\.woff2$|\/site-\w+\.js$|\/later-\w+\.css$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
}

describe("nothing on a page moves while it is read, though fonts, later styles and scripts come late", () => {
  it.each([
    ["/", 360],
    ["/", 1280],
    ["/2023/06/hai-nam-lam-theo-guong-bac.html", 360],
    ["/2023/06/hai-nam-lam-theo-guong-bac.html", 1280],
    ["/chinh-tri/", 360],
    ["/2023/06/", 768],
    ["/tim-kiem/", 360],
  ])("%s at %i", async (address, width) => {
    const { page } = await visit(address, { width, before: delayed });
    await page.locator(".today-solar").waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    expect(await shiftsOn(page)).toEqual([]);
  });
});

describe("a headline of capitals with marks above and below", () => {
  it("keeps its lines apart", async () => {
    const { page } = await visit("/2023/06/hai-nam-lam-theo-guong-bac.html", { width: 360 });
    const { leading, needed } = await page.getByRole("heading", { level: 1 }).evaluate((title) => {
      const { fontSize, fontFamily, fontWeight, lineHeight } = getComputedStyle(title);
      const pen = document.createElement("canvas").getContext("2d");
      if (!pen) throw new Error("no canvas");
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const above = pen.measureText("NHỮNG NGHỆ NHÂN KỸ THUẬT ẪỄỖ").actualBoundingBoxAscent;
      const below = pen.measureText("ỨNG DỤNG NGHỆ THUẬT ự").actualBoundingBoxDescent;
      return { leading: Number.parseFloat(lineHeight), needed: above + below };
    });
    expect(leading).toBeGreaterThan(needed);
  });
});
