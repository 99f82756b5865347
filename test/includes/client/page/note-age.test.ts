// @vitest-environment jsdom
import { expect, it } from "vitest";
import { noteAge } from "../../../../_includes/client/page/note-age.ts";

function noteAt(now: string, ...dates: string[]): string {
  const times = dates.map((date) => `<time datetime="${date}"></time>`).join("");
  document.body.innerHTML = `<div class="byline">${times}</div><p class="age-note"></p>`;
  noteAge(document, Date.parse(now));
  return document.querySelector(".age-note")?.textContent ?? "";
}

const DAY = "2021-06-05T07:30:00+07:00";

it.each([
  ["2023-06-05T07:29:00+07:00", ""],
  ["2023-06-05T07:31:00+07:00", "Bài đã hơn 2 năm; thông tin có thể đã thay đổi."],
  ["2026-11-26T00:00:00+07:00", "Bài đã hơn 5 năm; thông tin có thể đã thay đổi."],
  ["2019-01-01T00:00:00+07:00", ""],
])("read at %s, an article of June 2021 says: %s", (now, note) => {
  expect(noteAt(now, DAY)).toBe(note);
});

it("counts from the newest change", () => {
  expect(noteAt("2023-07-01T00:00:00+07:00", DAY, "2022-01-01T00:00:00+07:00")).toBe("");
});

it("of 29 February is a year older on 1 March", () => {
  expect(noteAt("2022-02-28T23:00:00Z", "2020-02-29T12:00:00Z")).toBe("");
  expect(noteAt("2022-03-01T13:00:00Z", "2020-02-29T12:00:00Z")).toContain("hơn 2 năm");
});

it("says nothing where there is no date, or one that is none", () => {
  expect(noteAt("2023-06-05T07:31:00+07:00")).toBe("");
  expect(noteAt("2023-06-05T07:31:00+07:00", "hôm qua")).toBe("");
});
