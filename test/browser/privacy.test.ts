/** What the page on privacy claims, tried in a real browser: no more is kept than it names, nobody else is told, and of where a reader comes from only the site. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { LIST, STORE } from "../../_includes/client/offline/names.ts";
import { visits } from "./visits.ts";

const ARTICLE = "/2023/06/hai-nam-lam-theo-guong-bac.html";
const WITH_VIDEO = "/2023/05/lang-trong.html";
const { visit, origin } = visits(() => inject("miniSite"));

/** All that a browser can keep for a site. */
async function keptBy(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name}`),
    ...(
      await Promise.all(
        (
          await caches.keys()
        ).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => `cache ${new URL(url).pathname}`),
        ),
      )
    ).flat(),
    ...(await navigator.serviceWorker.getRegistrations()).map(
      ({ scope, active }) => `worker ${active?.scriptURL} for ${scope}`,
    ),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored];
}

/** Until the worker is at work and has done what the page has asked of it. */
async function workerIsIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    // The page asks as soon as the worker is there.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      active?.postMessage({ do: "look" }, [port2]);
    });
  });
}

const isFile = (kept: string) => /^cache \/(?:anh|tai-nguyen)\//.test(kept);

/** Somebody else's site, which notes who comes, and from where. */
let elsewhere: { readonly server: Server; readonly origin: string };
let guests: { readonly method: string; readonly referer: string | undefined }[] = [];

beforeAll(async () => {
  const server = createServer((request, response) => {
    if (request.url !== "/favicon.ico")
      guests.push({ method: request.method ?? "", referer: request.headers.referer });
    response.writeHead(200, { "content-type": "text/html", "access-control-allow-origin": "*" });
    response.end("<!doctype html><title>Nơi khác</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  elsewhere = { server, origin: `http://127.0.0.1:${port}` };
});
afterAll(() => elsewhere.server.close());
beforeEach(() => {
  guests = [];
});

