/** The people and the sign of the health scenes. */
import type { Clothes } from "./head.ts";
import { lighter, mix } from "./palette.ts";
import { rect } from "./shape.ts";
import type { Stage } from "./stage.ts";

export const cross = (x: number, y: number, size: number, color: string): string =>
  rect(x - size * 0.17, y - size / 2, size * 0.34, size, color) +
  rect(x - size / 2, y - size * 0.17, size, size * 0.34, color);

export function nurse({ colors, random }: Stage): Clothes {
  return {
    cut: "suit",
    top: lighter(colors.paper, 0.5),
    bottom: mix(colors.blue, colors.paper, 0.3),
    skin: colors.skin,
    hair: colors.ink,
    hat: "cap",
    hatColor: lighter(colors.paper, 0.5),
    long: random.chance(0.6),
  };
}
