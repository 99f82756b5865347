// @vitest-environment jsdom
import { screen } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { offerTextSize } from "../../../../_includes/client/page/text-size.ts";
import { ReadingTools } from "../../../../_includes/components/reading-tools.tsx";

const page = document.documentElement;
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string, times = 1) => {
  for (let count = 0; count < times; count++) button(name).click();
};
const stored = () => ({ ...localStorage });
const denied = () => {
  throw new DOMException("denied", "SecurityError");
};

/** The script of the head runs when it is imported. */
async function drawn(): Promise<string | undefined> {
  delete page.dataset.textSize;
  vi.resetModules();
  await import("../../../../_includes/client/text-size.ts");
  return page.dataset.textSize;
}

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete page.dataset.textSize;
  document.body.innerHTML = renderToString(<ReadingTools words={100} assets={{}} />);
});

describe("the size of the text", () => {
  it("grows and shrinks in steps, and is remembered", async () => {
    offerTextSize(document, () => localStorage);
    press("Tăng cỡ chữ", 2);
    expect(page.dataset.textSize).toBe("2");
    expect(await drawn()).toBe("2");
    press("Giảm cỡ chữ");
    expect(await drawn()).toBe("1");
  });

  it("leaves nothing in the browser before it is changed, nor when it is the usual one again", async () => {
    offerTextSize(document, () => localStorage);
    expect(stored()).toEqual({});
    press("Tăng cỡ chữ");
    expect(Object.keys(stored())).toEqual(["co-chu"]);
    press("Giảm cỡ chữ");
    expect(stored()).toEqual({});
    expect(await drawn()).toBeUndefined();
  });

  it("has a smallest and a largest, which the buttons tell", () => {
    offerTextSize(document, () => localStorage);
    expect(button("Giảm cỡ chữ").getAttribute("aria-disabled")).toBe("true");
    press("Giảm cỡ chữ");
    expect(page.dataset.textSize).toBeUndefined();
    press("Tăng cỡ chữ", 9);
    expect(page.dataset.textSize).toBe("3");
    expect(button("Tăng cỡ chữ").getAttribute("aria-disabled")).toBe("true");
    expect(button("Giảm cỡ chữ").getAttribute("aria-disabled")).toBe("false");
  });

  it("changes for the page alone where the browser stores nothing", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(denied);
    expect(await drawn()).toBeUndefined();
    offerTextSize(document, () => localStorage);
    press("Tăng cỡ chữ");
    expect(page.dataset.textSize).toBe("1");
  });

  it.each(["0", "4", "-1", "<b>", ""])(
    "is the usual one where something else is stored: %j",
    async (value) => {
      localStorage.setItem("co-chu", value);
      expect(await drawn()).toBeUndefined();
    },
  );
});