describe("a reader leaves no trace, and with the reader is left what the page names", () => {
  it.each(["/", "/chinh-tri/", ARTICLE, WITH_VIDEO])("of %s a copy", async (address) => {
    const { page, outside } = await visit(address, { worker: true });
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState("networkidle");
    await workerIsIdle(page);
    await expect
      .poll(async () => (await keptBy(page)).filter((kept) => !isFile(kept)).sort())
      .toEqual(
        [
          `cache ${address}`,
          "cache /ngoai-tuyen/",
          `cache ${LIST}`,
          `worker ${origin()}/sw.js for ${origin()}/`,
        ].sort(),
      );
    const list = await page.evaluate(
      async ([store, at]) => (await (await caches.open(store)).match(at))?.json(),
      [STORE, LIST] as const,
    );
    expect(list).toMatchObject({ keepsSeen: true, rows: [{ address }] });
    expect(Object.keys(list.rows[0]).sort()).toEqual(
      ["address", "title", "section", "date", "keptAt", "seenAt", "kind", "bytes", "files"].sort(),
    );
    expect(outside).toEqual([]);
  });

  it.each([
    "/2023/05/da-go.html",
    "/2023/06/",
    "/2023/",
    "/chu-de/lang-nghe/",
    "/dia-phuong/tan-an/",
    "/tac-gia/to-thoi-su/",
    "/tim-kiem/",
    "/cam-on/",
    "/quyen-rieng-tu/",
    "/ngoai-tuyen/",
    "/404.html",
  ])("of %s nothing", async (address) => {
    const { page, outside } = await visit(address, { worker: true });
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState("networkidle");
    await workerIsIdle(page);
    expect((await keptBy(page)).filter((kept) => !isFile(kept))).toEqual([
      "cache /ngoai-tuyen/",
      `worker ${origin()}/sw.js for ${origin()}/`,
    ]);
    expect(outside).toEqual([]);
  });

  it("nothing before the reader asks for it, where the browser is to save data", async () => {
    const { page } = await visit(ARTICLE, {
      worker: true,
      before: (opened) =>
        opened.addInitScript(() => {
          Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });
        }),
    });
    const save = page.getByRole("button", { name: "Lưu để đọc ngoại tuyến" });
    await save.waitFor();
    expect(await keptBy(page)).toEqual([]);
    await save.click();
    await page.getByRole("button", { name: "Đã lưu. Bỏ lưu" }).waitFor();
    expect(await keptBy(page)).toContain(`cache ${ARTICLE}`);
  });

  it("while searching, narrowing down and opening what was found", async () => {
    const { page, outside } = await visit("/tim-kiem/");
    await page.getByRole("main").getByRole("searchbox").pressSequentially("Kết luận");
    await page.keyboard.press("Enter");
    const results = page.getByRole("region", { name: "Kết quả tìm kiếm" });
    await results.getByRole("heading").getByRole("link").first().click();
    await page.waitForURL(/\.html/);
    await page.goBack();
    expect(await keptBy(page)).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("while sharing an article by its address", async () => {
    const { page, outside } = await visit(ARTICLE);
    await page.getByRole("button", { name: "Chép địa chỉ" }).click();
    await page.getByText(/Đã chép|Không chép/).waitFor();
    expect(await keptBy(page)).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("but for editors: their form keeps what it is set to", async () => {
    const { page, outside } = await visit("/quan-tri/");
    await page.getByRole("button").first().waitFor();
    const kept = await keptBy(page);
    expect(
      kept.filter((each) => !/^(localStorage sveltia-cms|IndexedDB (sveltia-cms|github:))/.test(each)),
    ).toEqual([]);
    expect(outside).toEqual([]);
  });
});

describe("the feedback form", () => {
  const write = async (page: Page) => {
    await page.getByLabel("Họ và tên").fill("Bạn đọc");
    await page.getByLabel("Thư điện tử").fill("ban-doc@example.vn");
    await page.getByLabel("Nội dung phản hồi").fill("Cảm ơn Tòa soạn.\r\nBcc: ai-do@example.vn");
  };
  const send = (page: Page) => page.getByRole("button", { name: "Gửi phản hồi" }).click();

  it("sends to the site itself what the page on privacy names, and keeps nothing", async () => {
    const { page, outside } = await visit(ARTICLE);
    await write(page);
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.method() === "POST"),
      send(page),
    ]);
    await page.waitForURL(/\/cam-on\/$/);
    expect(request.url()).toBe(`${origin()}/cam-on/`);
    expect(Object.fromEntries(new URLSearchParams(request.postData() ?? ""))).toEqual({
      "form-name": "phan-hoi",
      "bai-viet": ARTICLE,
      "ten-dem": "",
      "ho-ten": "Bạn đọc",
      "thu-dien-tu": "ban-doc@example.vn",
      "noi-dung": "Cảm ơn Tòa soạn.\r\nBcc: ai-do@example.vn",
    });
    expect(await keptBy(page)).toEqual([]);
    expect(outside).toEqual([]);
  });

  it("sends to nobody else, even if something on the page turned it round", async () => {
    const { page, errors } = await visit(ARTICLE);
    await write(page);
    await page.locator('form[name="phan-hoi"]').evaluate((form: HTMLFormElement, action) => {
      form.setAttribute("action", action);
      form.requestSubmit();
    }, `${elsewhere.origin}/lay-thu`);
    await expect.poll(() => errors.join(" ")).toMatch(/Sending form data.*form-action/);
    expect(page.url()).toBe(origin() + ARTICLE);
    expect(guests).toEqual([]);
  });
});

describe("whoever a link leads to", () => {
  it.each([
    ["a link in an article", ARTICLE, 'article a[rel~="external"]'],
    ["a card of a video", WITH_VIDEO, ".video-card a"],
    ["a button to share", ARTICLE, ".share a[rel]"],
    ["a link of the paper's own list", "/", ".website-links a"],
    [
      "a link on the search page, whose address holds the question",
      "/tim-kiem/?q=bi-mat",
      ".website-links a",
    ],
  ])("learns the site alone: %s", async (_, address, selector) => {
    const { page } = await visit(address);
    const link = page.locator(selector).first();
    expect(await link.getAttribute("rel")).toContain("noopener");
    await link.evaluate((node, to) => node.setAttribute("href", to), `${elsewhere.origin}/den`);
    await link.click();
    await page.waitForURL(`${elsewhere.origin}/den`);
    expect(guests).toEqual([{ method: "GET", referer: `${origin()}/` }]);
  });
});
