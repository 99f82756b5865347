// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startOfflineLater } from "../../../../_includes/client/page/start-offline.ts";

const keep = vi.fn(async () => {});
const container = { ready: true };

/** @param more what the browser has */
function start(more: Readonly<Record<string, unknown>>): void {
  const browser = Object.create(navigator);
  for (const [name, value] of Object.entries(more)) Object.defineProperty(browser, name, { value });
  startOfflineLater(document, browser, keep);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work));
  document.body.innerHTML = '<a href="/ngoai-tuyen/" data-offline="">Đọc ngoại tuyến</a>';
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("keeping pages", () => {
  it("begins when the page is there and the browser idle", async () => {
    start({ serviceWorker: container });
    expect(keep).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(keep).toHaveBeenCalledExactlyOnceWith(document, expect.anything()));
    expect(keep).toHaveBeenCalledWith(document, { container, saveData: false });
  });

  it("is told where the reader pays for every byte", async () => {
    start({ serviceWorker: container, connection: { saveData: true } });
    await vi.waitFor(() => expect(keep).toHaveBeenCalledWith(document, { container, saveData: true }));
  });

  it.each([
    ["the browser has no workers", {}, true],
    ["it is a preview", { serviceWorker: container }, false],
  ])("does not begin where %s", async (_, more, marked) => {
    if (!marked) document.querySelector("a")?.removeAttribute("data-offline");
    start(more);
    await settled();
    expect(keep).not.toHaveBeenCalled();
  });

  it("fails quietly", async () => {
    keep.mockRejectedValueOnce(new DOMException("denied", "SecurityError"));
    start({ serviceWorker: container });
    await settled();
    expect(keep).toHaveBeenCalledOnce();
  });
});
