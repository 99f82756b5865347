import { cp, readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { LatestList } from "../../_includes/components/latest-list.tsx";
import type { Teaser } from "../../src/edition/edition.ts";
import { parseInstant, toIso } from "../../src/text/vietnam-time.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { type Visit, visits } from "./visits.ts";

const PAGE = "/2023/06/hai-nam-lam-theo-guong-bac.html";
const FILE = "/moi-nhat.json";
const LENGTHS = {
  short: "Mưa đầu mùa về sớm",
  middling: "Nhà Trăm Cột ở Cần Đước: nếp nhà rường Huế giữa vườn Nam Bộ",
  long: "Hội nghị tổng kết hai năm học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh: nhiều cách làm hay từ các chi bộ ấp, xã vùng biên giới",
} as const;
type Length = keyof typeof LENGTHS;

const times = (length: Length, count: number): Length[] => Array.from({ length: count }, () => length);
const MIXED: readonly Length[] = ["middling", "long", "short", "middling", "long"];

function teasersOf(name: string, lengths: readonly Length[]): Teaser[] {
  const date = parseInstant("2023-06-09T07:30") ?? 0;
  return lengths.map((length, index) => ({
    title: `${name} ${index + 1}. ${LENGTHS[length]}`,
    address: `/2023/06/${name.toLowerCase()}-${index + 1}.html`,
    date: date - index * 86_400_000,
  }));
}

function fileOf(teasers: readonly Teaser[]): string {
  const rows = teasers.map(({ title, address, date }) => [title, address, toIso(date)]);
  return JSON.stringify({ articles: rows });
}

const folder = sharedFolder("latest");
const OLD = teasersOf("Cũ", [...MIXED, ...MIXED]);

/** The built page with a list of its own, whatever list the build gave it. */
async function writePage(address: string, teasers: readonly Teaser[]): Promise<void> {
  const { window } = new JSDOM(await readFile(`${inject("miniSite")}${PAGE}`, "utf8"));
  const heading = window.document.querySelector("#khu--moi-nhat");
  if (!heading) throw new Error("the page has no list of the newest");
  while (heading.nextSibling) heading.nextSibling.remove();
  heading.insertAdjacentHTML("afterend", renderToString(h(LatestList, { teasers, refreshed: true })));
  await folder.put({ [address]: `<!doctype html>\n${window.document.documentElement.outerHTML}` });
}

const HEIGHTS: Readonly<
  Record<string, { readonly old: readonly Length[]; readonly fresh: readonly Length[] }>
> = {
  mixed: { old: [...MIXED, ...MIXED], fresh: [...MIXED, ...MIXED].reverse() },
  shorter: { old: times("long", 10), fresh: times("short", 10) },
  longer: { old: times("short", 10), fresh: times("long", 10) },
  "longer-again": { old: times("middling", 10), fresh: times("long", 10) },
};

beforeAll(async () => {
  await cp(inject("miniSite"), folder.at(), { recursive: true });
  await writePage(PAGE, OLD);
  for (const [name, { old }] of Object.entries(HEIGHTS))
    await writePage(`/thu/${name}.html`, teasersOf("Cũ", old));
  const [first, ...others] = teasersOf("Mới", times("middling", 10));
  const own: Teaser = { title: "Bài này", address: PAGE, date: parseInstant("2023-06-05") ?? 0 };
  await folder.put({ [FILE]: fileOf(first ? [first, own, ...others] : []) });
});

const { visit, origin } = visits(() => folder.at());

const region = (page: Page) => page.getByRole("region", { name: "Mới nhất" });
const titles = (page: Page) => region(page).getByRole("link").allTextContents();
const isShown = (page: Page, text: string) => region(page).getByText(text).waitFor();

/** Opens the page with the file under the test's hand. */
async function visitWith(address: string, how: Visit, prepare: (page: Page) => Promise<unknown>) {
  const visited = await visit("/cam-on/", how);
  await prepare(visited.page);
  await visited.page.goto(origin() + address, { waitUntil: "load" });
  return visited;
}

describe("the newest on a page that is older than they", () => {
  it.each([360, 1280])("are those of the file, at %i wide", async (width) => {
    const { page, errors, outside } = await visit(PAGE, { width });
    await region(page).scrollIntoViewIfNeeded();
    await isShown(page, "Mới 1.");
    expect(await titles(page)).toEqual(teasersOf("Mới", times("middling", 10)).map(({ title }) => title));
    const time = region(page).getByRole("listitem").nth(1).locator("time");
    expect(await time.textContent()).toBe("8/6/2023");
    expect(await time.getAttribute("datetime")).toBe("2023-06-08T07:30:00+07:00");
    expect([...errors, ...outside]).toEqual([]);
  });

  it("are not asked for before the reader comes near", async () => {
    const asked: string[] = [];
    const { page } = await visitWith(PAGE, { width: 360 }, async (opened) => {
      opened.on("request", (request) => asked.push(new URL(request.url()).pathname));
    });
    await page.waitForLoadState("networkidle");
    expect(asked).toContain(PAGE);
    expect(asked).not.toContain(FILE);
    await region(page).scrollIntoViewIfNeeded();
    await isShown(page, "Mới 1.");
    expect(asked.filter((address) => address === FILE)).toHaveLength(1);
  });

  it("are the old ones, whole, where scripts are off", async () => {
    const { page } = await visit(PAGE, { width: 360, scripts: false });
    expect(await titles(page)).toEqual(OLD.map(({ title }) => title));
    const cut = await region(page)
      .getByRole("link")
      .evaluateAll((links) => links.filter((link) => link.scrollHeight > link.clientHeight).length);
    expect(cut).toBe(0);
  });

  it.each<[string, (page: Page) => Promise<unknown>]>([
    [
      "the reader is offline",
      (page) => page.route(`**${FILE}`, (route) => route.abort("internetdisconnected")),
    ],
    [
      "there is no file",
      (page) => page.route(`**${FILE}`, (route) => route.fulfill({ status: 404, body: "" })),
    ],
    [
      "the file is a page",
      (page) => page.route(`**${FILE}`, (route) => route.fulfill({ body: "<!doctype html>" })),
    ],
    [
      "the file leads elsewhere",
      (page) =>
        page.route(`**${FILE}`, (route) =>
          route.fulfill({
            body: fileOf(OLD.map((teaser) => ({ ...teaser, title: "Xấu", address: "//ke-xau.example/" }))),
          }),
        ),
    ],
  ])("are the old ones where %s", async (_, answer) => {
    const { page, outside } = await visitWith(PAGE, {}, answer);
    await region(page).scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    expect(await titles(page)).toEqual(OLD.map(({ title }) => title));
    expect(outside).toEqual([]);
  });

  it("are the old ones where the reader's focus is among them", async () => {
    const { page, answer } = await heldBack(
      PAGE,
      { width: 1280, height: 800 },
      teasersOf("Mới", MIXED.concat(MIXED)),
    );
    await region(page).getByRole("link").nth(2).focus();
    await answer();
    await page.waitForLoadState("networkidle");
    expect(await titles(page)).toEqual(OLD.map(({ title }) => title));
  });
});

/** A page that has come to rest, while the file is still on its way. */
async function heldBack(
  address: string,
  screen: { readonly width: number; readonly height: number },
  fresh: readonly Teaser[],
) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await visitWith(address, screen, async (opened) => {
    await opened.setViewportSize(screen);
    await opened.route(`**${FILE}`, async (route) => {
      await released;
      await route.fulfill({ body: fileOf(fresh) });
    });
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return {
    page,
    async answer() {
      const answered = page.waitForResponse(`**${FILE}`);
      release();
      await answered;
    },
  };
}

/** Begins to add up what moves on the screen. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  const total = await page.evaluateHandle(() => {
    const sum = { value: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.value += Number(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift" });
    return sum;
  });
  return async () => {
    // Shifts are told after the frame that shows them.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return total.evaluate(({ value }) => value);
  };
}

const footerTop = (page: Page) =>
  page.getByRole("contentinfo").evaluate((footer) => footer.getBoundingClientRect().top + scrollY);

/** Where the list begins, in screens from the screen's top, as far as the page can be scrolled. */
const STATES: readonly (readonly [name: string, place: string, screens: number])[] = [
  ["mixed", "seen", 0.5],
  ["shorter", "at the top", 0],
  ["longer", "seen", 0.5],
  ["longer", "above the screen", -2],
  ["longer-again", "below the screen", 1.1],
];

describe.each([
  [360, 800],
  [1280, 800],
  // So tall that the list sticks.
  [1280, 1100],
])("at %i by %i, nothing moves on the screen", (width, height) => {
  it.each(STATES)("where headlines come that are %s, while the list is %s", async (name, _, screens) => {
    const lengths = HEIGHTS[name]?.fresh ?? [];
    const { page, answer } = await heldBack(
      `/thu/${name}.html`,
      { width, height },
      teasersOf("Mới", lengths),
    );
    await region(page)
      .getByRole("list")
      .evaluate((list, wanted) => {
        scrollTo({ top: list.getBoundingClientRect().top + scrollY - wanted, behavior: "instant" });
      }, screens * height);
    const before = await footerTop(page);
    const shifts = await watchShifts(page);
    await answer();
    await isShown(page, "Mới 1.");
    expect(await shifts()).toBe(0);
    if (screens < 1) expect(await footerTop(page)).toBeCloseTo(before, 0);
  });
});
