// @vitest-environment jsdom
import { fireEvent, waitFor } from "@testing-library/dom";
import { describe, expect, it, vi } from "vitest";
import type { Result } from "../../../../_includes/client/search/finder.ts";
import { type FakeSearch, resultOf, resultsOf } from "./fake-finder.ts";
import { button, headlines, inRegion, noButton, openSearch, says } from "./open-search.tsx";

const REORDER = "Có kết quả mới, xếp lại";
const shows = (names: readonly (number | string)[]) =>
  waitFor(() => expect(headlines()).toEqual(names.map((name) => `Bài ${name}`)));
const focused = (headline: string) =>
  waitFor(() => expect(document.activeElement?.textContent).toBe(headline));
const begin = async (address = "/tim-kiem/?q=lúa") => openSearch(address).asked();
const onTheWay = (search: FakeSearch, results: readonly Result[]) =>
  search.find(results, { state: "searching" });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("results are shown ten at a time", () => {
  it("and the focus goes to the first new one", async () => {
    const search = await begin();
    search.find(resultsOf(23));
    await says("Tìm thấy 23 bài.");
    expect(inRegion().getAllByRole("listitem")).toHaveLength(10);
    button("Xem thêm").click();
    await waitFor(() => expect(headlines()).toHaveLength(20));
    await focused("Bài 10");
    button("Xem thêm").click();
    await waitFor(() => expect(headlines()).toHaveLength(23));
    await focused("Bài 20");
    noButton("Xem thêm");
  });

  it("and none is shown twice or left out where the order changes between", async () => {
    const search = await begin();
    onTheWay(search, resultsOf(12, 10));
    await shows([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    button("Xem thêm").focus();
    button("Xem thêm").click();
    await waitFor(() => expect(headlines()).toHaveLength(12));
    search.find([...resultsOf(3), ...resultsOf(12, 10)]);
    await says("Tìm thấy 15 bài.");
    await shows([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 0, 1, 2]);
  });
});

it("what cannot be shown after all does not keep the button", async () => {
  const search = await begin();
  search.found = resultsOf(9);
  search.tell({ found: 10 });
  await says("Tìm thấy 10 bài.");
  noButton("Xem thêm");
});

describe("results that come later, by relevance,", () => {
  it("take their places while nobody reads", async () => {
    const search = await begin();
    onTheWay(search, [resultOf(2)]);
    await shows([2]);
    onTheWay(search, [resultOf(1), resultOf(2)]);
    await shows([1, 2]);
    noButton(REORDER);
  });

  it.each([
    ["a finger is in the list", () => fireEvent.pointerDown(inRegion().getByRole("list"))],
    ["the focus is in the list", () => inRegion().getByRole("link").focus()],
    [
      "its top is out of sight",
      () =>
        vi
          .spyOn(inRegion().getByRole("list"), "getBoundingClientRect")
          .mockReturnValue(new DOMRect(0, -200, 300, 900)),
    ],
  ])("move nothing once %s", async (_, use) => {
    const search = await begin();
    onTheWay(search, [resultOf(2)]);
    await shows([2]);
    use();
    search.find([resultOf(1), resultOf(2), resultOf(3)]);
    await shows([2, 1, 3]);
    button(REORDER).click();
    await shows([1, 2, 3]);
    await focused("Bài 1");
    noButton(REORDER);
  });

  it("leave the list alone where the search begins again, until as much is found as before", async () => {
    const search = await begin();
    search.find(resultsOf(4), { failedParts: 1 });
    await shows([0, 1, 2, 3]);
    onTheWay(search, []);
    onTheWay(search, resultsOf(2, 2));
    await settled();
    await shows([0, 1, 2, 3]);
    noButton(REORDER);
    search.find(resultsOf(5));
    await shows([0, 1, 2, 3, 4]);
  });

  it("need no new order where they only come after", async () => {
    const search = await begin();
    onTheWay(search, [resultOf(1)]);
    await shows([1]);
    const [first] = inRegion().getAllByRole("listitem");
    fireEvent.pointerDown(inRegion().getByRole("list"));
    search.find([resultOf(1), resultOf(2)]);
    await shows([1, 2]);
    expect(inRegion().getAllByRole("listitem")[0]).toBe(first);
    noButton(REORDER);
  });
});

describe("results by time", () => {
  it("are added to the end, and asked for no oftener than they are shown", async () => {
    const search = await begin("/tim-kiem/?q=lúa&xep=moi-nhat");
    onTheWay(search, resultsOf(4));
    await shows([0, 1, 2, 3]);
    onTheWay(search, resultsOf(12));
    await waitFor(() => expect(headlines()).toHaveLength(10));
    const asked = search.results.mock.calls.length;
    onTheWay(search, resultsOf(15));
    onTheWay(search, resultsOf(19));
    await settled();
    expect(search.results).toHaveBeenCalledTimes(asked);
    expect(button("Xem thêm")).toBeTruthy();
  });
});

it("one question for results is under way at a time", async () => {
  const search = await begin();
  for (let count = 1; count <= 6; count++) onTheWay(search, resultsOf(count));
  search.find(resultsOf(7));
  await says("Tìm thấy 7 bài.");
  expect(headlines()).toHaveLength(7);
  expect(search.results).toHaveBeenCalledTimes(2);
});

describe("results with other accents", () => {
  const DIVIDER = "Khác dấu với từ bạn gõ";

  it("are set apart by a line", async () => {
    const search = await begin();
    search.find(resultsOf(3), { otherAccents: 1 });
    await says("Tìm thấy 2 bài đúng dấu và 1 bài khác dấu.");
    const items = inRegion().getAllByRole("listitem");
    expect(items.map((item) => item.textContent?.includes(DIVIDER))).toEqual([false, false, true]);
  });

  it("may be all there are", async () => {
    const search = await begin();
    search.find(resultsOf(2), { otherAccents: 2 });
    await says("Tìm thấy 2 bài khác dấu với từ bạn gõ.");
    expect(inRegion().getAllByText(DIVIDER)).toHaveLength(1);
    expect(inRegion().getAllByRole("listitem")[0]?.textContent).toContain(DIVIDER);
  });

  it("stand among the others where these are in the order of time", async () => {
    const search = await begin("/tim-kiem/?q=lúa&xep=moi-nhat");
    search.find(resultsOf(3), { otherAccents: 1 });
    await says("Tìm thấy 2 bài đúng dấu và 1 bài khác dấu.");
    expect(inRegion().queryByText(DIVIDER)).toBeNull();
  });
});
