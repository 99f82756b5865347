/** What a page costs a reader who opens it for the first time, as a real Chromium asks for it. */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";

export type SentKind = "html" | "style" | "script" | "font" | "photo" | "icon" | "manifest" | "data";

/** One answer, in bytes: as it is, and as a CDN sends it. Fonts and photos are packed already and count as they are. */
export interface Sent {
  readonly address: string;
  readonly kind: SentKind;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
  /** No text shows before it is there. */
  readonly blocking: boolean;
  /** Asked for only when the page stands there whole; photos further down, when they come near. */
  readonly later: boolean;
}

export interface PageWeight {
  readonly sent: readonly Sent[];
  /** Layout shift while it loaded; of nothing that the reader did. */
  readonly shift: number;
  readonly elements: number;
}

export interface WeighOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scripts?: boolean;
}

declare global {
  interface Window {
    shiftSum?: number;
  }
}

/** Long enough for what a page asks for by itself once it has loaded. */
const QUIET = 400;
/** As most phones of these years. */
const POINTS = 2;

/** @param url of the page; what it asks for in vain counts like the rest */
export async function weighPage(
  browser: Browser,
  url: string,
  { width = 360, height = 640, scripts = true }: WeighOptions = {},
): Promise<PageWeight> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: POINTS,
    javaScriptEnabled: scripts,
    locale: "vi-VN",
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchShift);
    const taken = takeAnswers(page);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(QUIET);
    const answers = await Promise.all(taken);
    const blocking = new Set(await page.evaluate(blockingAddresses));
    const lazy = new Set(await page.evaluate(lazyPhotos));
    const known = new Set(answers.map(({ address }) => address));
    // A headless browser asks for neither; a reader's for both, once the page has loaded (LocalFrame::UpdateFaviconURL in Chromium).
    const links = await page.evaluate(linkedByHead);
    for (const { address, kind } of links) {
      if (known.has(address)) continue;
      const response = await context.request.get(address);
      answers.push({ address, kind, body: await response.body(), later: true });
    }
    return {
      sent: answers.map((answer) => {
        const { kind, address, later } = answer;
        const when = {
          blocking: kind === "html" || blocking.has(address),
          later: later || lazy.has(address),
        };
        return { address, kind, ...when, ...bytesOf(answer) };
      }),
      shift: await page.evaluate(() => window.shiftSum ?? 0),
      elements: await page.evaluate(() => document.getElementsByTagName("*").length),
    };
  } finally {
    await context.close();
  }
}

interface Answer {
  readonly address: string;
  readonly kind: SentKind;
  readonly body: Buffer;
  readonly later: boolean;
}

function takeAnswers(page: Page): Promise<Answer>[] {
  const taken: Promise<Answer>[] = [];
  let loaded = false;
  page.on("load", () => {
    loaded = true;
  });
  page.on("response", (response) => {
    const address = response.url();
    if (!address.startsWith("http")) return;
    const later = loaded;
    const kind = kindOf(response.request().resourceType(), address);
    taken.push(response.body().then((body) => ({ address, kind, body, later })));
  });
  return taken;
}

const KINDS: Readonly<Record<string, SentKind>> = {
  document: "html",
  stylesheet: "style",
  script: "script",
  font: "font",
  image: "photo",
  manifest: "manifest",
};

function kindOf(resourceType: string, address: string): SentKind {
  if (/icon[^/]*\.(svg|png|ico)$/.test(address)) return "icon";
  return KINDS[resourceType] ?? "data";
}

function bytesOf({ address, kind, body }: Answer): Pick<Sent, "bytes" | "gzip" | "brotli"> {
  const bytes = body.length;
  const packed = kind === "font" || kind === "photo" || /\.(png|ico)$/.test(address);
  if (packed) return { bytes, gzip: bytes, brotli: bytes };
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    bytes,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body, { params }).length,
  };
}

function watchShift(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ("value" in entry) window.shiftSum = (window.shiftSum ?? 0) + Number(entry.value);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** The browser's own word on what it waited for; of a sheet that is preloaded as well it has none. */
function blockingAddresses(): string[] {
  const waited = performance
    .getEntriesByType("resource")
    .filter((entry) => "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking");
  const sheets = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
  const applied = sheets.filter(({ media }) => matchMedia(media).matches);
  return [...waited.map(({ name }) => name), ...applied.map(({ href }) => href)];
}

function lazyPhotos(): string[] {
  return [...document.querySelectorAll<HTMLImageElement>("img[loading=lazy]")].map(
    ({ currentSrc }) => currentSrc,
  );
}

function linkedByHead(): { address: string; kind: "icon" | "manifest" }[] {
  const found: { address: string; kind: "icon" | "manifest" }[] = [];
  for (const kind of ["icon", "manifest"] as const) {
    const link = document.querySelector<HTMLLinkElement>(`link[rel~="${kind}"]`);
    if (link) found.push({ address: link.href, kind });
  }
  return found;
}
