import fc from "fast-check";
import { expect, it } from "vitest";
import { markTyped } from "../../../../_includes/client/suggest/mark-typed.ts";

/** The text with brackets around what is marked. */
const marked = (text: string, typed: string) =>
  markTyped(text, typed)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

it.each([
  ["Nước mặn", "nuoc m", "[Nước] [m]ặn"],
  ["Đảng viên", "dang", "[Đảng] viên"],
  ["Long An, Long Khê", "LONG", "[Long] An, [Long] Khê"],
  ["51-NQ/TU", "51 n", "[51]-[N]Q/TU"],
  ["Lan tỏa", "l la", "[La]n tỏa"],
  ["Không có gì", "xyz", "Không có gì"],
  ["Lúa", "", "Lúa"],
])("in %j %j marks %j", (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

it("marks belong to their letters in any Unicode form", () => {
  expect(marked("Nước".normalize("NFD"), "nươ").normalize("NFC")).toBe("[Nướ]c");
});

it("the pieces are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, typed) => {
      expect(
        markTyped(text, typed)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
