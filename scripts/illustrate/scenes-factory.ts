/** Factories along a road. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { townsman } from "./people.ts";
import { walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { ellipse, gradient, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { tree, treeLine } from "./trees.ts";
import { truck } from "./vehicles.ts";

function factories(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const ground = h * 0.62;
  const shed = (x: number, wide: number, tall: number, wall: string, roof: string): string => {
    const teeth = 4;
    const saw = repeat(teeth, (i) => {
      const [a, b] = [x + (wide * i) / teeth, x + (wide * (i + 1)) / teeth];
      return (
        poly(
          [
            [a, ground - tall],
            [a + (b - a) * 0.28, ground - tall - h * 0.085],
            [b, ground - tall],
          ],
          roof,
        ) +
        poly(
          [
            [a + 4 * u, ground - tall],
            [a + (b - a) * 0.26, ground - tall - h * 0.07],
            [a + (b - a) * 0.26, ground - tall],
          ],
          mix(colors.sky[1], colors.paper, 0.5),
        )
      );
    });
    const ribs = repeat(wide / (26 * u), (i) =>
      rect(x + i * 26 * u, ground - tall, 3 * u, tall, darker(wall, 0.14)),
    );
    const glass = repeat(5, (i) =>
      rect(
        x + wide * (0.06 + i * 0.19),
        ground - tall * 0.78,
        wide * 0.12,
        tall * 0.2,
        mix(colors.blue, colors.sky[1], 0.35),
      ),
    );
    return (
      rect(x, ground - tall, wide, tall, wall) +
      ribs +
      saw +
      glass +
      rect(x + wide * 0.4, ground - tall * 0.46, wide * 0.2, tall * 0.46, darker(colors.blue, 0.25)) +
      repeat(5, (i) =>
        rect(
          x + wide * 0.4,
          ground - tall * (0.42 - i * 0.085),
          wide * 0.2,
          3 * u,
          lighter(colors.blue, 0.25),
        ),
      ) +
      rect(x, ground - tall, wide, 12 * u, roof)
    );
  };
  const chimney = (x: number, tall: number): string =>
    poly(
      [
        [x - 24 * u, ground],
        [x + 24 * u, ground],
        [x + 15 * u, ground - tall],
        [x - 15 * u, ground - tall],
      ],
      mix(colors.paper, colors.stone, 0.4),
    ) +
    rect(x - 17 * u, ground - tall * 0.94, 34 * u, tall * 0.06, colors.red) +
    rect(x - 19 * u, ground - tall * 0.8, 38 * u, tall * 0.06, colors.red) +
    repeat(4, (i) =>
      ellipse(
        x + (18 + i * 44) * u,
        ground - tall - (16 + i * 27) * u,
        (24 + i * 13) * u,
        (15 + i * 8) * u,
        colors.cloud,
        0.6 - i * 0.1,
      ),
    );
  const tank = (x: number): string =>
    rect(x - 44 * u, ground - h * 0.2, 88 * u, h * 0.2, mix(colors.stone, colors.paper, 0.4)) +
    rect(x - 44 * u, ground - h * 0.2, 24 * u, h * 0.2, darker(colors.stone, 0.15), 0.6) +
    ellipse(x, ground - h * 0.2, 44 * u, 18 * u, lighter(colors.stone, 0.4));
  const walls = [
    mix(colors.blue, colors.paper, 0.55),
    mix(colors.wall, colors.gold, 0.2),
    mix(colors.leaf, colors.paper, 0.6),
    mix(colors.roof, colors.paper, 0.5),
  ] as const;
  const workers = repeat(random.int(6, 9), (i) => {
    const size = h * random.between(0.2, 0.25);
    return figure(
      w * (0.06 + 0.1 * i + random.between(-0.03, 0.03)),
      h * random.between(0.86, 0.95),
      size,
      walking,
      {
        ...townsman(stage),
        top: colors.blue,
        bottom: mix(colors.blue, colors.ink, 0.5),
        hat: "cap",
        hatColor: random.pick([colors.gold, colors.blue, colors.paper]),
      },
    );
  });
  const road =
    gradient(0, h * 0.7, w, h * 0.3, [
      mix(colors.stone, colors.ink, 0.2),
      mix(colors.stone, colors.ink, 0.4),
    ]) +
    repeat(9, (i) => rect(w * (i / 9) + 20 * u, h * 0.795, 90 * u, 8 * u, colors.paper, 0.85)) +
    rect(0, h * 0.7, w, 10 * u, colors.paper, 0.7);
  const green = repeat(9, (i) =>
    tree(
      stage,
      w * (0.04 + i * 0.117),
      h * 0.695,
      h * random.between(0.11, 0.17),
      mix(colors.leaf, colors.near, 0.35),
      colors.wood,
    ),
  );
  return (
    sky(stage, ground, { sunY: h * 0.2 }) +
    treeLine(stage, ground, h * 0.12, colors.far, 3) +
    chimney(w * 0.22, h * 0.44) +
    chimney(w * 0.29, h * 0.37) +
    shed(w * 0.56, w * 0.3, h * 0.2, random.pick(walls), colors.roof) +
    shed(w * 0.02, w * 0.3, h * 0.16, random.pick(walls), colors.blue) +
    tank(w * 0.9) +
    tank(w * 0.97) +
    shed(w * 0.3, w * 0.32, h * 0.25, random.pick(walls), darker(colors.blue, 0.1)) +
    gradient(0, ground - 2, w, h * 0.1, [colors.field[0], colors.field[1]]) +
    green +
    road +
    truck(
      stage,
      w * random.between(0.6, 0.78),
      h * 0.79,
      w * 0.22,
      random.pick([colors.red, colors.gold, colors.leaf]),
    ) +
    workers
  );
}

export const factoryScenes: Scenes = {
  "khu-cong-nghiep": { palettes: ["dawn", "morning", "noon", "afternoon"], draw: factories },
};
