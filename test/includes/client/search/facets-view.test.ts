// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import type { Counts } from "../../../../_includes/client/search/finder.ts";
import { FakeFinder, NO_COUNTS, resultsOf } from "./fake-finder.ts";
import { openSearch, region, says, select } from "./open-search.tsx";

const PLACES = ["Tân An", "Cần Giuộc", "Mộc Hóa", "Đức Huệ", "Thủ Thừa", "Bến Lức", "Đức Hòa", "Cần Đước"];
const counts: Counts = {
  ...NO_COUNTS,
  nam: { "2022": 12, "2023": 1234 },
  "chuyen-muc": { "van-hoa": 9, "nong-nghiep": 2 },
  "dia-phuong": Object.fromEntries(PLACES.map((place, index) => [place, 20 - index])),
};

const group = (name: string) => within(screen.getByRole("group", { name }));
const values = (name: string) =>
  group(name)
    .queryAllByRole("listitem")
    .map((item) => item.textContent);
const value = (list: string, name: RegExp) => group(list).getByRole("button", { name });

async function open(address: string, found = counts) {
  const finder = openSearch(address);
  (await finder.asked()).find(resultsOf(3), { counts: found });
  await says("Tìm thấy");
  return finder;
}

describe("the lists beside the results", () => {
  it("say how many articles have a value, and call sections by their names", async () => {
    await open("/tim-kiem/?q=lúa");
    expect(values("Năm")).toEqual(["2023 1.234 bài", "2022 12 bài"]);
    expect(values("Chuyên mục")).toEqual(["Văn hóa 9 bài", "nong-nghiep 2 bài"]);
    expect(screen.queryByRole("group", { name: "Chủ đề" })).toBeNull();
  });

  it("show six values, and the rest when asked", async () => {
    await open("/tim-kiem/?q=lúa");
    expect(values("Địa phương")).toHaveLength(6);
    const more = value("Địa phương", /Thêm 2 địa phương/);
    expect(more.getAttribute("aria-expanded")).toBe("false");
    more.click();
    expect(values("Địa phương")).toHaveLength(8);
    expect(more.getAttribute("aria-expanded")).toBe("true");
    more.click();
    expect(values("Địa phương")).toHaveLength(6);
  });

  it("narrow the results when pressed, and give it up when pressed again", async () => {
    const finder = await open("/tim-kiem/?q=lúa");
    value("Địa phương", /Cần Giuộc/).focus();
    value("Địa phương", /Cần Giuộc/).click();
    expect(location.search).toBe("?q=l%C3%BAa&dia-phuong=C%E1%BA%A7n+Giu%E1%BB%99c");
    const search = await finder.asked(2);
    expect(search.query.place).toBe("Cần Giuộc");
    search.find(resultsOf(1), { counts: { ...NO_COUNTS, "dia-phuong": { "Cần Giuộc": 1 } } });
    await waitFor(() => expect(values("Địa phương")).toEqual(["Cần Giuộc 1 bài"]));
    const chosen = value("Địa phương", /Cần Giuộc/);
    expect(chosen.getAttribute("aria-pressed")).toBe("true");
    expect(document.activeElement).toBe(chosen);
    chosen.click();
    expect(location.search).toBe("?q=l%C3%BAa");
  });

  it("set the form's own lists", async () => {
    await open("/tim-kiem/?q=lúa");
    value("Năm", /2022/).click();
    value("Chuyên mục", /Văn hóa/).click();
    expect(select("Năm").value).toBe("2022");
    expect(select("Chuyên mục").value).toBe("van-hoa");
  });

  it("keep what is chosen although nothing has it, and the focus although it goes", async () => {
    const finder = await open("/tim-kiem/?q=lúa&chu-de=Thi đua", NO_COUNTS);
    const chosen = value("Chủ đề", /Thi đua 0 bài/);
    chosen.focus();
    chosen.click();
    expect(document.activeElement).toBe(region());
    (await finder.asked(2)).find(resultsOf(1));
    await waitFor(() => expect(screen.queryByRole("group", { name: "Chủ đề" })).toBeNull());
  });

  it("move nothing under the focus while numbers change", async () => {
    const search = await openSearch("/tim-kiem/?q=lúa").asked();
    const tell = (places: Record<string, number>) =>
      search.find(resultsOf(3), { state: "searching", counts: { ...NO_COUNTS, "dia-phuong": places } });
    tell({ "Tân An": 3, "Bến Lức": 2 });
    value("Địa phương", /Bến Lức/).focus();
    tell({ "Tân An": 3, "Bến Lức": 5, "Đức Hòa": 9 });
    expect(values("Địa phương")).toEqual(["Tân An 3 bài", "Bến Lức 5 bài", "Đức Hòa 9 bài"]);
    value("Địa phương", /Bến Lức/).blur();
    tell({ "Tân An": 3, "Bến Lức": 5, "Đức Hòa": 9 });
    expect(values("Địa phương")).toEqual(["Đức Hòa 9 bài", "Bến Lức 5 bài", "Tân An 3 bài"]);
  });

  it("call nothing by HTML", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    await open(`/tim-kiem/?q=lúa&tac-gia=${encodeURIComponent(hostile)}`, {
      ...NO_COUNTS,
      "chu-de": { [hostile]: 1 },
    });
    expect(document.querySelector("img")).toBeNull();
    expect(values("Chủ đề")).toEqual([`${hostile} 1 bài`]);
    expect(screen.getByRole("button", { name: `Bỏ lọc: ${hostile}` })).toBeTruthy();
  });
});

it("on a phone the lists are folded away", () => {
  const fold = () => document.querySelector<HTMLDetailsElement>("details");
  openSearch("/tim-kiem/?q=lúa", new FakeFinder(), false);
  expect(fold()?.open).toBe(false);
  openSearch("/tim-kiem/?q=lúa");
  expect(fold()?.open).toBe(true);
});
