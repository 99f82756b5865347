/** Takes the README's picture from the built sample paper: `npm run build && node --import tsx scripts/screenshot.ts`. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../test/browser/find-chromium.ts";
import { serveSite } from "../test/browser/serve-site.ts";

const PAGE = "/2023/06/long-an-hai-nam-hoc-tap-va-lam-theo-guong-bac.html";
const PICTURE = "docs/images/article.jpg";

const { executablePath, env } = await findChromium();
const [browser, server] = await Promise.all([
  chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, ...env },
  }),
  serveSite(path.resolve("_site")),
]);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1080 }, locale: "vi-VN" });
  await page.goto(server.origin + PAGE, { waitUntil: "networkidle" });
  await mkdir(path.dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE, type: "jpeg", quality: 82 });
  console.log(PICTURE);
} finally {
  await Promise.all([browser.close(), server.close()]);
}
