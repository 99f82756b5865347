/** Opens a page as a reader does and takes its picture once everything on it is there. */
import type { Browser, Page } from "playwright-core";
import type { KindOfPage } from "./kinds-of-page.ts";

export interface View {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
}

/** The masthead shows the reader's own day. */
const NOW = new Date("2023-06-05T08:00:00+07:00");

export async function shootPage(
  browser: Browser,
  origin: string,
  { address, search }: KindOfPage,
  { width, height, theme }: View,
  type: "png" | "jpeg" = "png",
): Promise<Uint8Array> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  try {
    await page.clock.setFixedTime(NOW);
    await page.goto(origin + address, { waitUntil: "load" });
    // The second time the paper's own face is there from the start.
    await page.goto(origin + address, { waitUntil: "networkidle" });
    if (search !== undefined) await page.locator(".search-list li").first().waitFor();
    await everyPhoto(page);
    return await page.screenshot({
      type,
      ...(type === "jpeg" ? { quality: 82 } : {}),
      animations: "disabled",
    });
  } finally {
    await page.close();
  }
}

/** Photos wait until they are near: those in the picture have come. */
async function everyPhoto(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const near = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
    await Promise.all(near.map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}
