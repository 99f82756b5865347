/** The riverside town. */
import { sampan } from "./boats.ts";
import { figure } from "./figure.ts";
import { shopHouse } from "./houses.ts";
import { darker, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { anyone, farmer, row } from "./people.ts";
import { standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, fade, place, rect } from "./shape.ts";
import { birds, sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { tree, treeLine } from "./trees.ts";
import { motorbike } from "./vehicles.ts";
import { reflection, water } from "./water.ts";

function town(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const shore = h * 0.58;
  let x = -w * 0.03;
  let fronts = "";
  while (x < w * 1.02) {
    const wide = w * random.between(0.065, 0.1);
    fronts += shopHouse(stage, x, shore, wide, h * random.between(0.17, 0.34));
    x += wide + 2 * u;
  }
  const lamps = repeat(
    6,
    (i) =>
      bar(
        [
          [w * (0.06 + i * 0.18), shore + h * 0.04],
          [w * (0.06 + i * 0.18), shore - h * 0.13],
        ],
        colors.ink,
        5 * u,
      ) +
      ellipse(w * (0.06 + i * 0.18), shore - h * 0.14, 13 * u, 15 * u, colors.sun) +
      ellipse(w * (0.06 + i * 0.18), shore - h * 0.14, 36 * u, 36 * u, colors.sun, 0.2),
  );
  const wall =
    rect(0, shore + h * 0.035, w, h * 0.075, mix(colors.stone, colors.wall, 0.3)) +
    rect(0, shore + h * 0.08, w, h * 0.03, darker(colors.stone, 0.3)) +
    rect(0, shore - 2, w, h * 0.04, mix(colors.stone, colors.paper, 0.4)) +
    repeat(60, (i) => rect((w * i) / 60, shore + h * 0.005, 4 * u, h * 0.036, colors.paper)) +
    rect(0, shore + h * 0.003, w, 6 * u, colors.paper);
  const bikes = repeat(random.int(3, 5), (i) => {
    const at = w * (0.1 + i * 0.2 + random.between(-0.05, 0.05));
    return place(
      motorbike(stage) +
        figure(
          -8,
          -4,
          70,
          {
            ...standing,
            neck: [0, -60],
            hip: [0, -28],
            head: [2, -68],
            width: 5.4,
            arms: [
              [
                [10, -48],
                [24, -46],
              ],
              [
                [8, -46],
                [22, -44],
              ],
            ],
            legs: [
              [
                [16, -26],
                [10, -6],
              ],
              [
                [15, -24],
                [9, -4],
              ],
            ],
          },
          { ...anyone(stage), hat: "cap", hatColor: random.pick([colors.red, colors.paper, colors.blue]) },
        ),
      at,
      shore + h * 0.03,
      1.15 * u * (random.chance(0.5) ? 1 : -1),
      1.15 * u,
    );
  });
  const walkers = row(
    stage,
    w * 0.04,
    w * 0.96,
    shore + h * 0.03,
    h * 0.125,
    random.int(6, 10),
    () => anyone(stage),
    () => random.pick([walking, standing]),
  );
  const top = shore + h * 0.11;
  const boats = repeat(random.int(1, 3), (i) =>
    sampan(stage, w * (0.24 + i * 0.27), top + h * (0.1 + (i % 2) * 0.13), w * (0.2 + (i % 2) * 0.05), {
      rower: farmer(stage),
      ...(random.chance(0.6)
        ? {
            load: repeat(9, (k) =>
              ellipse(
                -14 + k * 3.5,
                -2 - (k % 2) * 3,
                3.4,
                3,
                random.pick([colors.gold, colors.red, colors.leaf, colors.pink]),
              ),
            ),
          }
        : {}),
    }),
  );
  return (
    sky(stage, shore, { sunY: h * 0.16 }) +
    birds(stage, h * 0.14) +
    treeLine(stage, shore, h * 0.22, colors.far, 6) +
    fronts +
    repeat(4, (i) =>
      tree(
        stage,
        w * (0.12 + i * 0.26),
        shore + h * 0.02,
        h * 0.2,
        mix(colors.leaf, colors.near, 0.4),
        colors.wood,
      ),
    ) +
    rect(0, shore - 3, w, 10, colors.stone) +
    walkers +
    bikes +
    wall +
    lamps +
    water(stage, top, h, w * random.between(0.3, 0.7)) +
    fade(place(fronts, 0, top * 2 - h * 0.09, 1, -1), 0.16) +
    reflection(stage, top, h * 0.07, darker(colors.stone, 0.4)) +
    boats +
    palm(stage, w * 0.97, h * 1.04, h * 0.66, colors.near)
  );
}

export const townScenes: Scenes = {
  "pho-thi": { palettes: ["dawn", "morning", "afternoon", "dusk", "rain"], draw: town },
};
