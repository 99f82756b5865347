/** People planting young trees. */
import { grass } from "./fields.ts";
import { figure } from "./figure.ts";
import { darker, mix } from "./palette.ts";
import { farmer, pupil, townsman } from "./people.ts";
import { bending, holding, kneeling, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, gradient, line, num, path, place, poly } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { banana, tree, treeLine } from "./trees.ts";

function planting(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.5;
  const green = mix(colors.leaf, colors.near, 0.25);
  const sapling = (x: number, y: number, s: number): string =>
    ellipse(x, y, s * 0.42, s * 0.1, darker(colors.earth, 0.35)) +
    line(
      [
        [x, y],
        [x + s * 0.02, y - s],
      ],
      colors.wood,
      s * 0.05,
    ) +
    bar(
      [
        [x + s * 0.12, y],
        [x + s * 0.09, y - s * 0.8],
      ],
      mix(colors.earth, colors.paper, 0.3),
      s * 0.035,
    ) +
    repeat(12, (i) => {
      const way = i % 2 === 0 ? 1 : -1;
      const at = y - s * (0.45 + i * 0.05);
      return path(
        `M${num(x)} ${num(at)}q${num(way * s * 0.16)} ${num(-s * 0.22)} ${num(way * s * 0.34)} ${num(-s * 0.1)}q${num(-way * s * 0.1)} ${num(s * 0.14)} ${num(-way * s * 0.34)} ${num(s * 0.1)}Z`,
        mix(green, colors.leaf, (i % 3) * 0.4),
      );
    });
  const spade =
    bar(
      [
        [24, -70],
        [30, -4],
      ],
      colors.wood,
      3,
    ) + path("M25 -8L35 -9L34 6Q31 12 27 6Z", colors.stone);
  const can =
    poly(
      [
        [-9, -6],
        [9, -6],
        [8, 10],
        [-8, 10],
      ],
      colors.blue,
    ) +
    line(
      [
        [8, 6],
        [16, -2],
        [19, -7],
      ],
      colors.blue,
      3,
    ) +
    line(
      [
        [-7, -6],
        [0, -14],
        [7, -6],
      ],
      darker(colors.blue, 0.3),
      2,
    );
  const couples = repeat(random.int(3, 4), (i) => {
    const x = w * (0.14 + 0.245 * i);
    const y = h * (0.76 + (i % 2) * 0.13);
    const size = h * (0.36 + (i % 2) * 0.08);
    const dress = () => random.pick([pupil, townsman, farmer])(stage);
    const left = random.chance(0.5)
      ? figure(x - size * 0.38, y, size, random.pick([standing, bending]), dress(), spade)
      : figure(x - size * 0.4, y, size, kneeling, dress());
    return (
      left +
      sapling(x, y + 12 * u, size * 0.62) +
      figure(x + size * 0.36, y + 6 * u, -size * 0.94, holding, dress(), place(can, 0, -56, 1))
    );
  });
  return (
    sky(stage, horizon) +
    treeLine(stage, horizon + 4, h * 0.13, mix(colors.far, colors.sky[2], 0.2), 5) +
    repeat(6, (i) =>
      tree(
        stage,
        w * (0.06 + i * 0.18),
        horizon + h * (0.03 + (i % 2) * 0.02),
        h * random.between(0.2, 0.34),
        mix(colors.mid, colors.leaf, random.between(0.1, 0.5)),
        colors.wood,
      ),
    ) +
    banana(stage, w * 0.96, horizon + h * 0.05, h * 0.2, colors.mid) +
    gradient(0, horizon + h * 0.02, w, h, [colors.field[0], colors.field[1], darker(colors.field[1], 0.3)]) +
    couples +
    grass(stage, h + 4, h * 0.1, mix(colors.near, colors.leaf, 0.3), 0.9)
  );
}

export const plantingScenes: Scenes = {
  "cay-xanh": { palettes: ["dawn", "morning", "noon"], draw: planting },
};
