import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { formatToday, showToday } from "../../../../_includes/client/page/today.ts";
import { formatWeekday } from "../../../../src/text/vietnam-time.ts";

it.each(["2023-06-04T16:59:59Z", "2023-06-04T17:00:00Z", "2024-02-29T23:00:00Z", "2026-12-31T18:00:00Z"])(
  "writes %s as the newsroom's calendar does",
  (iso) => {
    expect(formatToday(Date.parse(iso))).toBe(formatWeekday(Date.parse(iso)));
  },
);

const shown = (now: string) => {
  const { document } = new JSDOM('<p data-today=""></p>').window;
  showToday(document, Date.parse(now));
  return [...document.querySelectorAll("[data-today] > *")].map(({ textContent }) => textContent);
};

it("writes the day of the sun, and below it the moon's", () => {
  expect(shown("2026-11-25T17:00:00Z")).toEqual(["Thứ Năm, 26/11/2026", "18 tháng Mười năm Bính Ngọ"]);
});

it("leaves the second line empty where the moon's day is not known", () => {
  expect(shown("2101-01-01T00:00:00Z")).toEqual(["Thứ Bảy, 1/1/2101", ""]);
});
