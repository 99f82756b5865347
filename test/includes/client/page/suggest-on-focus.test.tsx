// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { suggestOnFocus } from "../../../../_includes/client/page/suggest-on-focus.ts";
import { startSuggestions } from "../../../../_includes/client/suggest.ts";
import { SiteSearch } from "../../../../_includes/components/site-search.tsx";

const FILE = { headlines: [["Mùa nước nổi", "/2022/10/mua-nuoc-noi.html"]], names: [] };
const SCRIPT = "/tai-nguyen/suggest-01234567.js";
const get = vi.fn(async (_: string) => Response.json(FILE));
const load = vi.fn(async (_: string) => ({ startSuggestions }));
vi.stubGlobal("fetch", get);
suggestOnFocus(document, load);

const box = () => screen.getByRole<HTMLInputElement>("searchbox");
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);
const settled = () => new Promise((resolve) => setTimeout(resolve));

function open(suggest: string | undefined = SCRIPT): void {
  document.body.innerHTML = renderToString(<SiteSearch id="o--tim" suggest={suggest} />);
  document.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
}

function type(words: string): void {
  box().value = words;
  fireEvent.input(box());
}

beforeEach(() => vi.clearAllMocks());

describe("suggestions", () => {
  it("are fetched when the reader turns to a search box, and once", async () => {
    open();
    expect(load).not.toHaveBeenCalled();
    box().focus();
    await waitFor(() => expect(get).toHaveBeenCalledExactlyOnceWith("/pagefind/goi-y.json"));
    expect(load).toHaveBeenCalledExactlyOnceWith(SCRIPT);
    await settled();
    expect(options()).toEqual([]);
    type("nuoc");
    expect(options()).toEqual(["Mùa nước nổi", "Tìm “nuoc” trong toàn báo"]);
    box().blur();
    box().focus();
    await settled();
    expect(load).toHaveBeenCalledOnce();
  });

  it("come for what was typed before they were there", async () => {
    open();
    box().focus();
    type("nuoc");
    await waitFor(() => expect(options()).toHaveLength(2));
  });

  it("do not come after the search was sent, or the reader has turned away", async () => {
    open();
    box().focus();
    type("nuoc");
    screen.getByRole("button", { name: "Tìm" }).click();
    await settled();
    expect(options()).toEqual([]);
    open();
    box().focus();
    type("nuoc");
    box().blur();
    await settled();
    expect(options()).toEqual([]);
  });

  it("are not fetched where the site names no script for them", async () => {
    document.body.innerHTML = renderToString(<SiteSearch id="o--tim" suggest={undefined} />);
    box().focus();
    await settled();
    expect(load).not.toHaveBeenCalled();
  });

  it("are not missed where the file is missing or cannot be read", async () => {
    get.mockResolvedValueOnce(new Response("", { status: 404 }));
    open();
    box().focus();
    type("nuoc");
    await settled();
    expect(options()).toEqual([]);
    get.mockResolvedValueOnce(new Response("<html>"));
    open();
    box().focus();
    type("nuoc");
    await settled();
    expect(options()).toEqual([]);
  });

  it("are tried again with the next focus where the net failed", async () => {
    load.mockRejectedValueOnce(new Error("offline"));
    open();
    box().focus();
    await settled();
    box().blur();
    box().focus();
    type("nuoc");
    await waitFor(() => expect(options()).toHaveLength(2));
  });
});

it("a reader who was quicker than the script has them too", async () => {
  open();
  load.mockRejectedValueOnce(new Error("offline"));
  box().focus();
  await settled();
  const late = vi.fn(async () => ({ startSuggestions }));
  suggestOnFocus(document, late);
  expect(late).toHaveBeenCalledOnce();
});
