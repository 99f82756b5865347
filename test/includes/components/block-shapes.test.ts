import { expect, it } from "vitest";
import { type BlockShape, blockShapes } from "../../../_includes/components/block-shapes.ts";

const SIXTHS: Readonly<Record<BlockShape, number>> = { feature: 6, band: 6, column: 2, compact: 2, half: 3 };

it.each([
  [1, "feature"],
  [2, "feature band"],
  [3, "feature half half"],
  [4, "feature column column column"],
  [6, "feature column column column band feature"],
  [8, "feature column column column band compact compact compact"],
])("%i sections: %s", (count, shapes) => {
  expect(blockShapes(count).join(" ")).toBe(shapes);
});

it("fills every row to its end, whatever the number of sections", () => {
  for (let count = 0; count <= 30; count++) {
    const shapes = blockShapes(count);
    expect(shapes).toHaveLength(count);
    let filled = 0;
    for (const shape of shapes) {
      filled += SIXTHS[shape];
      expect(filled, shapes.join(" ")).toBeLessThanOrEqual(6);
      filled %= 6;
    }
    expect(filled, shapes.join(" ")).toBe(0);
  }
});
