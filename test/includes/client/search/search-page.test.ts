// @vitest-environment jsdom
import { waitFor } from "@testing-library/dom";
import { describe, expect, it, vi } from "vitest";
import { NoIndex } from "../../../../_includes/client/search/finder.ts";
import { FakeFinder, resultOf, resultsOf } from "./fake-finder.ts";
import { box, button, choose, headlines, openSearch, says, select, type } from "./open-search.tsx";

describe("the search page's form and address", () => {
  it("open with one query", async () => {
    const finder = openSearch(
      "/tim-kiem/?q=nước&nam=2022&chuyen-muc=van-hoa&dia-phuong=Tân An&xep=moi-nhat&utm_source=zalo",
    );
    expect((await finder.asked()).query).toEqual({
      words: "nước",
      year: "2022",
      section: "van-hoa",
      place: "Tân An",
      topic: "",
      author: "",
      order: "moi-nhat",
    });
    expect(box().value).toBe("nước");
    expect(select("Năm").value).toBe("2022");
    expect(select("Chuyên mục").value).toBe("van-hoa");
    expect(select("Xếp theo").value).toBe("moi-nhat");
  });

  it("show a year that the form does not list", async () => {
    openSearch("/tim-kiem/?q=lúa&nam=1999");
    expect(select("Năm").selectedOptions[0]?.text).toBe("1999");
    choose("Năm", "2022");
    expect(location.search).toBe("?q=l%C3%BAa&nam=2022");
  });

  it("make a place to come back to of what is submitted, not of what is typed", async () => {
    const finder = openSearch("/tim-kiem/?q=lúa");
    const entries = history.length;
    type("chanh");
    expect(location.search).toBe("?q=l%C3%BAa");
    button("Tìm").click();
    expect(location.search).toBe("?q=chanh");
    expect(history.length).toBe(entries + 1);
    button("Tìm").click();
    expect(history.length).toBe(entries + 1);
    history.back();
    await waitFor(() => expect(box().value).toBe("lúa"));
    await waitFor(() => expect(finder.searches.at(-1)?.query.words).toBe("lúa"));
  });

  it("search again at once where a year, a section or an order is chosen", async () => {
    const finder = openSearch("/tim-kiem/?q=lúa");
    choose("Chuyên mục", "van-hoa");
    choose("Xếp theo", "moi-nhat");
    expect(location.search).toBe("?q=l%C3%BAa&chuyen-muc=van-hoa&xep=moi-nhat");
    await waitFor(() => expect(finder.searches.at(-1)?.query.order).toBe("moi-nhat"));
  });

  it("stay as they are where a link leads to a place on the page", async () => {
    const finder = openSearch("/tim-kiem/?q=lúa");
    await finder.asked();
    type("lúa mới");
    location.hash = "#khu--luu-tru";
    await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    expect(finder.search).toHaveBeenCalledOnce();
    expect(box().value).toBe("lúa mới");
  });
});

describe("the search page asks", () => {
  it("for nothing before the reader means to search", async () => {
    const finder = openSearch("/tim-kiem/");
    await says("Mời bạn gõ vài từ rồi bấm Tìm");
    expect(finder.warm).not.toHaveBeenCalled();
    box().focus();
    type("lúa");
    expect(finder.warm).toHaveBeenCalledOnce();
    expect(finder.search).not.toHaveBeenCalled();
  });

  it("for nothing where the form is empty, and gives up what it asked before", async () => {
    const finder = openSearch("/tim-kiem/?q=lúa");
    const search = await finder.asked();
    search.find(resultsOf(1));
    await waitFor(() => expect(headlines()).toHaveLength(1));
    type("  ");
    button("Tìm").click();
    await says("Mời bạn gõ vài từ");
    expect(headlines()).toEqual([]);
    expect(search.stop).toHaveBeenCalled();
    expect(finder.search).toHaveBeenCalledOnce();
  });

  it("and listens only to the last answer", async () => {
    const finder = openSearch("/tim-kiem/?q=lúa");
    const first = await finder.asked();
    let late = (_: ReturnType<typeof resultsOf>) => {};
    first.results.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    first.find([resultOf("cũ")]);
    type("chanh");
    button("Tìm").click();
    const second = await finder.asked(2);
    second.find([resultOf("mới")]);
    await says("Tìm thấy 1 bài.");
    late([resultOf("cũ")]);
    first.find(resultsOf(3));
    await new Promise((resolve) => setTimeout(resolve));
    expect(headlines()).toEqual(["Bài mới"]);
    await says("Tìm thấy 1 bài.");
  });

  it("and does not ask where another question came while it was getting ready", async () => {
    let ready = () => {};
    const finder = new FakeFinder();
    finder.warm.mockReturnValueOnce(new Promise((resolve) => (ready = resolve)));
    openSearch("/tim-kiem/?q=lúa", finder);
    type("chanh");
    button("Tìm").click();
    ready();
    expect((await finder.asked()).query.words).toBe("chanh");
    await new Promise((resolve) => setTimeout(resolve));
    expect(finder.search).toHaveBeenCalledOnce();
  });
});

describe("the search page says why there is no search:", () => {
  it.each([
    ["no index", new NoIndex(), true, /được dựng không có chỉ mục tìm kiếm/],
    ["not fetched", new Error("404"), true, /Chưa tải được dữ liệu tìm kiếm/],
    ["offline", new Error("fetch"), false, /đang ngoại tuyến/],
  ])("%s", async (_, reason, online, message) => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(online);
    const finder = new FakeFinder();
    finder.warm.mockRejectedValue(reason);
    openSearch("/tim-kiem/?q=a", finder);
    await says(message);
    vi.restoreAllMocks();
  });
});
