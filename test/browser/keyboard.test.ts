/** The way of a reader who has no mouse: from the address bar through the whole page, forwards and back. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { type FocusStop, focusStop, stopsInPage } from "./focus-stop.ts";
import { ARTICLE, KINDS, type KindOfPage } from "./kinds-of-page.ts";
import { visits } from "./visits.ts";

const { visit } = visits(() => inject("miniSite"));
const MOST = 300;

/** Until the focus is back at the page itself. */
async function wayThrough(page: Page, key: "Tab" | "Shift+Tab"): Promise<FocusStop[]> {
  const way: FocusStop[] = [];
  for (let pressed = 0; pressed < MOST; pressed++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focusStop);
    if (!stop) return way;
    way.push(stop);
  }
  throw new Error(`after ${MOST} presses the focus is still within the page, at ${way.at(-1)?.name}`);
}

/** Back along a line, or back up a column: columns themselves come in the order in which they are told. */
function leapsBack(way: readonly FocusStop[]): string[] {
  return way.flatMap(({ name, box }, index) => {
    const before = way[index - 1];
    if (!before) return [];
    const { left, top, right } = before.box;
    const isBeside = box.left >= right - 1 || box.right <= left + 1;
    const isBack = Math.abs(box.top - top) <= 12 ? box.right <= left + 1 : box.top < top && !isBeside;
    return isBack ? [`${before.name} → ${name}`] : [];
  });
}

describe("by keyboard alone", () => {
  it.each([360, 1280])("the first press shows the way past masthead and sections, %i wide", async (width) => {
    const { page } = await visit(ARTICLE, { width, scripts: false });
    const skip = page.getByRole("link", { name: "Đến nội dung chính" });
    expect((await skip.boundingBox())?.height).toBeLessThan(8);
    await page.keyboard.press("Tab");
    const box = await skip.boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    expect(box?.height).toBeGreaterThan(40);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it.each([
    ["the front page on a phone", KINDS.home, { width: 360 }],
    ["the front page on a desk, in the dark", KINDS.home, { width: 1280, dark: true }],
    ["an article on a phone, in the dark", KINDS.article, { width: 360, dark: true }],
    ["an article on a desk", KINDS.article, { width: 1280 }],
    ["what is kept for reading offline, on a phone", KINDS.offline, { width: 360 }],
    ["results of a search on a phone", KINDS["search with results"], { width: 360 }],
    ["results of a search on a desk, in the dark", KINDS["search with results"], { width: 1280, dark: true }],
  ])(
    "%s: all is reached once, in the order of the eye, in sight and marked",
    async (_, kind: KindOfPage, how) => {
      const { page } = await visit(kind.address, how);
      await page.locator(".today-solar").waitFor();
      await kind.ready?.(page);
      // The window follows the focus at once.
      await page.emulateMedia({ reducedMotion: "reduce" });
      const stops = await page.evaluate(stopsInPage);
      const way = await wayThrough(page, "Tab");
      expect(way.map(({ name }) => name)).toEqual(stops);
      expect(
        way.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => [name, ...faults]),
      ).toEqual([]);
      expect(leapsBack(way)).toEqual([]);
      const back = await wayThrough(page, "Shift+Tab");
      expect(back.map(({ name }) => name)).toEqual(stops.toReversed());
      expect(back.flatMap(({ faults }) => faults)).toEqual([]);
    },
  );
});
