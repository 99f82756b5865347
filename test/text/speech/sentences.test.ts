import fc from "fast-check";
import { expect, it } from "vitest";
import { sentencesOf } from "../../../src/text/speech/sentences.ts";

it("parts a text at the ends of its sentences", () => {
  expect(sentencesOf("Một. Hai! Ba? Bốn: năm; sáu")).toEqual(["Một.", "Hai!", "Ba?", "Bốn: năm; sáu"]);
});

it("parts a long sentence where it pauses, in pieces as long as may be", () => {
  const clause = "một mệnh đề dài chừng bốn mươi chữ cái nhé,";
  const pieces = sentencesOf(`${Array(12).fill(clause).join(" ")} hết.`);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every((piece) => piece.length <= 220)).toBe(true);
  expect(pieces.join(" ")).toBe(`${Array(12).fill(clause).join(" ")} hết.`);
});

it("keeps every word, and gives no piece without one", () => {
  const words = fc.array(fc.constantFrom("một", "hai,", "ba.", "!", "…", "“bốn”;"), { maxLength: 40 });
  fc.assert(
    fc.property(words, (parts) => {
      const pieces = sentencesOf(parts.join(" "));
      expect(pieces.join(" ").match(/\p{L}+/gu) ?? []).toEqual(parts.join(" ").match(/\p{L}+/gu) ?? []);
      expect(pieces.every((piece) => /\p{L}/u.test(piece))).toBe(true);
    }),
  );
});
