/** A reader with a cold cache asks a large archive, in a real browser: how long, how many bytes, how much of the page's own time. */
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../browser/find-chromium.ts";
import { serveSite } from "../browser/serve-site.ts";

export interface SearchCost {
  readonly query: string;
  /** From pressing Enter to the first result on the screen. */
  readonly firstMilliseconds: number;
  /** Everything fetched for the search until then, compressed as a CDN does; photos are not counted. */
  readonly firstKilobytes: number;
  /** Until the whole archive was read. */
  readonly wholeSeconds: number;
  readonly wholeMegabytes: number;
  readonly requests: number;
  readonly found: string;
}

export interface BrowserFindings {
  readonly searches: readonly SearchCost[];
  /** Main thread's time for each key typed into the search box, suggestions and all. */
  readonly keyMilliseconds: readonly number[];
}

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];
const REGION = "[data-search-results]";
const TYPED = "nông thôn mới Cần Giuộc";

export async function measureSearches(site: string, queries: readonly string[]): Promise<BrowserFindings> {
  let sent: { readonly address: string; readonly bytes: number }[] = [];
  const server = await serveSite(site, { onSent: (address, bytes) => sent.push({ address, bytes }) });
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });
  const openPage = async (): Promise<Page> => {
    // A context of its own has a cache of its own.
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${server.origin}/tim-kiem/`, { waitUntil: "networkidle" });
    return page;
  };
  const bytesSent = () =>
    sent.filter(({ address }) => !address.startsWith("/anh/")).reduce((sum, { bytes }) => sum + bytes, 0);
  try {
    const searches: SearchCost[] = [];
    for (const query of queries) {
      const page = await openPage();
      sent = [];
      // Typed at once: what the box loads when it is entered counts as well.
      await page.getByRole("main").getByRole("searchbox").fill(query);
      const first = page.evaluate(whenFirst, REGION);
      const whole = page.evaluate(whenDone, REGION);
      await page.keyboard.press("Enter");
      const firstMilliseconds = await first;
      const firstKilobytes = bytesSent() / 1000;
      const wholeMilliseconds = await whole;
      searches.push({
        query,
        firstMilliseconds,
        firstKilobytes,
        wholeSeconds: wholeMilliseconds / 1000,
        wholeMegabytes: bytesSent() / 1e6,
        requests: sent.length,
        found: (await page.locator(`${REGION} [data-search-status]`).textContent()) ?? "",
      });
      await page.context().close();
    }
    return { searches, keyMilliseconds: await typeKeys(await openPage()) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the page: milliseconds from the Enter key to the first result. */
function whenFirst(region: string): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      "keydown",
      () => {
        const began = performance.now();
        const look = () => {
          if (document.querySelector(`${region} [data-search-list] > li`)) resolve(performance.now() - began);
          else requestAnimationFrame(look);
        };
        look();
      },
      { once: true, capture: true },
    );
  });
}

/** In the page: milliseconds from the Enter key until the region is no longer busy. */
function whenDone(region: string): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      "keydown",
      () => {
        const began = performance.now();
        let wasBusy = false;
        const look = () => {
          const busy = document.querySelector(region)?.getAttribute("aria-busy") === "true";
          wasBusy ||= busy;
          if (wasBusy && !busy) resolve(performance.now() - began);
          else setTimeout(look, 5);
        };
        look();
      },
      { once: true, capture: true },
    );
  });
}

async function typeKeys(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const taskTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const box = page.getByRole("main").getByRole("searchbox");
  await box.focus();
  await page.waitForTimeout(1000);
  const costs: number[] = [];
  for (const key of TYPED) {
    const before = await taskTime();
    await page.keyboard.insertText(key);
    await page.waitForTimeout(400);
    costs.push((await taskTime()) - before);
  }
  return costs;
}
