import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { type Visit, visits } from "./visits.ts";

const ARTICLE = "/2023/06/hai-nam-lam-theo-guong-bac.html";
const LOST = "/khong-co/";

/** One address of each kind of page. */
const PAGES = {
  "the front page": "/",
  "a section": "/chinh-tri/",
  "a section without articles": "/chua-co-bai/",
  "an article with awards, a table and footnotes": ARTICLE,
  "an article with a gallery and a video card": "/2023/05/lang-trong.html",
  "a withdrawn article": "/2023/05/da-go.html",
  "a month": "/2023/06/",
  "a year": "/2023/",
  "a topic": "/chu-de/lang-nghe/",
  "a place": "/dia-phuong/tan-tru/",
  "an author": "/tac-gia/to-thoi-su/",
  "the search": "/tim-kiem/",
  "what is not there": LOST,
  "the thanks": "/cam-on/",
  "the privacy page": "/quyen-rieng-tu/",
  "the offline page": "/ngoai-tuyen/",
  "the form for editors": "/quan-tri/",
};

const { visit, origin } = visits(() => inject("miniSite"));

/** A visit that also notes what the browser refused, and what could not be fetched. */
async function watched(address: string, how: Visit = {}) {
  const failed: string[] = [];
  const visited = await visit(address, {
    ...how,
    async before(page) {
      page.on("requestfailed", (request) => failed.push(request.url()));
      // What is missing stands here; the console tells it of the page itself, too, and of the icon that browsers ask for.
      page.on("response", (response) => {
        if (response.status() >= 400 && response.url() !== origin() + address) failed.push(response.url());
      });
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
          violations.push(`${effectiveDirective} ${blockedURI}`),
        );
      });
      await how.before?.(page);
    },
  });
  return {
    ...visited,
    /** All that a reader's browser had to say against the page. */
    seen: async () => ({
      violations: await violationsOf(visited.page),
      errors: visited.errors.filter((text) => !text.includes("status of 404")),
      outside: visited.outside,
      failed,
    }),
  };
}

const NOTHING = { violations: [], errors: [], outside: [], failed: [] };

async function violationsOf(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, "violations"));
}

/** Puts something into the page's HTML that its author never wrote, as a careless template would. */
async function smuggle(page: Page, html: string): Promise<void> {
  await page.route(origin() + ARTICLE, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace("</main>", `${html}</main>`) });
  });
}

/** Changes one byte of the file whose address matches. */
async function spoil(page: Page, address: RegExp): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ` });
  });
}

describe("under the site's own headers", () => {
  it.each(Object.entries(PAGES))("%s breaks no rule and asks nobody else", async (_, address) => {
    const { page, seen } = await watched(address);
    await page.waitForLoadState("networkidle");
    expect(await seen()).toEqual(NOTHING);
    expect(
      await page.locator("link[rel=stylesheet]:not([integrity]), script[src]:not([integrity])").count(),
    ).toBe(0);
  });

  it.each([
    "/rss.xml",
    "/chinh-tri/atom.xml",
    "/feed.json",
    "/sitemap.xml",
    "/robots.txt",
    "/manifest.webmanifest",
  ])("%s is shown and breaks no rule", async (address) => {
    const { page, seen } = await watched(address);
    expect(await page.locator("body, :root").first().textContent()).not.toBe("");
    expect(await seen()).toEqual(NOTHING);
  });

  it("the search finds and suggests, its worker and WebAssembly included", async () => {
    const { page, seen } = await watched("/tim-kiem/");
    const box = page.getByRole("main").getByRole("searchbox");
    await box.focus();
    await box.pressSequentially("làng tr");
    await page.getByRole("option").first().waitFor();
    await box.fill("lưỡng");
    await page.keyboard.press("Enter");
    await page
      .getByRole("region", { name: "Kết quả tìm kiếm" })
      .getByRole("heading")
      .getByRole("link")
      .first()
      .waitFor();
    expect(await seen()).toEqual(NOTHING);
  });
});

/** What a careless template might let into a page, and what the browser says of it. */
const SMUGGLED = [
  ["<script>document.title = 'hỏng'</script>", "script-src-elem inline"],
  ["<img src='/anh/khong-co.png' onerror=\"document.title = 'hỏng'\">", "script-src-attr inline"],
  ["<style>body { display: none }</style>", "style-src-elem inline"],
  ["<p style='position: fixed'>", "style-src-attr inline"],
  ["<script src='https://la.example/x.js'></script>", "script-src-elem https://la.example/x.js"],
  ["<link rel='stylesheet' href='https://la.example/x.css'>", "style-src-elem https://la.example/x.css"],
  ["<img src='https://la.example/dem.gif'>", "img-src https://la.example/dem.gif"],
  ["<iframe src='https://la.example/'></iframe>", "frame-src https://la.example"],
  ["<object data='/anh/x.swf'></object>", "object-src"],
  ["<base href='https://la.example/'>", "base-uri https://la.example"],
] as const;

describe("what the headers forbid", () => {
  it("does nothing where it gets into a page, and is told of", async () => {
    const reached: string[] = [];
    const { page } = await watched(ARTICLE, {
      async before(page) {
        await page.route("https://la.example/**", (route) => {
          reached.push(route.request().url());
          return route.abort();
        });
        await smuggle(page, SMUGGLED.map(([html]) => html).join(""));
      },
    });
    for (const [html, violation] of SMUGGLED) {
      await expect
        .poll(() => violationsOf(page), { message: html })
        .toContainEqual(expect.stringContaining(violation));
    }
    expect(await page.title()).not.toBe("hỏng");
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(reached).toEqual([]);
  });

  it.each([
    [
      "a text that is written into the page as HTML",
      () => void Object.assign(document.body, { innerHTML: "<b>chữ</b>" }),
    ],
    ["a text that is run", () => void setTimeout("document.title = 'hỏng'")],
    ["a worker of any address", () => void new Worker("/tai-nguyen/la.js")],
  ])("%s is refused, whatever script of ours does so", async (_, deed) => {
    const { page } = await watched(ARTICLE);
    expect(
      await page.evaluate(deed).then(
        () => "done",
        (fault: Error) => fault.message,
      ),
    ).toMatch(/Trusted|Content Security Policy/);
    expect(await page.title()).not.toBe("hỏng");
  });

  it("lets the search start workers of its own script, and no others", async () => {
    const { page } = await watched("/tim-kiem/");
    const made = page.evaluate("trustedTypes.createPolicy('khac', {})");
    await expect(made).rejects.toThrow(/Policy "khac" disallowed/);
  });
});

describe("a style or script whose bytes are not those that were built", () => {
  const digest = (text: string) => /integrity/.test(text);

  it.each(["/", ARTICLE, "/tim-kiem/", "/chinh-tri/", LOST])(
    "leaves %s without its styles",
    async (address) => {
      const { page, errors } = await watched(address, { before: (page) => spoil(page, /\.css$/) });
      expect(errors.some(digest)).toBe(true);
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
      expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    },
  );

  it("does not run", async () => {
    const { page, errors } = await watched(ARTICLE, { before: (page) => spoil(page, /\/site-\w+\.js$/) });
    expect(errors.some(digest)).toBe(true);
    expect(await page.locator("[data-today]").textContent()).toBe("");
  });

  it("does not open the form for editors", async () => {
    const { page, errors } = await watched("/quan-tri/", {
      before: (page) => spoil(page, /\/quan-tri\.js$/),
    });
    expect(errors.some(digest)).toBe(true);
    expect(await page.getByText("Đang mở…").isVisible()).toBe(true);
  });
});
