/** Opens pages of a served site as a reader would, each with a browser profile of its own, and closes them after each test. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser, watchPage } from "./open-browser.ts";
import { type ServeOptions, type SiteServer, serveSite } from "./serve-site.ts";

export interface Visit {
  readonly width?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** Whether the worker that keeps pages may be registered; left out, it is not: what it fetches comes when it likes. */
  readonly worker?: boolean;
  /** Done before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Visited {
  readonly page: Page;
  /** What the console showed. */
  readonly errors: string[];
  /** Requests to anybody else. */
  readonly outside: string[];
}

export interface Visits {
  /** `http://127.0.0.1:40123` */
  origin(): string;
  visit(address: string, how?: Visit): Promise<Visited>;
}

/** @param folder the site's; asked once it is built */
export function visits(folder: () => string, options: ServeOptions = {}): Visits {
  let browser: Browser | undefined;
  let server: SiteServer | undefined;
  let opened: Page[] = [];
  const origin = () => server?.origin ?? "";

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveSite(folder(), options)]);
  });
  afterAll(() => Promise.all([browser?.close(), server?.close()]));
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.context().close()));
    opened = [];
  });
  return {
    origin,
    async visit(address, { width = 1280, dark = false, scripts = true, worker = false, before } = {}) {
      if (!browser) throw new Error("the browser is not open yet");
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? "dark" : "light",
        javaScriptEnabled: scripts,
        locale: "vi-VN",
      });
      const page = await context.newPage();
      opened.push(page);
      const seen = watchPage(page, origin());
      if (!worker) await page.addInitScript(refuseWorkers);
      await before?.(page);
      await page.goto(origin() + address, { waitUntil: "load" });
      return { page, ...seen };
    },
  };
}

/** As if the worker were for ever on its way. */
function refuseWorkers(): void {
  ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
}
