/** The runners on a country road. */
import { figure } from "./figure.ts";
import { kit } from "./kit.ts";
import { mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { anyone, row } from "./people.ts";
import { raising, running } from "./poses.ts";
import { repeat } from "./random.ts";
import { shade } from "./room.ts";
import { gradient, line, place, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { tree, treeLine } from "./trees.ts";

function runners(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.46;
  const road = mix(colors.stone, colors.blue, 0.25);
  const asphalt =
    poly(
      [
        [w * 0.62, horizon],
        [w * 0.7, horizon],
        [w * 1.1, h],
        [-w * 0.12, h],
      ],
      road,
    ) +
    poly(
      [
        [w * 0.7, horizon],
        [w * 0.706, horizon],
        [w * 1.16, h],
        [w * 1.1, h],
      ],
      colors.paper,
      0.8,
    ) +
    repeat(7, (i) => {
      const t = (i / 7) ** 1.8;
      const x = w * (0.66 - 0.16 * t);
      const y = horizon + (h - horizon) * t;
      return poly(
        [
          [x, y],
          [x + (4 + 16 * t) * u, y],
          [x + (2 + 12 * t) * u, y + (14 + 70 * t) * u],
          [x - (4 + 20 * t) * u, y + (14 + 70 * t) * u],
        ],
        colors.paper,
        0.85,
      );
    });
  const tops = [
    colors.red,
    colors.gold,
    colors.blue,
    colors.pink,
    colors.paper,
    mix(colors.leaf, colors.near, 0.2),
  ] as const;
  const count = random.int(6, 9);
  const group = repeat(count, (i) => {
    const t = (i + 0.6) / count;
    const size = h * (0.15 + 0.36 * t ** 1.3);
    const y = horizon + (h - horizon) * (0.16 + 0.78 * t ** 1.15);
    const x =
      w * (0.62 - 0.14 * t + (i % 2 === 0 ? -1 : 1) * (0.05 + 0.16 * t)) + random.between(-20, 20) * u;
    const bib = rect(-2, -73, 9, 9, colors.paper, 1, 1);
    return (
      shade(x, y, size * 0.5, colors.ink) +
      figure(x, y, size, running, kit(stage, random.pick(tops), random.pick([colors.ink, colors.blue])), bib)
    );
  });
  const arch = place(
    rect(-150, -150, 14, 160, colors.red) +
      rect(136, -150, 14, 160, colors.red) +
      rect(-160, -176, 320, 40, colors.red, 1, 6) +
      repeat(12, (i) => rect(-150 + i * 25, -164, 12, 16, i % 2 === 0 ? colors.gold : colors.paper)),
    w * 0.66,
    horizon + 14 * u,
    0.8 * u,
  );
  const cheer = row(
    stage,
    w * 0.78,
    w * 1.0,
    horizon + h * 0.13,
    h * 0.22,
    6,
    () => anyone(stage),
    () => raising,
  );
  const river =
    poly(
      [
        [0, horizon],
        [w * 0.5, horizon],
        [w * 0.2, horizon + h * 0.1],
        [0, horizon + h * 0.16],
      ],
      colors.water[0],
    ) +
    repeat(9, () =>
      line(
        [
          [random.between(0, 0.1) * w, horizon + random.between(0.02, 0.12) * h],
          [random.between(0.15, 0.3) * w, horizon + random.between(0.02, 0.1) * h],
        ],
        colors.glint,
        3 * u,
        0.4,
      ),
    );
  return (
    sky(stage, horizon, { sunX: w * 0.3 }) +
    treeLine(stage, horizon, h * 0.12, colors.far, 8) +
    gradient(0, horizon, w, h - horizon, [
      mix(colors.field[0], colors.sky[2], 0.3),
      colors.field[0],
      colors.field[1],
    ]) +
    river +
    tree(stage, w * 0.9, horizon + h * 0.06, h * 0.36, mix(colors.mid, colors.leaf, 0.3), colors.wood) +
    tree(stage, w * 0.8, horizon + h * 0.02, h * 0.22, colors.mid, colors.wood) +
    asphalt +
    arch +
    cheer +
    palm(stage, w * 0.05, h * 0.92, h * 0.78, colors.near) +
    group
  );
}

export const runningScenes: Scenes = {
  "chay-bo": { palettes: ["dawn", "dawn", "morning", "afternoon"], draw: runners },
};
