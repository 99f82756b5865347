// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from "vitest";
import { enableCopying } from "../../../../_includes/client/page/copy-address.ts";

const BUTTON =
  '<button hidden data-copy-address="https://bao.example.vn/2023/06/x.html">Chép địa chỉ</button>';

beforeEach(() => {
  document.body.innerHTML = BUTTON;
});

const button = () => document.querySelector("button");

it("copies the address and says so", async () => {
  const writeText = vi.fn(async () => undefined);
  enableCopying(document, { writeText });
  expect(button()?.hidden).toBe(false);
  button()?.click();
  await vi.waitFor(() => expect(button()?.textContent).toBe("Đã chép địa chỉ"));
  expect(writeText).toHaveBeenCalledWith("https://bao.example.vn/2023/06/x.html");
});

it("says when the browser refuses", async () => {
  enableCopying(document, { writeText: () => Promise.reject(new Error("denied")) });
  button()?.click();
  await vi.waitFor(() => expect(button()?.textContent).toBe("Không chép được"));
});

it("stays hidden where there is no clipboard", () => {
  enableCopying(document, undefined);
  expect(button()?.hidden).toBe(true);
});
