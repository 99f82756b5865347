/** Notes what moves on a page without the reader's doing. */
import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** How much, and what it was. */
    moved?: string[];
  }
}

/** Before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    window.moved = moved;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: { node?: Node | null }[] = Reflect.get(entry, "sources") ?? [];
        const texts = sources.map(({ node }) => node?.textContent?.trim().slice(0, 30) ?? node?.nodeName);
        moved.push(`${Reflect.get(entry, "value")}: ${texts.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** @throws where nobody has watched */
export async function shiftsOn(page: Page): Promise<string[]> {
  const moved = await page.evaluate(() => window.moved);
  if (!moved) throw new Error("watchShifts comes before the page is opened");
  return moved;
}
