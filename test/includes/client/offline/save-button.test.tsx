// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Reply } from "../../../../_includes/client/offline/messages.ts";
import { showSaving } from "../../../../_includes/client/offline/save-button.ts";
import { EMPTY } from "../../../../_includes/client/offline/shelf.ts";
import { SaveOffline } from "../../../../_includes/components/save-offline.tsx";
import { paperOf } from "../../paper-fixture.ts";

const { site } = paperOf();
const done: Reply = { shelf: EMPTY };
const save = vi.fn(async (): Promise<Reply> => done);
const unsave = vi.fn(async (): Promise<Reply> => done);
const isSaved = vi.fn(() => true);

const place = () => {
  const found = document.querySelector("[data-save-offline]");
  if (!found) throw new Error("no place for the button");
  return found;
};
const button = () => screen.getByRole("button");
const show = (saved: boolean) => showSaving(place(), { saved, save, unsave, isSaved });

beforeEach(() => {
  vi.resetAllMocks();
  vi.useRealTimers();
  save.mockResolvedValue(done);
  unsave.mockResolvedValue(done);
  document.body.innerHTML = renderToString(<SaveOffline site={site} />);
});

describe("the button that saves an article", () => {
  it("is hidden until a script shows it, and not there where the paper lets nothing be kept", () => {
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
    expect(renderToString(<SaveOffline site={{ ...site, offline: false }} />)).toBe("");
  });

  it("saves, and then lets go", async () => {
    show(false);
    expect(button().textContent).toBe("Lưu để đọc ngoại tuyến");
    expect(screen.queryByRole("link")).toBeNull();
    isSaved.mockReturnValueOnce(true);
    button().click();
    expect(button().textContent).toBe("Đang lưu…");
    await waitFor(() => expect(button().textContent).toBe("Đã lưu. Bỏ lưu"));
    expect(screen.getByRole("link").getAttribute("href")).toBe("/ngoai-tuyen/");
    isSaved.mockReturnValueOnce(false);
    button().click();
    await waitFor(() => expect(button().textContent).toBe("Lưu để đọc ngoại tuyến"));
    expect([save.mock.calls.length, unsave.mock.calls.length]).toEqual([1, 1]);
  });

  it("shows an article that was saved before as one", () => {
    show(true);
    expect(button().textContent).toBe("Đã lưu. Bỏ lưu");
  });

  it.each([
    ["full", "Đã lưu tối đa 100 bài"],
    ["failed", "Không lưu được"],
  ] as const)("says so where saving is %s, and offers it again", async (fault, said) => {
    vi.useFakeTimers();
    show(false);
    save.mockResolvedValue({ shelf: EMPTY, fault });
    isSaved.mockReturnValue(false);
    button().click();
    await vi.advanceTimersByTimeAsync(0);
    expect(button().textContent).toBe(said);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(button().textContent).toBe("Lưu để đọc ngoại tuyến");
  });

  it("says so, too, where there is nobody to ask", async () => {
    show(false);
    save.mockRejectedValue(new TypeError("no worker"));
    button().click();
    await waitFor(() => expect(button().textContent).toBe("Không lưu được"));
  });

  it("does one thing at a time", () => {
    show(false);
    button().click();
    button().click();
    expect(save).toHaveBeenCalledOnce();
  });
});
