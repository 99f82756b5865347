import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visits } from "./visits.ts";

const GALLERY = "/2023/05/lang-trong.html";
const { visit } = visits(() => inject("miniSite"));

const viewer = (page: Page) => page.getByRole("dialog", { name: "Ảnh trong bài" });
const counts = (page: Page, text: string) => viewer(page).getByText(text, { exact: true }).waitFor();
const enlarge = (page: Page, photo: number) =>
  page.getByRole("button", { name: `Phóng to ảnh ${photo}`, exact: true });
/** Which photo lies in the middle of the window. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest(".viewer li");
    return middle ? [...(middle.parentElement?.children ?? [])].indexOf(middle) + 1 : 0;
  });
const rests = (page: Page, photo: number) => expect.poll(() => inSight(page)).toBe(photo);

async function openPhoto(page: Page, photo: number): Promise<void> {
  await enlarge(page, photo).focus();
  await page.keyboard.press("Enter");
  await counts(page, `${photo} / 2`);
}

describe("the viewer of photos", () => {
  it("is walked through by keyboard, and gives focus and page back as they were", async () => {
    const { page, errors, outside } = await visit(GALLERY);
    await openPhoto(page, 2);
    const scrolled = await page.evaluate(() => scrollY);
    await rests(page, 2);
    await page.keyboard.press("ArrowLeft");
    await rests(page, 1);
    await page.keyboard.press("ArrowRight");
    await rests(page, 2);
    await page.keyboard.press("Home");
    await rests(page, 1);
    await page.keyboard.press("End");
    await rests(page, 2);
    await counts(page, "2 / 2");
    await viewer(page)
      .getByText(/^Ảnh 2 trên 2: ./)
      .waitFor();
    await page.keyboard.press("Escape");
    await viewer(page).waitFor({ state: "detached" });
    expect(await enlarge(page, 2).evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => page.evaluate(() => [scrollY, history.state])).toEqual([scrolled, null]);
    expect([...errors, ...outside]).toEqual([]);
  });

  it("opens by a press on the photo, follows a swipe, and is closed by the phone's way back", async () => {
    const { page, errors } = await visit(GALLERY, { width: 360 });
    await page.locator(".story figure img").first().click();
    await counts(page, "1 / 2");
    await viewer(page)
      .getByRole("list")
      .evaluate((list) => list.scrollBy({ left: list.clientWidth, behavior: "instant" }));
    await rests(page, 2);
    await viewer(page).getByRole("button", { name: "Ảnh trước" }).click();
    await rests(page, 1);
    await page.goBack();
    await viewer(page).waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe(GALLERY);
    expect(await enlarge(page, 1).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("shows each photo whole, with the caption it has on the page, in a file that fits the window", async () => {
    const { page } = await visit(GALLERY);
    await openPhoto(page, 1);
    const captions = page.locator(".story figcaption");
    expect(await viewer(page).locator("figcaption").allTextContents()).toEqual(
      await captions.allTextContents(),
    );
    const image = viewer(page).locator("img").first();
    await expect
      .poll(() => image.evaluate((photo: HTMLImageElement) => photo.complete && photo.naturalWidth))
      .toBeTruthy();
    const box = await image.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    expect(await image.evaluate((photo: HTMLImageElement) => getComputedStyle(photo).objectFit)).toBe(
      "scale-down",
    );
  });

  it("lets the page behind neither scroll nor take the focus", async () => {
    const { page } = await visit(GALLERY);
    await openPhoto(page, 2);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, 600);
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main") ?? null)).toBeNull();
    }
  });

  it("moves nothing on the page when its buttons appear, and is not missed without scripts", async () => {
    const places = async (scripts: boolean) => {
      const { page } = await visit(GALLERY, { width: 360, scripts });
      expect((await page.getByRole("button", { name: /Phóng to/ }).count()) > 0).toBe(scripts);
      return page
        .locator(".story figure")
        .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().toJSON()));
    };
    expect(await places(true)).toEqual(await places(false));
  });
});
