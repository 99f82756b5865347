// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { closeOnBack } from "../../../../_includes/client/viewer/close-on-back.ts";

/** jsdom's dialogs do not open. */
function openDialog(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.close = vi.fn(() => dialog.dispatchEvent(new Event("close")));
  closeOnBack(dialog);
  return dialog;
}
const gone = () => new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));

beforeEach(() => history.replaceState("trang", "", "/2023/06/bai.html#phan-hoi"));

describe("the history of a page whose viewer is open", () => {
  it("has one entry more, at the page's own address", () => {
    openDialog();
    expect([location.pathname, location.hash]).toEqual(["/2023/06/bai.html", "#phan-hoi"]);
    expect(history.state).not.toBe("trang");
  });

  it("takes the reader who goes back out of the viewer, and not out of the page", async () => {
    const dialog = openDialog();
    history.back();
    await gone();
    expect(dialog.close).toHaveBeenCalledOnce();
    expect(history.state).toBe("trang");
  });

  it("is as it was after the viewer was closed by its button", async () => {
    const dialog = openDialog();
    dialog.close();
    await gone();
    expect(history.state).toBe("trang");
    expect(dialog.close).toHaveBeenCalledOnce();
  });
});
