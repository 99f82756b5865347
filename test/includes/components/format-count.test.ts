import { expect, it } from "vitest";
import { formatCount } from "../../../_includes/components/format-count.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1.000"],
  [1234567, "1.234.567"],
])("writes %i as %s", (count, written) => {
  expect(formatCount(count)).toBe(written);
});
