// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { resultOf, resultsOf } from "./fake-finder.ts";
import {
  box,
  button,
  choose,
  headlines,
  inRegion,
  noButton,
  openSearch,
  region,
  says,
  status,
} from "./open-search.tsx";

describe("while a search runs", () => {
  it("the region is busy, its progress is seen, and only the start and the outcome are read out", async () => {
    const search = await openSearch("/tim-kiem/?q=lúa").asked();
    const bar = inRegion().getByRole<HTMLProgressElement>("progressbar", { name: "Đã tìm" });
    expect(region().getAttribute("aria-busy")).toBe("true");
    expect(status()).toBe("Đang tìm…");
    search.find(resultsOf(2), { state: "searching", readParts: 9, readBackTo: "2019" });
    expect(inRegion().getByText("Đã tìm 9/27 phần, về tới năm 2019 · 2 bài")).toBeTruthy();
    expect(bar.value).toBeCloseTo(9 / 27);
    expect(status()).toBe("Đang tìm…");
    search.tell({});
    await says("Tìm thấy 2 bài.");
    expect(region().getAttribute("aria-busy")).toBe("false");
    expect(bar.hidden).toBe(true);
    noButton(/Dừng|Tìm tiếp|Thử lại/);
  });

  it("it can be stopped and go on", async () => {
    const search = await openSearch("/tim-kiem/?q=lúa").asked();
    button("Dừng").focus();
    button("Dừng").click();
    expect(search.stop).toHaveBeenCalledOnce();
    search.find(resultsOf(1), { state: "stopped", readParts: 3, readBackTo: "2022" });
    await says("Đã dừng ở phần 3/27, về tới năm 2022. Tìm thấy 1 bài.");
    expect(document.activeElement).toBe(button("Tìm tiếp"));
    button("Tìm tiếp").click();
    expect(search.resume).toHaveBeenCalledOnce();
    search.tell({ state: "searching" });
    expect(document.activeElement).toBe(button("Dừng"));
    search.tell({});
    await says("Tìm thấy 1 bài.");
    expect(document.activeElement).toBe(region());
  });

  it("the results of before stay until there are others", async () => {
    const finder = openSearch("/tim-kiem/?q=lúa");
    (await finder.asked()).find([resultOf("cũ")]);
    await waitFor(() => expect(headlines()).toEqual(["Bài cũ"]));
    choose("Năm", "2022");
    const search = await finder.asked(2);
    expect(headlines()).toEqual(["Bài cũ"]);
    search.find([resultOf("mới")]);
    await waitFor(() => expect(headlines()).toEqual(["Bài mới"]));
  });
});

describe("what could not be fetched", () => {
  it("is told, and tried again when asked", async () => {
    const search = await openSearch("/tim-kiem/?q=lúa").asked();
    search.find(resultsOf(3), { failedParts: 2 });
    await says("Tìm thấy 3 bài. Còn 2 phần của kho bài chưa tải được; các phần khác đã tìm xong.");
    button("Thử lại").click();
    expect(search.resume).toHaveBeenCalledOnce();
    search.find(resultsOf(4));
    await says(/^Tìm thấy 4 bài\.$/);
    expect(headlines()).toHaveLength(4);
    noButton("Thử lại");
  });

  it("may be the results themselves", async () => {
    const search = await openSearch("/tim-kiem/?q=lúa").asked();
    search.results.mockRejectedValueOnce(new Error("offline"));
    search.find(resultsOf(3));
    await says("Tìm thấy 3 bài, nhưng chưa tải được để hiện ra.");
    button("Thử lại").click();
    await says("Tìm thấy 3 bài.");
    expect(headlines()).toHaveLength(3);
  });

  it("may be the next ten", async () => {
    const search = await openSearch("/tim-kiem/?q=lúa").asked();
    search.find(resultsOf(15));
    await says("Tìm thấy 15 bài.");
    search.results.mockRejectedValueOnce(new Error("offline"));
    button("Xem thêm").click();
    await says("chưa tải được");
    button("Xem thêm").click();
    await waitFor(() => expect(headlines()).toHaveLength(15));
    await says("Tìm thấy 15 bài.");
    noButton("Thử lại");
  });
});

describe("where nothing is found", () => {
  const advice = () => screen.queryByText("Bạn thử:");

  it("there is advice, and the way to the archive", async () => {
    const search = await openSearch("/tim-kiem/?q=zzz").asked();
    expect(document.querySelector("[data-search-advice]")?.hasAttribute("hidden")).toBe(true);
    search.find([]);
    await says("Không tìm thấy bài nào có “zzz”.");
    expect(advice()?.parentElement?.hidden).toBe(false);
    expect(screen.getByRole("link", { name: "kho lưu trữ theo tháng" }).getAttribute("href")).toBe(
      "#khu--luu-tru",
    );
    noButton("Bỏ mọi điều kiện lọc");
  });

  it("filters can be given up, one by one or all at once", async () => {
    const finder = openSearch("/tim-kiem/?q=zzz&nam=2022&chuyen-muc=van-hoa&dia-phuong=Cần Giuộc");
    (await finder.asked()).find([]);
    await says("Không tìm thấy bài nào có “zzz” trong phạm vi đang lọc.");
    const chips = within(screen.getByRole("group", { name: "Đang lọc" })).getAllByRole("button");
    expect(chips.map((chip) => chip.textContent)).toEqual([
      "Bỏ lọc: 2022 ×",
      "Bỏ lọc: Văn hóa ×",
      "Bỏ lọc: Cần Giuộc ×",
    ]);
    chips[2]?.focus();
    chips[2]?.click();
    expect(location.search).toBe("?q=zzz&nam=2022&chuyen-muc=van-hoa");
    expect(document.activeElement).toBe(region());
    (await finder.asked(2)).find([]);
    await says("Không tìm thấy");
    button("Bỏ mọi điều kiện lọc").click();
    expect(location.search).toBe("?q=zzz");
    expect(box().value).toBe("zzz");
    expect(screen.queryByRole("group", { name: "Đang lọc" })).toBeNull();
  });
});
