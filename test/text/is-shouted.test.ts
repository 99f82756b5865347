import { expect, it } from "vitest";
import { isShouted } from "../../src/text/is-shouted.ts";

it.each([
  ["HỌC VÀ LÀM THEO BÁC", true],
  ["NĂM 2023: CHÀO XUÂN", true],
  ["UBND", false],
  ["HĐND - UBND", false],
  ["HỌC VÀ LÀM theo BÁC", false],
  ["", false],
])("%s: %s", (text, expected) => expect(isShouted(text)).toBe(expected));
