import { describe, expect, it } from "vitest";
import { foldAccents } from "../../src/text/fold.ts";

describe("foldAccents", () => {
  it.each([
    ["Đảng viên", "dang vien"],
    ["ĐƯỜNG SỮA", "duong sua"],
    ["hoà hòa", "hoa hoa"],
    ["Nghị quyết 51-NQ/TU", "nghi quyet 51-nq/tu"],
    ["", ""],
  ])("folds %s", (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
    expect(foldAccents(text.normalize("NFD"))).toBe(folded);
  });
});
