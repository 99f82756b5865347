import { expect, it } from "vitest";
import { syllablesOf } from "../../src/content/syllables-of.ts";

it.each([
  ["kinh tế - xã hội", ["kinh", "tế", "xã", "hội"]],
  ["cán bộ, đảng viên", ["cán", "bộ", "đảng", "viên"]],
  ["thông tư 08", ["thông", "tư", "08"]],
  ["Covid19", ["Covid", "19"]],
  [" - ", []],
])("%j has the syllables %j", (text, syllables) => {
  expect(syllablesOf(text)).toEqual(syllables);
});
