import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { renderWaitingPage } from "../../src/newsroom/waiting-page.ts";

const documentOf = (html: string) => new JSDOM(html).window.document;

it("says how far the paper is loaded, and asks again by itself", () => {
  const document = documentOf(renderWaitingPage({ name: "parse", done: 1200, total: 100_000 }));
  expect(document.documentElement.lang).toBe("vi");
  expect(document.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe("1");
  expect(document.querySelector("p")?.textContent).toBe("Phân tích bài: 1.200/100.000");
  expect(document.querySelector("progress")?.getAttribute("value")).toBe("1200");
});

it.each([
  [undefined, "Đang khởi động…"],
  [{ name: "read", done: 0, total: undefined } as const, "Đọc tệp…"],
])("draws no bar of what cannot be counted: %j", (stage, text) => {
  const document = documentOf(renderWaitingPage(stage));
  expect(document.querySelector("p")?.textContent).toBe(text);
  expect(document.querySelector("progress")).toBeNull();
});
