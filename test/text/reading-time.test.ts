import { expect, it } from "vitest";
import { readingMinutes } from "../../src/text/reading-time.ts";

it.each([
  [0, 1],
  [100, 1],
  [359, 1],
  [360, 2],
  [1200, 5],
])("%i syllables take %i minutes", (syllables, minutes) => {
  expect(readingMinutes(syllables)).toBe(minutes);
});
