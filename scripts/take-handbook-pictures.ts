/** Takes the editors' handbook's pictures from the running product: `node --import tsx scripts/take-handbook-pictures.ts`. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../test/browser/find-chromium.ts";
import { serveSite } from "../test/browser/serve-site.ts";
import { takeFormPictures } from "./handbook/form-pictures.ts";
import { NOW, openNewsroom } from "./handbook/newsroom.ts";
import { takePagePictures } from "./handbook/page-pictures.ts";
import { takeTerminalPicture } from "./handbook/terminal-picture.ts";

const READER = { locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", reducedMotion: "reduce" } as const;
const PICTURES = path.resolve("docs/images/so-tay");

await mkdir(PICTURES, { recursive: true });
const newsroom = await openNewsroom();
const { executablePath, env } = await findChromium();
const [browser, server] = await Promise.all([
  chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
    env: { ...process.env, ...env },
  }),
  serveSite(newsroom.site),
]);
try {
  const page = await browser.newPage(READER);
  await takeFormPictures(page, server.origin, newsroom.root, PICTURES);
  await takeTerminalPicture(page, newsroom.root, PICTURES);
  const reader = await browser.newPage(READER);
  // The masthead shows the reader's own day.
  await reader.clock.setFixedTime(new Date(NOW));
  await takePagePictures(reader, server.origin, PICTURES);
} finally {
  await Promise.all([browser.close(), server.close()]);
  await newsroom.remove();
}
console.log(PICTURES);
