import { expect, it } from "vitest";
import { contrast } from "../../../src/images/card/contrast.ts";

it("tells how well two colours can be told apart", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#ffffff", "#9b1c1c")).toBeCloseTo(8.15, 1);
  expect(contrast("#f2b705", "#ffffff")).toBeLessThan(2);
  expect(contrast("#777777", "#777777")).toBe(1);
});
