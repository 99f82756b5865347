import { describe, expect, it } from "vitest";
import { placeTone } from "../../src/text/place-tone.ts";

describe("placeTone", () => {
  it.each(["hòa hoà", "khỏe khoẻ", "thúy thuý", "ủy uỷ", "ÒA OÀ", "Hóa Hoá", "ngụy nguỵ", "xòe xoè"])(
    "tells the two ways apart: %s",
    (pair) => {
      const [old = "", modern = ""] = pair.split(" ");
      expect([old, modern].map((word) => placeTone(word, "traditional"))).toEqual([old, old]);
      expect([old, modern].map((word) => placeTone(word, "modern"))).toEqual([modern, modern]);
    },
  );

  it.each(["quý", "quả", "già", "của", "mía", "hoàn", "thuở", "khuỷu", "ngoèo", "chịu", "người", "kỹ", "kĩ"])(
    "leaves alone where both agree: %s",
    (word) => {
      expect(placeTone(word, "traditional")).toBe(word);
      expect(placeTone(word, "modern")).toBe(word);
    },
  );

  it("puts right what is wrong either way", () => {
    expect(["tóan", "qúy", "gìa", "thủơ"].map((word) => placeTone(word, "modern"))).toEqual([
      ...["toán", "quý", "già", "thuở"],
    ]);
  });

  it.each(["José", "Noé", "Lié", "Guó", "café", "Zoé"])("is of no concern to %s", (word) => {
    expect(placeTone(word, "traditional")).toBe(word);
  });
});
