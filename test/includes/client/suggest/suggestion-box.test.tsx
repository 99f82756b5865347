// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SuggestionBox } from "../../../../_includes/client/suggest/suggestion-box.ts";
import { readSuggestions } from "../../../../_includes/client/suggest/suggestions.ts";
import { SiteSearch } from "../../../../_includes/components/site-search.tsx";

const data = readSuggestions({
  headlines: [
    ["Nước ngọt về làng", "/2023/06/nuoc-ngot.html"],
    ["Mùa nước nổi", "/2022/10/mua-nuoc-noi.html"],
  ],
  names: [["Nước sạch", "/chu-de/nuoc-sach/", "chu-de", 1042]],
});

const go = vi.fn();
const submitted = vi.fn((event: Event) => event.preventDefault());
const box = () => screen.getByRole<HTMLInputElement>("searchbox");
const list = () => screen.queryByRole("listbox", { name: "Gợi ý" });
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);
const status = () => screen.getByRole("status").textContent;
const active = () => document.getElementById(box().getAttribute("aria-activedescendant") ?? "")?.textContent;

/** @returns whether the browser would go on with what the key does of itself */
const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent(box(), new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));

function type(words: string): void {
  box().value = words;
  fireEvent.input(box());
}

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = renderToString(<SiteSearch id="o--tim" suggest="/tai-nguyen/suggest.js" />);
  document.querySelector("form")?.addEventListener("submit", submitted);
  new SuggestionBox(box(), data, go);
  box().focus();
});

describe("a search box with suggestions", () => {
  it("is a searchbox still, and names its list", () => {
    expect(list()).toBeNull();
    type("nuoc");
    expect(box().getAttribute("aria-autocomplete")).toBe("list");
    expect(box().getAttribute("aria-controls")).toBe(list()?.id);
  });

  it("shows headlines, names and the search itself, with what was typed marked", () => {
    type("nuoc");
    expect(options()).toEqual([
      "Nước ngọt về làng",
      "Mùa nước nổi",
      "Nước sạch Chủ đề, 1.042 bài",
      "Tìm “nuoc” trong toàn báo",
    ]);
    expect(screen.getAllByRole("option")[1]?.querySelector("mark")?.textContent).toBe("nước");
    expect(status()).toBe("3 gợi ý");
  });

  it("shows nothing where nothing fits, and nothing any more where all is deleted", () => {
    type("zzz");
    expect(list()).toBeNull();
    type("nuoc");
    type("");
    expect(list()).toBeNull();
    expect(status()).toBe("");
  });

  it("keeps hostile words as text", () => {
    const hostile = "nuoc <img src=x>";
    document.body.innerHTML = renderToString(<SiteSearch id="o--tim" suggest={undefined} />);
    new SuggestionBox(box(), readSuggestions({ headlines: [[hostile, "/a.html"]], names: [] }), go);
    type("nuoc <img");
    expect(options()).toEqual([hostile, "Tìm “nuoc <img” trong toàn báo"]);
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("by keys", () => {
  it("Down and Up go through the rows, and through the box between the ends", () => {
    type("nuoc");
    expect(active()).toBeUndefined();
    expect(press("ArrowDown")).toBe(false);
    expect(active()).toBe("Nước ngọt về làng");
    expect(screen.getByRole("option", { selected: true }).textContent).toBe("Nước ngọt về làng");
    press("ArrowUp");
    expect(active()).toBeUndefined();
    press("ArrowUp");
    expect(active()).toBe("Tìm “nuoc” trong toàn báo");
    press("ArrowDown");
    expect(active()).toBeUndefined();
    expect(document.activeElement).toBe(box());
  });

  it("Down opens what was closed", () => {
    type("nuoc");
    press("Escape");
    press("ArrowDown");
    expect(active()).toBe("Nước ngọt về làng");
  });

  it.each(["Home", "End", "ArrowLeft", "ArrowRight"])("%s goes back to the text", (key) => {
    type("nuoc");
    press("ArrowDown");
    expect(press(key)).toBe(true);
    expect(active()).toBeUndefined();
    expect(list()).not.toBeNull();
  });

  it("Enter goes where the active row leads", () => {
    type("nuoc");
    for (let step = 0; step < 3; step++) press("ArrowDown");
    expect(press("Enter")).toBe(false);
    expect(go).toHaveBeenCalledExactlyOnceWith("/chu-de/nuoc-sach/");
    expect(list()).toBeNull();
  });

  it("Enter searches where no row is active, or the last one", () => {
    type("nuoc");
    expect(press("Enter")).toBe(true);
    press("ArrowUp");
    press("Enter");
    expect(submitted).toHaveBeenCalledOnce();
    expect(go).not.toHaveBeenCalled();
    expect(list()).toBeNull();
  });

  it("Escape closes first, and only then empties the box", () => {
    type("nuoc");
    expect(press("Escape")).toBe(false);
    expect(list()).toBeNull();
    expect(box().value).toBe("nuoc");
    expect(press("Escape")).toBe(true);
  });

  it("a key of the input method or with a modifier is none of ours", () => {
    type("nuoc");
    press("ArrowDown", { isComposing: true });
    press("ArrowDown", { altKey: true });
    expect(active()).toBeUndefined();
  });
});

describe("by mouse or finger", () => {
  it("a pressed row leads where it says, without the box losing the focus", () => {
    type("nuoc");
    const [first] = screen.getAllByRole("option");
    if (!first) throw new Error("no row");
    expect(fireEvent.mouseDown(first)).toBe(false);
    fireEvent.click(first.querySelector("mark") ?? first);
    expect(go).toHaveBeenCalledExactlyOnceWith("/2023/06/nuoc-ngot.html");
  });
});

describe("the list closes", () => {
  it("where the focus leaves the box, and where the form is sent", () => {
    type("nuoc");
    box().blur();
    expect(list()).toBeNull();
    type("nuoc");
    screen.getByRole("button", { name: "Tìm" }).click();
    expect(list()).toBeNull();
    expect(box().hasAttribute("aria-activedescendant")).toBe(false);
  });
});
