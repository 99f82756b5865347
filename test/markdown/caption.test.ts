import { expect, it } from "vitest";
import { captionHtml, parseCaption } from "../../src/markdown/caption.ts";

it.each([
  ["Cầu Bến Lức. Ảnh: Lê A", "Cầu Bến Lức.", "Ảnh: Lê A"],
  ["Ảnh: cũ. Ảnh: Lê A", "Ảnh: cũ.", "Ảnh: Lê A"],
  ["Lúa. Đồ hoạ: Tòa Soạn", "Lúa.", "Đồ hoạ: Tòa Soạn"],
  ["Minh họa: Trần B", "", "Minh họa: Trần B"],
  ["Một bức ảnh: cũ", "Một bức ảnh: cũ", ""],
  ["Lúa. Ảnh:", "Lúa. Ảnh:", ""],
  ["Lúa.  A\u0309nh: Lê A".normalize("NFD"), "Lúa.", "Ảnh: Lê A"],
])("splits %j", (title, text, credit) => {
  expect(parseCaption(title)).toEqual({ text, credit });
});

it("writes no empty caption", () => {
  expect(captionHtml({ text: "", credit: "" })).toBe("");
});
