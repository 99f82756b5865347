// @vitest-environment jsdom
import { fireEvent, within } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../../_includes/client/search/finder.ts";
import { resultItem } from "../../../../_includes/client/search/result-item.ts";
import { resultOf } from "./fake-finder.ts";

const thumbnail = { src: "/anh/0123-480.jpeg", width: 480, height: 320 };

function itemOf(overrides: Partial<Result> = {}): HTMLElement {
  const item = resultItem(resultOf(1, overrides));
  if (!item) throw new Error("no item");
  return item;
}

describe("a result", () => {
  it("leads to its article and says where, when and what of it", () => {
    const item = itemOf({ places: ["Cần Giuộc", "Tân An"] });
    expect(within(item).getByRole("link", { name: "Bài 1" }).getAttribute("href")).toBe(
      "/2022/01/bai-1.html",
    );
    expect(item.querySelector("time")?.dateTime).toBe("2022-01-05T07:30:00+07:00");
    expect(item.textContent).toBe("Bài 1Văn hóa 5/1/2022 Cần Giuộc, Tân Anmùa nước nổi");
    expect(item.querySelector("mark")?.textContent).toBe("nước");
  });

  it("leads to the sub-heading under which the words stand", () => {
    const heading = { text: [{ text: "Trữ nước", marked: false }], address: "/2022/01/bai-1.html#tru-nuoc" };
    const link = within(itemOf({ heading })).getByRole("link", { name: "Trữ nước" });
    expect(link.getAttribute("href")).toBe("/2022/01/bai-1.html#tru-nuoc");
    expect(link.parentElement?.textContent).toBe("trong mục: Trữ nước");
  });

  it("has a picture that waits until it is near, and a place for it when it does not come", () => {
    const item = itemOf({ thumbnail });
    const image = item.querySelector("img");
    if (!image) throw new Error("no picture");
    expect(image.outerHTML).toBe(
      '<img loading="lazy" decoding="async" alt="" width="480" height="320" src="/anh/0123-480.jpeg">',
    );
    fireEvent.error(image);
    expect(item.querySelector("img")).toBeNull();
    expect(item.querySelector(".result-photo")).not.toBeNull();
    expect(itemOf().querySelector(".result-photo")).toBeNull();
  });

  it("lacks what the index does not know", () => {
    expect(itemOf({ section: "", date: "hôm qua", title: [], excerpt: [] }).textContent).toBe(
      "/2022/01/bai-1.html",
    );
  });
});

describe("a hostile result", () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const pieces = [{ text: hostile, marked: true }];

  it("stays text", () => {
    const item = itemOf({
      title: pieces,
      section: hostile,
      places: [hostile],
      excerpt: pieces,
      heading: { text: pieces, address: "/2022/01/bai-1.html#a" },
    });
    expect(item.querySelector("img")).toBeNull();
    expect(within(item).getAllByRole("link", { name: hostile })).toHaveLength(2);
  });

  it.each([
    "javascript:alert(1)",
    "//xau.example/",
    "/\\xau.example/",
    "/\t/xau.example/",
    "https://xau.example/",
    "2022/01/bai.html",
    "",
  ])("leads nowhere: %j", (address) => {
    expect(resultItem(resultOf(1, { address }))).toBeUndefined();
    const item = itemOf({ heading: { text: pieces, address }, thumbnail: { ...thumbnail, src: address } });
    expect(within(item).getAllByRole("link")).toHaveLength(1);
    expect(item.querySelector("img")).toBeNull();
  });
});
