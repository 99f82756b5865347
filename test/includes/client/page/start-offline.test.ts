// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startOfflineLater } from "../../../../_includes/client/page/start-offline.ts";

const SCRIPT = "/tai-nguyen/offline-0123abcd.js";
const startOffline = vi.fn(async () => {});
const load = vi.fn(async (_: string) => ({ startOffline }));
const container = { ready: true };

/** @param more what the browser has */
function start(more: Readonly<Record<string, unknown>>): void {
  const browser = Object.create(navigator);
  for (const [name, value] of Object.entries(more)) Object.defineProperty(browser, name, { value });
  startOfflineLater(document, browser, load);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work));
  document.body.innerHTML = `<a href="/ngoai-tuyen/" data-offline="${SCRIPT}">Đọc ngoại tuyến</a>`;
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("keeping pages", () => {
  it("begins when the page is there and the browser idle", async () => {
    start({ serviceWorker: container });
    expect(load).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(startOffline).toHaveBeenCalledOnce());
    expect(load).toHaveBeenCalledExactlyOnceWith(SCRIPT);
    expect(startOffline).toHaveBeenCalledWith(document, { container, saveData: false });
  });

  it("is told where the reader pays for every byte", async () => {
    start({ serviceWorker: container, connection: { saveData: true } });
    await vi.waitFor(() =>
      expect(startOffline).toHaveBeenCalledWith(document, { container, saveData: true }),
    );
  });

  it.each([
    ["the browser has no workers", {}, SCRIPT],
    ["it is a preview, which names no script", { serviceWorker: container }, undefined],
  ])("does not begin where %s", async (_, more, script) => {
    if (script === undefined) document.querySelector("a")?.removeAttribute("data-offline");
    start(more);
    await settled();
    expect(load).not.toHaveBeenCalled();
  });

  it("fails quietly", async () => {
    startOffline.mockRejectedValueOnce(new DOMException("denied", "SecurityError"));
    start({ serviceWorker: container });
    await settled();
    load.mockRejectedValueOnce(new TypeError("offline"));
    start({ serviceWorker: container });
    await settled();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
