import { describe, expect, inject, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { type ShownPhoto, shownPhotos } from "./shown-photos.ts";
import { visits } from "./visits.ts";

const LEAD = "/2023/06/hai-nam-lam-theo-guong-bac.html";
const GALLERY = "/2023/05/lang-trong.html";
const PAGES = ["/", "/chinh-tri/", "/van-hoa/", "/2023/05/", LEAD, GALLERY];
const WIDTHS = [320, 360, 412, 480, 600, 640, 768, 900, 1023, 1024, 1100, 1200, 1280, 1440, 1920];
const { visit, origin } = visits(() => inject("miniSite"));

/** Where the window has a scroll bar, the page is narrower than what `vw` measures. */
const SCROLL_BAR = 15;
const isFar = ({ promised, shown }: ShownPhoto) =>
  Math.abs(promised - shown) > Math.max(16, 0.05 * shown) + SCROLL_BAR;

describe("photos", () => {
  it.each(PAGES)("of %s are as wide as they promise, at every width", async (address) => {
    const { page } = await visit(address);
    const far: object[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const photos = await page.evaluate(shownPhotos);
      // Rows of a gallery are filled as photos come; there the browser itself says how wide.
      const promised = photos.filter(({ place }) => place !== "gallery");
      far.push(...promised.filter(isFar).map((photo) => ({ width, ...photo })));
    }
    expect(far).toEqual([]);
  });

  it.each([1, 2, 3])(
    "come in the smallest file that is sharp on a screen of %i points to the pixel, or one step more",
    async (density) => {
      const browser = await openBrowser();
      const tooLarge: object[] = [];
      for (const [address, width] of [
        ["/", 360],
        [LEAD, 360],
        [GALLERY, 768],
        ["/", 1280],
      ] as const) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: density });
        await page.goto(origin() + address);
        for (const image of await page.locator("img[srcset]").all()) await image.scrollIntoViewIfNeeded();
        await page.waitForLoadState("networkidle");
        const photos = await page.evaluate(shownPhotos);
        expect(photos.length).toBeGreaterThan(0);
        for (const photo of photos) {
          const { offered, chosen, shown } = photo;
          const needed = offered.findIndex((each) => each >= shown * density - SCROLL_BAR * density);
          const at = offered.indexOf(chosen);
          // Browsers may take the step below where it is nearly enough.
          const least = needed < 0 ? offered.length - 2 : needed - 1;
          const most = needed < 0 ? offered.length - 1 : needed + 1;
          if (at < least || at > most) tooLarge.push({ address, width, ...photo });
        }
        await page.close();
      }
      await browser.close();
      expect(tooLarge).toEqual([]);
    },
  );

  it("of which the first is fetched at once, the others when they come near", async () => {
    const { page } = await visit(LEAD);
    const how = await page
      .locator("main img")
      .evaluateAll((images: HTMLImageElement[]) =>
        images.map(({ loading, fetchPriority }) => [loading, fetchPriority]),
      );
    expect(how[0]).toEqual(["eager", "high"]);
    expect(new Set(how.slice(1).map(String))).toEqual(new Set(["lazy,auto"]));
  });

  it("that have not come yet show their colours from afar, and hold their place", async () => {
    const { page } = await visit(GALLERY, {
      before: (page) => page.route("**/anh/**", (route) => route.abort()),
    });
    const image = page.locator(".story figure img").first();
    expect(await image.evaluate((node) => getComputedStyle(node).backgroundImage)).toMatch(
      /^linear-gradient\(rgb\(\d+, \d+, \d+\), rgb\(\d+, \d+, \d+\)\)$/,
    );
    expect((await image.boundingBox())?.height).toBeGreaterThan(100);
  });

  it("are never shown large without the name of whoever took them", async () => {
    for (const address of ["/", "/chinh-tri/", LEAD, GALLERY]) {
      const { page } = await visit(address);
      const unsigned = await page
        .locator(".story figure:has(img), .card:has(.card-photo img[loading=eager])")
        .filter({ hasNotText: /Ảnh: |Đồ họa: / })
        .count();
      expect(unsigned, address).toBe(0);
    }
  });
});
