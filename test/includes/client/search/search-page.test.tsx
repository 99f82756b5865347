// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Engine, Found } from "../../../../_includes/client/search/engine.ts";
import { ResultsView } from "../../../../_includes/client/search/results-view.ts";
import { startSearch } from "../../../../_includes/client/search/search-page.ts";
import { SearchForm } from "../../../../_includes/components/search-form.tsx";
import { SearchResults } from "../../../../_includes/components/search-results.tsx";
import { tables } from "../../paper-fixture.ts";

const years = ["2023", "2022"].map((year) => ({ year, address: `/${year}/`, months: [], count: 1 }));

function found(number: number, overrides: Partial<Found> = {}): Found {
  return {
    url: `/2022/01/bai-${number}.html`,
    excerpt: "mùa <mark>nước</mark> nổi",
    meta: { title: `Bài ${number}`, date: "2022-01-05T07:30:00+07:00", section: "Văn hóa" },
    ...overrides,
  };
}

function engineOf(results: readonly Found[]) {
  const search = vi.fn<Engine["search"]>(async () => ({
    results: results.map((each) => ({ data: async () => each })),
  }));
  return { search };
}

function start(address: string, load: () => Promise<Engine>): void {
  history.replaceState(null, "", address);
  const form = document.querySelector("form");
  const region = document.querySelector<HTMLElement>("[data-search-results]");
  if (!form || !region) throw new Error("the page has no form");
  startSearch(form, new ResultsView(region), load);
}

const region = () => within(screen.getByRole("region", { name: "Kết quả tìm kiếm" }));
const says = (text: string | RegExp) =>
  waitFor(() => expect(region().getByRole("status").textContent).toMatch(text));

beforeEach(() => {
  document.body.innerHTML = renderToString(
    <>
      <SearchForm years={years} sections={tables.sections} />
      <SearchResults />
    </>,
  );
});

describe("the search page", () => {
  it("opens with the address's query, year, section and order", async () => {
    const engine = engineOf([found(1)]);
    start("/tim-kiem/?q=nước&nam=2022&chuyen-muc=van-hoa&xep=moi-nhat", async () => engine);
    await says("Tìm thấy 1 bài.");
    expect(engine.search).toHaveBeenCalledWith("nước", {
      filters: { nam: "2022", "chuyen-muc": "van-hoa" },
      sort: { ngay: "desc" },
    });
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("nước");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Chuyên mục" }).value).toBe("van-hoa");
    const item = region().getByRole("listitem");
    expect(within(item).getByRole("link", { name: "Bài 1" }).getAttribute("href")).toBe(
      "/2022/01/bai-1.html",
    );
    expect(item.textContent).toBe("Bài 1Văn hóa 5/1/2022mùa nước nổi");
    expect(item.querySelector("mark")?.textContent).toBe("nước");
  });

  it("does not load the index before the reader means to search", async () => {
    const load = vi.fn(async () => engineOf([]));
    start("/tim-kiem/", load);
    expect(load).not.toHaveBeenCalled();
    screen.getByRole("searchbox").focus();
    expect(load).toHaveBeenCalledOnce();
  });

  it("shows ten, and ten more when asked", async () => {
    start("/tim-kiem/?q=a", async () => engineOf(Array.from({ length: 23 }, (_, index) => found(index))));
    await says("Tìm thấy 23 bài.");
    expect(region().getAllByRole("listitem")).toHaveLength(10);
    region().getByRole("button", { name: "Xem thêm" }).click();
    await waitFor(() => expect(region().getAllByRole("listitem")).toHaveLength(20));
    expect(document.activeElement?.textContent).toBe("Bài 10");
    region().getByRole("button", { name: "Xem thêm" }).click();
    await waitFor(() => expect(region().getAllByRole("listitem")).toHaveLength(23));
    expect(region().queryByRole("button")).toBeNull();
  });

  it("makes a place to come back to of what is submitted, not of what is typed", async () => {
    start("/tim-kiem/?q=lúa", async () => engineOf([found(1)]));
    const entries = history.length;
    const box = screen.getByRole<HTMLInputElement>("searchbox");
    box.value = "chan";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await waitFor(() => expect(location.search).toBe("?q=chan"));
    expect(history.length).toBe(entries);
    box.value = "chanh";
    screen.getByRole("button", { name: "Tìm" }).click();
    expect(location.search).toBe("?q=chanh");
    expect(history.length).toBe(entries + 1);
    history.back();
    await waitFor(() => expect(box.value).toBe("lúa"));
  });

  it("says when nothing is found, and when the index cannot be had", async () => {
    start("/tim-kiem/?q=zzz&nam=2022", async () => engineOf([]));
    await says("Không tìm thấy bài nào có “zzz”. Bạn thử bỏ bớt năm hoặc chuyên mục.");
    start("/tim-kiem/?q=a", () => Promise.reject(new Error("offline")));
    await says(/Chưa tải được dữ liệu tìm kiếm/);
  });

  it("puts nothing in as HTML and follows no address that leads away", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const away = ["javascript:alert(1)", "//xau.example/", "https://xau.example/"].map((url) =>
      found(2, { url }),
    );
    const results = [found(1, { excerpt: hostile, meta: { title: hostile, section: hostile } }), ...away];
    start("/tim-kiem/?q=a", async () => engineOf(results));
    await says("Tìm thấy 4 bài.");
    expect(region().getAllByRole("listitem")).toHaveLength(1);
    expect(region().queryByRole("img")).toBeNull();
    expect(region().getByRole("link").textContent).toBe(hostile);
  });
});
