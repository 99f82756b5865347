/** A full hall seen from its last rows. */
import { figure } from "./figure.ts";
import { flowerStand } from "./gifts.ts";
import { darker, mix } from "./palette.ts";
import { backRow, official, row } from "./people.ts";
import { standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { starCurtain } from "./room.ts";
import { poly, rect } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

function hall(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const floor = h * 0.46;
  const tones = [
    colors.paper,
    mix(colors.blue, colors.paper, 0.5),
    mix(colors.ink, colors.blue, 0.3),
    mix(colors.pink, colors.roof, 0.2),
    mix(colors.gold, colors.wall, 0.3),
    colors.blue,
  ] as const;
  const side = random.pick([0.24, 0.76]);
  const table =
    rect(w * 0.3, floor - h * 0.06, w * 0.4, h * 0.085, mix(colors.red, colors.roof, 0.4)) +
    rect(w * 0.3, floor - h * 0.06, w * 0.4, 7 * u, colors.gold);
  const presidium = row(
    stage,
    w * 0.32,
    w * 0.68,
    floor + h * 0.09,
    h * 0.28,
    5,
    () => official(stage),
    () => standing,
  );
  const lectern =
    figure(w * side, floor + h * 0.02, h * 0.26, standing, official(stage)) +
    poly(
      [
        [w * side - 46 * u, floor - h * 0.115],
        [w * side + 46 * u, floor - h * 0.115],
        [w * side + 34 * u, floor + h * 0.03],
        [w * side - 34 * u, floor + h * 0.03],
      ],
      colors.wood,
    ) +
    rect(w * side - 54 * u, floor - h * 0.125, 108 * u, 12 * u, darker(colors.wood, 0.3));
  const rows = repeat(5, (i) => {
    const size = h * (0.075 + i * 0.033);
    const y = floor + h * (0.115 + i * 0.098 + i * i * 0.004);
    const shift = (i % 2) * size * 0.6;
    return (
      backRow(stage, -size * 2 + shift, w + size * 2 + shift, y, size, tones) +
      rect(0, y + size * 0.34, w, size * 0.75, darker(colors.roof, 0.35 + i * 0.06)) +
      rect(0, y + size * 0.34, w, size * 0.07, mix(colors.roof, colors.gold, 0.35))
    );
  });
  return (
    starCurtain(stage, floor, w * 0.5, h * 0.19, h * 0.085) +
    rect(0, floor, w, h, darker(colors.wood, 0.35)) +
    presidium +
    table +
    flowerStand(stage, w * 0.12, floor + h * 0.04, h * 0.24) +
    flowerStand(stage, w * 0.88, floor + h * 0.04, h * 0.24) +
    lectern +
    rows
  );
}

export const hallScenes: Scenes = {
  "hoi-truong": { palettes: ["morning", "noon", "afternoon", "dusk"], indoor: true, draw: hall },
};
