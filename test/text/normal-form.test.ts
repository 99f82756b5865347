import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellingKey } from "../../src/text/normal-form.ts";

describe("spellingKey", () => {
  it.each([
    ["Đức Hoà", "Đức Hòa"],
    ["thuỷ lợi", "Thủy lợi"],
    ["Sức  khoẻ", "sức khỏe"],
    ["Uỷ ban", "Ủy ban"],
    ["Long An".normalize("NFD"), "LONG AN"],
    ["Đồng Tháp Mười".normalize("NFD"), "Đồng Tháp Mười"],
  ])("%s and %s are one name", (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)));

  it.each([
    ["Hòa", "Hoa"],
    ["má", "mà"],
    ["Đại", "Dại"],
    ["quý", "qúy"],
    ["hoàn", "hòan"],
  ])("%s and %s are two names", (a, b) => expect(spellingKey(a)).not.toBe(spellingKey(b)));

  it("is settled after one pass", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(spellingKey(spellingKey(name))).toBe(spellingKey(name));
      }),
    );
  });
});
