/** What a reader has without a network, in a real browser with a real worker; and that with one nothing old is read. */
import { cp, readFile, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { keptMoment } from "../../_includes/client/offline/kept-moment.ts";
import { LIST, STORE } from "../../_includes/client/offline/names.ts";
import { readShelf } from "../../_includes/client/offline/read-shelf.ts";
import type { Row, Shelf } from "../../_includes/client/offline/shelf.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { serveSite } from "./serve-site.ts";
import { visits } from "./visits.ts";

const ARTICLE = "/2023/06/hai-nam-lam-theo-guong-bac.html";
const OTHER = "/2023/05/lang-trong.html";
const DAY = 86_400_000;

const folder = sharedFolder("offline");
beforeAll(() => cp(inject("miniSite"), folder.at(), { recursive: true }));
const { visit, origin } = visits(() => folder.at());

async function open(address: string) {
  const visited = await visit(address, { worker: true });
  return { ...visited, context: visited.page.context() };
}

async function shelfOf(page: Page): Promise<Shelf> {
  const list = await page.evaluate(
    async ([store, at]) => (await (await caches.open(store)).match(at))?.json(),
    [STORE, LIST] as const,
  );
  return readShelf(list);
}
const addressesOf = async (page: Page) => (await shelfOf(page)).rows.map(({ address }) => address);

/** Until the browser has kept it. */
async function isKept(page: Page, address: string): Promise<void> {
  await expect.poll(() => addressesOf(page), { timeout: 20_000 }).toContain(address);
}

/** As if it had been kept some days ago. */
async function makeOlder(page: Page, days: number): Promise<void> {
  const { keepsSeen, rows } = await shelfOf(page);
  const older = rows.map(
    (row): Row => ({ ...row, keptAt: row.keptAt - days * DAY, seenAt: row.seenAt - days * DAY }),
  );
  await page.evaluate(async ([store, at, text]) => (await caches.open(store)).put(at, new Response(text)), [
    STORE,
    LIST,
    JSON.stringify({ keepsSeen, rows: older }),
  ] as const);
}

/** Published anew by the newsroom; the page of before is back after the test. */
let published: (readonly [file: string, text: string])[] = [];
beforeEach(() => {
  published = [];
});
afterEach(async () => {
  for (const [file, text] of published.reverse()) await writeFile(file, text);
});
async function publish(address: string, edit: (html: string) => string): Promise<void> {
  const file = folder.at(address.endsWith("/") ? `${address}index.html` : address);
  const before = await readFile(file, "utf8");
  published.push([file, before]);
  await writeFile(file, edit(before));
}
const headline = (title: string) => (html: string) => html.replace(/(<h1[^>]*>)[^<]*/, `$1${title}`);

const title = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
const note = (page: Page) => page.locator("[data-kept-note]");

describe("without a network", () => {
  it("an article that was read is there, with its styles, its photo, its policy, and the time of the copy", async () => {
    const { page, context, errors, outside } = await open(ARTICLE);
    await page.locator("figure img").first().scrollIntoViewIfNeeded();
    await isKept(page, ARTICLE);
    const [row] = (await shelfOf(page)).rows;
    const before = { title: await title(page), html: await page.locator("article").innerHTML() };
    await context.setOffline(true);
    const answer = await page.goto(`${origin() + ARTICLE}?fbclid=1`);
    expect(await title(page)).toBe(before.title);
    expect(await page.locator("article").innerHTML()).toBe(before.html);
    expect(await note(page).textContent()).toContain(`lúc ${keptMoment(row?.keptAt ?? 0)}.`);
    const photo = page.locator("figure img").first();
    await expect
      .poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Source Serif");
    expect(
      await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.check("1em 'Source Serif 4'"))),
    ).toBe(true);
    expect(answer?.headers()["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    await expect(page.evaluate("document.body.innerHTML = 'x'")).rejects.toThrow(/TrustedHTML/);
    expect(errors.filter((text) => !/TrustedHTML/.test(text))).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("the photos of an article that was read open large", async () => {
    const { page, context, errors } = await open(ARTICLE);
    await page.locator("figure img").first().scrollIntoViewIfNeeded();
    await isKept(page, ARTICLE);
    await context.setOffline(true);
    await page.goto(origin() + ARTICLE);
    await page.locator("figure .enlarge").first().click();
    const photo = page.getByRole("dialog", { name: "Ảnh trong bài" }).getByRole("img").first();
    await expect
      .poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  it("a letter to the newsroom stays where it was written", async () => {
    const { page, context } = await open(ARTICLE);
    await page.getByLabel("Họ và tên").fill("Bạn đọc");
    await page.getByLabel("Thư điện tử").fill("ban-doc@example.vn");
    await page.getByLabel("Nội dung phản hồi").fill("Cảm ơn Tòa soạn.");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Gửi phản hồi" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("chưa được gửi");
    expect(page.url()).toBe(origin() + ARTICLE);
    expect(await page.getByLabel("Nội dung phản hồi").inputValue()).toBe("Cảm ơn Tòa soạn.");
  });

  it("an article that was never opened is the offline page, which leads to those that were", async () => {
    const { page, context } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    await context.setOffline(true);
    const answer = await page.goto(origin() + OTHER);
    expect(answer?.status()).toBe(503);
    expect(await note(page).textContent()).toContain("chưa được lưu trên máy này");
    await page
      .getByRole("region", { name: "Bài đã mở gần đây" })
      .getByRole("listitem")
      .getByRole("link")
      .click();
    await page.waitForURL(`**${ARTICLE}`);
    expect(await title(page)).not.toBe("Đọc khi không có mạng");
    expect(await addressesOf(page)).not.toContain(OTHER);
  });

  it("yesterday's front page is not shown as today's: only as what it is, and where it is asked for", async () => {
    const { page, context } = await open("/");
    await isKept(page, "/");
    await makeOlder(page, 1);
    const [row] = (await shelfOf(page)).rows;
    const moment = keptMoment(row?.keptAt ?? 0);
    await context.setOffline(true);
    await page.goto(`${origin()}/`);
    expect(await title(page)).toBe("Đọc khi không có mạng");
    await page.getByRole("link", { name: `Xem bản lưu lúc ${moment}` }).click();
    await page.waitForURL("**/ngoai-tuyen/?trang=*");
    expect(await note(page).textContent()).toContain(`lúc ${moment}.`);
    expect(await page.getByRole("region", { name: "Mới nhất" }).getByRole("link").count()).toBeGreaterThan(0);
    expect(await page.locator("[data-today]").count()).toBe(0);
    await context.setOffline(false);
    await note(page).getByRole("link").click();
    await page.waitForURL(`${origin()}/`);
    expect(await note(page).count()).toBe(0);
  });

  it("nor a server that answers: the same", async () => {
    const { context } = await open("/cam-on/");
    const server = await serveSite(folder.at());
    const page = await context.newPage();
    await page.goto(server.origin + ARTICLE);
    await isKept(page, ARTICLE);
    await server.close();
    await page.goto(server.origin + ARTICLE);
    expect(await note(page).textContent()).toContain("bản lưu trên máy của bạn");
    const answer = await page.goto(`${server.origin}/`);
    expect(answer?.status()).toBe(503);
  });

  it("a copy says that it is one also where the page's own script does not run", async () => {
    const { page, context } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    await context.setOffline(true);
    const html = await page.goto(origin() + ARTICLE).then((answer) => answer?.text());
    expect(html).toMatch(/<main[^>]*><p class="kept-note"/);
  });
});

describe("with a network", () => {
  it("a page is the one that the site has now, whatever is kept", async () => {
    const { page } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    await publish(ARTICLE, headline("Tiêu đề đã sửa"));
    await page.reload();
    expect(await title(page)).toBe("Tiêu đề đã sửa");
    expect(await note(page).count()).toBe(0);
    await expect.poll(async () => (await shelfOf(page)).rows[0]?.title).toBe("Tiêu đề đã sửa");
  });

  it("a withdrawn article goes from the device, opened or not", async () => {
    const { page, context } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    await page.goto(origin() + OTHER);
    await isKept(page, OTHER);
    const withdrawn = await readFile(folder.at("2023/05/da-go.html"), "utf8");
    await publish(ARTICLE, () => withdrawn);
    await page.goto(origin() + ARTICLE);
    await expect.poll(() => addressesOf(page)).toEqual([OTHER]);
    await publish(OTHER, () => withdrawn);
    await makeOlder(page, 2);
    await page.goto(`${origin()}/`);
    await expect.poll(() => addressesOf(page)).toEqual(["/"]);
    await context.setOffline(true);
    await page.goto(origin() + ARTICLE);
    expect(await title(page)).toBe("Đọc khi không có mạng");
  });

  it("a new version of the site brings its own worker and offline page, and the old ones go", async () => {
    const { page, context } = await open("/");
    await isKept(page, "/");
    await publish("/ngoai-tuyen/", headline("Bản mới của trang"));
    await publish("/sw.js", (text) => text.replace(/"version":"[^"]*"/, '"version":"moi"'));
    const shells = () =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.includes("khung")));
    expect(await shells()).not.toEqual(["ngoai-tuyen-khung-moi"]);
    await page.reload();
    await expect.poll(shells, { timeout: 20_000 }).toEqual(["ngoai-tuyen-khung-moi"]);
    await context.setOffline(true);
    await page.goto(`${origin()}/ngoai-tuyen/`);
    expect(await title(page)).toBe("Bản mới của trang");
    expect(await addressesOf(page)).toEqual(["/"]);
  });

  it("a retired worker takes everything with it", async () => {
    const { page } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    const { renderServiceWorker } = await import("../../src/feeds/service-worker.ts");
    const site = {
      name: "",
      description: "",
      url: "https://bao.example.vn",
      accent: "#9b1c1c",
      offline: false,
    };
    const retired = { site, sections: [], linkGroups: [], assets: {}, integrity: {}, preview: false };
    await publish("/sw.js", () => renderServiceWorker(retired, ""));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    await expect.poll(left).toEqual([]);
  });
});

describe("saving", () => {
  const save = (page: Page) => page.getByRole("button", { name: "Lưu để đọc ngoại tuyến" });
  const saved = (page: Page) => page.getByRole("button", { name: "Đã lưu. Bỏ lưu" });

  it("keeps an article with all its photos until the reader lets it go", async () => {
    const { page, errors } = await open(OTHER);
    await save(page).click();
    await saved(page).waitFor();
    const [row] = (await shelfOf(page)).rows;
    expect(row).toMatchObject({ kind: "saved", address: OTHER });
    const photos = await page.locator("article img").count();
    expect(row?.files.filter((file) => file.startsWith("/anh/"))).toHaveLength(photos);
    await saved(page).click();
    await save(page).waitFor();
    expect((await shelfOf(page)).rows).toMatchObject([{ kind: "read", address: OTHER }]);
    expect(errors).toEqual([]);
  });

  it("is undone on the offline page, and a reader can have nothing kept at all", async () => {
    const { page, errors } = await open(OTHER);
    await save(page).click();
    await saved(page).waitFor();
    await page.getByRole("link", { name: "Các bài đã lưu" }).click();
    await page.waitForURL("**/ngoai-tuyen/");
    const list = page.getByRole("region", { name: "Bài đã lưu" });
    await list.getByRole("button", { name: /^Bỏ bài/ }).click();
    await list.getByText("Bạn chưa lưu bài nào").waitFor();
    expect(await addressesOf(page)).toEqual([]);
    await page.getByRole("checkbox", { name: /Đừng lưu bài tôi đọc/ }).check();
    await page.getByText("Từ nay chỉ lưu những bài bạn chọn lưu.").waitFor();
    await page.goto(origin() + ARTICLE);
    await save(page).waitFor();
    expect(await shelfOf(page)).toEqual({ keepsSeen: false, rows: [] });
    expect(errors).toEqual([]);
  });

  it("clears all when the reader is sure", async () => {
    const { page } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    await page.goto(`${origin()}/ngoai-tuyen/`);
    page.on("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Xóa hết bài đã lưu" }).click();
    await page.getByText("Đã xóa hết.").waitFor();
    const kept = await page.evaluate(async (store) => {
      const requests = await (await caches.open(store)).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    }, STORE);
    expect(kept).toEqual([LIST]);
  });
});

describe("showing what a script brings moves nothing", () => {
  const top = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);

  it.each([360, 1280])("at %i wide: the button, and the link beside it", async (width) => {
    const [before, after] = await Promise.all(
      [false, true].map((worker) => visit(ARTICLE, { width, worker })),
    );
    const button = after?.page.locator(".save-offline button");
    await button?.click();
    await after?.page.getByRole("link", { name: "Các bài đã lưu" }).waitFor();
    const tops = [before, after].map((each) => each && top(each.page, ".feedback"));
    const [without, withButton] = await Promise.all(tops);
    expect(withButton).toBe(without);
  });

  it("the lists of the offline page", async () => {
    const { page } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    await page.goto(`${origin()}/ngoai-tuyen/`);
    await page.getByRole("region", { name: "Bài đã mở gần đây" }).waitFor();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const seen = new PerformanceObserver((list) => resolve(list.getEntries().length));
          seen.observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(moved).toBe(0);
  });
});

describe("where the browser has no room", () => {
  it("the site works as ever, and says that it cannot save", async () => {
    const { page, errors, context } = await open(ARTICLE);
    await isKept(page, ARTICLE);
    const client = await context.newCDPSession(page);
    await client.send("Storage.overrideQuotaForOrigin", { origin: origin(), quotaSize: 1 });
    await page.goto(origin() + OTHER);
    await page.getByRole("button", { name: "Lưu để đọc ngoại tuyến" }).click();
    await page.getByRole("button", { name: "Không lưu được" }).waitFor();
    expect(await page.locator("article img").first().isVisible()).toBe(true);
    expect(await addressesOf(page)).not.toContain(OTHER);
    expect(errors).toEqual([]);
  });

  it("or keeps nothing for the site at all: pages are read as ever", async () => {
    const { page, errors } = await visit(ARTICLE, {
      worker: true,
      before: (opened) =>
        opened.addInitScript(() => {
          const denied = () => Promise.reject(new DOMException("denied", "SecurityError"));
          ServiceWorkerContainer.prototype.register = denied;
          CacheStorage.prototype.open = denied;
        }),
    });
    await page.goto(`${origin()}/ngoai-tuyen/`);
    await page.getByText("Bạn chưa lưu bài nào").waitFor();
    await page.goto(`${origin()}/`);
    await page.waitForLoadState("networkidle");
    expect(errors).toEqual([]);
  });
});

it("the editors' form and other programs' files go past the worker", async () => {
  const { page, context } = await open("/");
  await isKept(page, "/");
  await context.setOffline(true);
  for (const address of ["/quan-tri/", "/den-han.json", "/rss.xml"])
    await expect(page.goto(origin() + address), address).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

it("what the manifest names can be installed", async () => {
  const { page, context } = await open("/");
  await isKept(page, "/");
  const client = await context.newCDPSession(page);
  const { errors, manifest } = await client.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(manifest?.icons?.length).toBe(5);
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
  // A window without traces is never offered an app.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});
