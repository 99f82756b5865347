// @vitest-environment jsdom
import { screen } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, expect, it, vi } from "vitest";
import { enableSharing } from "../../../../_includes/client/page/share-button.ts";
import { ShareLinks } from "../../../../_includes/components/share-links.tsx";

const URL = "https://bao.example.vn/2023/06/x.html";
const button = () => screen.queryByRole("button", { name: "Qua ứng dụng…" });

beforeEach(() => {
  document.body.innerHTML = `<h1>Tin</h1>${renderToString(<ShareLinks url={URL} title="Tin" />)}`;
});

it("hands headline and address to the system's own sheet", () => {
  const share = vi.fn(async () => undefined);
  enableSharing(document, { share });
  button()?.click();
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: "Tin", url: URL });
});

it("takes it calmly when the reader closes the sheet", async () => {
  const share = vi.fn(() => Promise.reject(new DOMException("closed", "AbortError")));
  enableSharing(document, { share });
  button()?.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(share).toHaveBeenCalledOnce();
});

it("stays hidden where the system has none", () => {
  enableSharing(document, {});
  expect(button()).toBeNull();
});
