/** The far bank of a river. */
import { mix } from "./palette.ts";
import type { Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";

export function bank(stage: Stage, y: number): string {
  const { w, h, colors } = stage;
  const far = treeLine(stage, y, h * 0.07, mix(colors.far, colors.sky[2], 0.3), 8);
  const mid = treeLine(stage, y + 4, h * 0.1, colors.far, 7, stage.random.between(0.1, 0.4) * w, w);
  return far + mid;
}
