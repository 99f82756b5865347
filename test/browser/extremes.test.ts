import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { runCli } from "../run-cli.ts";
import { MINI_NOW } from "../setup.ts";
import {
  EXTREME_ARTICLES,
  EXTREME_LISTS,
  makeEmptyPaper,
  makeExtremes,
  UNBROKEN,
} from "../site/extremes/make-extremes.ts";
import { axeFindings } from "./axe-findings.ts";
import { layoutFaults } from "./layout-faults.ts";
import { visits } from "./visits.ts";
import { shiftsOn, watchShifts } from "./watch-shifts.ts";

const WIDTHS = [320, 360, 768, 1280];
const folder = sharedFolder("extremes");
const full = () => folder.at("full-site");
const empty = () => folder.at("empty-site");

async function build(name: string, make: (root: string) => Promise<void>): Promise<void> {
  const root = folder.at(name);
  await make(root);
  const args = ["build", "--root", root, "--out", `${root}-site`, "--now", MINI_NOW];
  const built = await runCli(args);
  expect(built.code, built.stdout + built.stderr).toBe(0);
}

beforeAll(async () => {
  await build("full", makeExtremes);
  await build("empty", makeEmptyPaper);
});

/** CSS pixels between the margins of an A4 sheet: 178 mm. */
const A4_TEXT = 673;
const NO_FAULTS = { wider: 0, cut: [], overlapping: [], touching: [] };

/** At every width, one after the other, in one page. */
async function faultsOf(page: Page): Promise<Record<number, object>> {
  const found: Record<number, object> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    found[width] = await page.evaluate(layoutFaults);
  }
  return found;
}

const SOUND = Object.fromEntries(WIDTHS.map((width) => [width, NO_FAULTS]));

/** What moved while the page loaded and was scrolled through. */
async function shiftsOf(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      window.scrollTo({ top: y, behavior: "instant" });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  return shiftsOn(page);
}

/** Without the paper's own letters: when they come is another matter. */
const withoutFonts = async (page: Page) => {
  await page.route("**/*.woff2", (route) => route.abort());
  await watchShifts(page);
};

describe("whatever an editor may type", () => {
  const { visit } = visits(full);
  const topic = `/chu-de/${UNBROKEN.slice(0, 80).normalize("NFD").replace(/\p{M}/gu, "")}/`;
  const pages = { ...EXTREME_ARTICLES, ...EXTREME_LISTS, topic };

  it.each(Object.entries(pages))("fits and reads well at every width: %s", async (_, address) => {
    const { page, errors } = await visit(address);
    expect(await faultsOf(page)).toEqual(SOUND);
    expect(errors).toEqual([]);
  });

  it.each(Object.entries(EXTREME_ARTICLES))("fits on a sheet of paper: %s", async (_, address) => {
    const { page } = await visit(address, { width: A4_TEXT });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(layoutFaults)).toMatchObject({ wider: 0, cut: [] });
  });

  it.each(["longTitle", "sixtyPhotos", "uprightLead", "unbroken"] as const)(
    "moves nothing while it loads and is read: %s",
    async (name) => {
      const { page } = await visit(EXTREME_ARTICLES[name], { width: 360, before: withoutFonts });
      expect(await shiftsOf(page)).toEqual([]);
    },
  );

  it.each(["sixtyPhotos", "unbroken", "wideTable"] as const)(
    "has nothing that axe would mend: %s",
    async (name) => {
      const { page } = await visit(EXTREME_ARTICLES[name], { width: 360 });
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it("a table wider than the phone is pushed by keyboard, without scripts", async () => {
    const { page } = await visit(EXTREME_ARTICLES.wideTable, { width: 360, scripts: false });
    const table = page.getByRole("region", { name: /^Bảng 1: / });
    await table.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  it.each([
    [1280, 800],
    [1280, 620],
    [1920, 1000],
  ])("an upright photo is seen whole in a window of %i×%i", async (width, height) => {
    const { page } = await visit(EXTREME_ARTICLES.uprightLead);
    await page.setViewportSize({ width, height });
    for (const image of await page.locator(".story figure img").all()) {
      const box = await image.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(0.8 * height);
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(
        await image.evaluate(
          (node: HTMLImageElement) =>
            Number(node.getAttribute("width")) / Number(node.getAttribute("height")),
        ),
        2,
      );
    }
  });

  it("photos of a gallery stand in rows of one height, none of them blown up", async () => {
    const { page } = await visit(EXTREME_ARTICLES.sixtyPhotos, { width: 1280 });
    const boxes = await page
      .locator(".gallery img")
      .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().toJSON()));
    const rows = new Map<number, { height: number }[]>();
    for (const box of boxes) rows.set(Math.round(box.y), [...(rows.get(Math.round(box.y)) ?? []), box]);
    expect(boxes).toHaveLength(60);
    expect(rows.size).toBeLessThan(40);
    for (const row of rows.values()) {
      const heights = row.map(({ height }) => Math.round(height));
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
      expect(Math.max(...heights)).toBeLessThanOrEqual(25 * 16);
    }
  });

  it("a section without an article says so", async () => {
    const { page } = await visit(EXTREME_LISTS.noArticle);
    expect(await page.getByRole("main").innerText()).toContain("Chưa có bài nào.");
  });
});

describe("a paper without an article", () => {
  const { visit } = visits(empty);

  it.each(["/", "/chinh-tri/", "/tim-kiem/", "/404.html"])(
    "%s fits and says what there is",
    async (address) => {
      const { page, errors } = await visit(address);
      expect(await faultsOf(page)).toEqual(SOUND);
      expect(errors).toEqual([]);
    },
  );

  it("has a front page with nothing that axe would mend", async () => {
    const { page } = await visit("/");
    expect(await axeFindings(page)).toEqual([]);
  });

  it("asks its readers to come back", async () => {
    const { page } = await visit("/");
    expect(await page.getByRole("main").innerText()).toContain("Mời bạn trở lại sau.");
  });
});
