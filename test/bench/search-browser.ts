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
/** A nimble typist. */
const KEY_MILLISECONDS = 100;

export async function measureSearches(site: string, queries: readonly string[]): Promise<BrowserFindings> {
  let sent: { readonly address: string; readonly bytes: number }[] = [];
  const server = await serveSite(site, { onSent: (address, bytes) => sent.push({ address, bytes }) });
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });
  const openPage = async (): Promise<Page> => {
    // A context of its own has a cache of its own.
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await context.addInitScript(WATCH);
    const page = await context.newPage();
    await page.goto(`${server.origin}/tim-kiem/`, { waitUntil: "networkidle" });
    // The page's script is at work.
    await page.locator(`${REGION} [data-search-status]`).filter({ hasText: /./ }).waitFor();
    return page;
  };
  const bytesSent = () =>
    sent.filter(({ address }) => !address.startsWith("/anh/")).reduce((sum, { bytes }) => sum + bytes, 0);
  try {
    const searches: SearchCost[] = [];
    for (const query of queries) {
      const page = await openPage();
      sent = [];
      // What the box loads when it is entered counts as well.
      await page
        .getByRole("main")
        .getByRole("searchbox")
        .pressSequentially(query, { delay: KEY_MILLISECONDS });
      await page.keyboard.press("Enter");
      const firstMilliseconds = await mark(page, "first");
      const firstKilobytes = bytesSent() / 1000;
      const wholeMilliseconds = await mark(page, "whole");
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

/** Runs in the page: counts from the Enter key to the first result, and until the region is no longer busy. */
const WATCH = `addEventListener("keydown", ({ key }) => {
  if (key !== "Enter") return;
  const began = performance.now();
  const marks = (globalThis.searchMarks = {});
  let wasBusy = false;
  const look = () => {
    const region = document.querySelector("${REGION}");
    const busy = region.getAttribute("aria-busy") === "true";
    wasBusy ||= busy;
    if (region.querySelector("[data-search-list] > li")) marks.first ??= performance.now() - began;
    if (wasBusy && !busy) marks.whole = performance.now() - began;
    else setTimeout(look, 4);
  };
  look();
}, true);`;

/** NaN where nothing was found. @throws where a minute is not enough */
async function mark(page: Page, name: "first" | "whole"): Promise<number> {
  for (let waited = 0; waited < 60_000; waited += 10) {
    const marks = await page.evaluate<Record<string, number>>("globalThis.searchMarks ?? {}");
    if (marks[name] !== undefined || marks.whole !== undefined) return marks[name] ?? Number.NaN;
    await page.waitForTimeout(10);
  }
  throw new Error(`no ${name} result within a minute`);
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
