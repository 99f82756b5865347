// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/dom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { viewPhotos } from "../../../../_includes/client/page/view-photos.ts";
import { photoViewer } from "../../../../_includes/components/photo-viewer.ts";

const openViewer = vi.fn();
const load = vi.fn(async (_: string) => ({ openViewer }));
const asked = photoViewer({
  assets: { "viewer.js": "/tai-nguyen/viewer-1.js", "viewer.css": "/tai-nguyen/viewer-2.css" },
  integrity: { "viewer.css": "sha384-xem" },
});

const FIGURE = "<figure><picture><img alt=''></picture><figcaption>Chú thích</figcaption></figure>";

function open(figures: string, attributes: Readonly<Record<string, string | undefined>> = asked): void {
  const story = document.createElement("article");
  for (const [name, value] of Object.entries(attributes)) if (value) story.setAttribute(name, value);
  story.innerHTML = figures;
  document.body.replaceChildren(story);
  viewPhotos(document, load);
}
const buttons = () => screen.queryAllByRole("button");
const sheet = () => document.head.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
const sheetCame = (how = "load") => sheet()?.dispatchEvent(new Event(how));
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.clearAllMocks();
  document.head.replaceChildren();
});

describe("the photos of an article", () => {
  it("each get a button with a name of its own, behind the photo", () => {
    open(FIGURE + FIGURE);
    expect(buttons().map((button) => button.getAttribute("aria-label"))).toEqual([
      "Phóng to ảnh 1",
      "Phóng to ảnh 2",
    ]);
    expect(buttons().map((button) => button.previousElementSibling?.localName)).toEqual([
      "picture",
      "picture",
    ]);
  });

  it("are not counted where there is but one", () => {
    open(FIGURE);
    expect(buttons().map((button) => button.getAttribute("aria-label"))).toEqual(["Phóng to ảnh"]);
  });

  it("fetch nothing before one is pressed", () => {
    open(FIGURE);
    expect(load).not.toHaveBeenCalled();
    expect(sheet()).toBeNull();
  });

  it.each(["button", "img"])("open where the %s is pressed, once the styles are there", async (pressed) => {
    open(FIGURE + FIGURE);
    document.querySelectorAll<HTMLElement>(pressed)[1]?.click();
    await settled();
    expect(load).toHaveBeenCalledExactlyOnceWith("/tai-nguyen/viewer-1.js");
    expect(openViewer).not.toHaveBeenCalled();
    expect([sheet()?.getAttribute("href"), sheet()?.integrity]).toEqual([
      "/tai-nguyen/viewer-2.css",
      "sha384-xem",
    ]);
    sheetCame();
    await waitFor(() =>
      expect(openViewer).toHaveBeenCalledExactlyOnceWith(
        [...document.querySelectorAll("img")],
        1,
        buttons()[1],
      ),
    );
  });

  it("open once, however often they are pressed meanwhile, and fetch the styles once", async () => {
    open(FIGURE + FIGURE);
    for (const button of buttons()) button.click();
    sheetCame();
    await settled();
    expect(openViewer).toHaveBeenCalledOnce();
    buttons()[1]?.click();
    await waitFor(() => expect(openViewer).toHaveBeenCalledTimes(2));
    expect(document.head.querySelectorAll("link")).toHaveLength(1);
  });

  it("stay where they are when the net fails, and open at the next press", async () => {
    open(FIGURE);
    buttons()[0]?.click();
    sheetCame("error");
    await settled();
    load.mockRejectedValueOnce(new Error("offline"));
    buttons()[0]?.click();
    sheetCame();
    await settled();
    expect(openViewer).not.toHaveBeenCalled();
    buttons()[0]?.click();
    await waitFor(() => expect(openViewer).toHaveBeenCalledOnce());
    expect(document.head.querySelectorAll("link")).toHaveLength(1);
  });

  it("do not open by a press on the caption", async () => {
    open(FIGURE);
    document.querySelector("figcaption")?.click();
    await settled();
    expect(load).not.toHaveBeenCalled();
  });
});

it.each([
  ["on a page that names no viewer", () => open(FIGURE, {})],
  ["in running text", () => open("<p><picture><img alt=''></picture></p>")],
  [
    "where the browser has no dialogs",
    () => {
      vi.stubGlobal("HTMLDialogElement", undefined);
      open(FIGURE);
      vi.unstubAllGlobals();
    },
  ],
])("a photo %s is just a photo", (_, openPage) => {
  openPage();
  expect(buttons()).toEqual([]);
});
