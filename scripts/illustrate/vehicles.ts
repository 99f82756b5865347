/** Lorries and motorbikes. */
import { darker, mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, path, place, rect } from "./shape.ts";
import type { Stage } from "./stage.ts";

export function truck(stage: Stage, x: number, y: number, w: number, tone: string, flip = false): string {
  const { colors } = stage;
  const wheel = (at: number): string => ellipse(at, 0, 9, 9, colors.ink) + ellipse(at, 0, 4, 4, colors.stone);
  return place(
    ellipse(50, 8, 58, 4, colors.near, 0.3) +
      rect(0, -44, 72, 42, tone) +
      repeat(8, (i) => rect(5 + i * 8.4, -42, 2.4, 38, darker(tone, 0.2))) +
      path("M75 -34H90Q97 -33 99 -18V-2H75Z", mix(colors.paper, colors.stone, 0.2)) +
      path("M80 -30H89Q93 -28 94 -18H80Z", darker(colors.blue, 0.2)) +
      rect(0, -4, 100, 6, darker(colors.ink, 0.1)) +
      wheel(16) +
      wheel(36) +
      wheel(84),
    flip ? x + w / 2 : x - w / 2,
    y,
    ((flip ? -1 : 1) * w) / 100,
    w / 100,
  );
}

export function motorbike({ colors, random }: Stage): string {
  const tone = random.pick([colors.red, colors.blue, colors.gold]);
  return (
    ellipse(-22, -10, 10, 10, colors.ink) +
    ellipse(-22, -10, 5, 5, colors.stone) +
    ellipse(24, -10, 10, 10, colors.ink) +
    ellipse(24, -10, 5, 5, colors.stone) +
    path("M-30 -20Q-20 -30 -6 -26L8 -16L20 -32L26 -30L22 -10L14 -8L-14 -8Z", tone) +
    bar(
      [
        [20, -30],
        [17, -44],
        [24, -47],
      ],
      colors.ink,
      3,
    ) +
    path("M-28 -28Q-14 -32 2 -27L2 -23L-28 -24Z", colors.ink)
  );
}
