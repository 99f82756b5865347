/** What readers and those who look at a preview see: the award summary, the preview's banner. */
import path from "node:path";
import type { Page } from "playwright-core";
import { DRAFT } from "./newsroom.ts";

const AWARDED = "/2023/06/long-an-hai-nam-hoc-tap-va-lam-theo-guong-bac.html";

export async function takePagePictures(page: Page, origin: string, folder: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(origin + AWARDED, { waitUntil: "networkidle" });
  const box = page.getByRole("region", { name: "Khen thưởng", exact: true });
  await box.scrollIntoViewIfNeeded();
  await box.screenshot({ path: path.join(folder, "khen-thuong.jpg"), type: "jpeg", quality: 85 });
  await page.goto(`${origin}/${DRAFT}.html`, { waitUntil: "networkidle" });
  // Without the strip that is kept free for the scroll bar.
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  await page.screenshot({
    path: path.join(folder, "ban-xem-thu.jpg"),
    type: "jpeg",
    quality: 80,
    clip: { x: 0, y: 0, width, height: 640 },
  });
}
