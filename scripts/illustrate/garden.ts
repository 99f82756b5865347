/** The ground that orchards and melon fields share. */
import { darker, mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { gradient, poly } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";

/** Sky, far trees and a bed of soil whose furrows run away from the eye. */
export function garden(stage: Stage, horizon: number, soil: string, ridge: string): string {
  const { w, h, colors } = stage;
  const furrows = repeat(9, (i) => {
    const k = i - 4;
    return poly(
      [
        [w / 2 + (k - 0.26) * w * 0.07, horizon],
        [w / 2 + (k + 0.26) * w * 0.07, horizon],
        [w / 2 + (k + 0.26) * w * 0.36, h],
        [w / 2 + (k - 0.26) * w * 0.36, h],
      ],
      ridge,
      0.75,
    );
  });
  return (
    sky(stage, horizon) +
    treeLine(stage, horizon + 3, h * 0.12, mix(colors.far, colors.sky[2], 0.2), 8) +
    treeLine(stage, horizon + 5, h * 0.09, colors.mid, 3) +
    gradient(0, horizon, w, h - horizon, [mix(soil, colors.sky[2], 0.35), soil, darker(soil, 0.25)]) +
    furrows
  );
}
