/** The country market. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { farmer, lady, townsman } from "./people.ts";
import { carrying, holding, kneeling, standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, blob, ellipse, gradient, num, path, place, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";

function market(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const ground = h * 0.52;
  const goods = [
    colors.red,
    colors.gold,
    mix(colors.leaf, colors.near, 0.2),
    mix(colors.pink, colors.red, 0.2),
    mix(colors.gold, colors.roof, 0.45),
    lighter(colors.leaf, 0.3),
  ] as const;
  const awnings = repeat(5, (i) => {
    const [x, wide, top] = [w * (-0.04 + i * 0.22), w * 0.2, h * (0.16 + (i % 2) * 0.05)];
    const tone = random.pick([
      colors.red,
      colors.blue,
      colors.gold,
      mix(colors.leaf, colors.near, 0.3),
      colors.pink,
    ]);
    const stripes = repeat(
      8,
      (k) =>
        poly(
          [
            [x + wide * (0.08 + (k * 0.84) / 8), top],
            [x + wide * (0.08 + ((k + 1) * 0.84) / 8), top],
            [x + (wide * (k + 1)) / 8, top + h * 0.1],
            [x + (wide * k) / 8, top + h * 0.1],
          ],
          k % 2 === 0 ? tone : colors.paper,
        ) +
        path(
          `M${num(x + (wide * k) / 8)} ${num(top + h * 0.1)}q${num(wide / 16)} ${num(h * 0.04)} ${num(wide / 8)} 0Z`,
          k % 2 === 0 ? darker(tone, 0.12) : darker(colors.paper, 0.12),
        ),
    );
    return (
      bar(
        [
          [x + wide * 0.06, top],
          [x + wide * 0.06, ground + h * 0.05],
        ],
        darker(colors.wood, 0.2),
        9 * u,
      ) +
      bar(
        [
          [x + wide * 0.94, top],
          [x + wide * 0.94, ground + h * 0.05],
        ],
        darker(colors.wood, 0.2),
        9 * u,
      ) +
      rect(
        x + wide * 0.06,
        top + h * 0.1,
        wide * 0.88,
        ground - top - h * 0.1,
        darker(colors.wood, 0.5),
        0.45,
      ) +
      stripes
    );
  });
  const basket = (x: number, y: number, r: number, tone: string): string =>
    ellipse(x, y + r * 0.34, r * 1.05, r * 0.3, colors.near, 0.3) +
    path(
      `M${num(x - r)} ${num(y)}Q${num(x - r * 0.86)} ${num(y + r * 0.56)} ${num(x)} ${num(y + r * 0.56)}Q${num(x + r * 0.86)} ${num(y + r * 0.56)} ${num(x + r)} ${num(y)}Z`,
      colors.wood,
    ) +
    bar(
      [
        [x - r * 0.9, y + r * 0.22],
        [x + r * 0.9, y + r * 0.22],
      ],
      darker(colors.wood, 0.3),
      r * 0.06,
    ) +
    ellipse(x, y, r, r * 0.3, lighter(colors.wood, 0.2)) +
    repeat(17, () => {
      const [a, d] = [random.between(0, 6.28), Math.sqrt(random.next())];
      const [fx, fy] = [x + Math.cos(a) * d * r * 0.8, y - r * 0.12 + Math.sin(a) * d * r * 0.2];
      return (
        ellipse(fx, fy, r * 0.17, r * 0.16, mix(tone, darker(tone, 0.3), random.next())) +
        ellipse(fx - r * 0.04, fy - r * 0.05, r * 0.07, r * 0.05, lighter(tone, 0.5))
      );
    });
  const back = repeat(9, (i) =>
    figure(
      w * (0.06 + 0.11 * i),
      ground + h * (0.05 + (i % 3) * 0.02),
      (random.chance(0.5) ? 1 : -1) * h * 0.27,
      random.pick([standing, walking, holding]),
      random.pick([farmer, farmer, townsman, lady])(stage),
    ),
  );
  const sellers = repeat(4, (i) => {
    const x = w * (0.14 + i * 0.25);
    return (
      figure(x, h * (0.76 + (i % 2) * 0.07), (i % 2 === 0 ? 1 : -1) * h * 0.47, kneeling, farmer(stage)) +
      repeat(3, (k) =>
        basket(
          x + (k - 1) * 128 * u + 40 * u,
          h * (0.84 + (k % 2) * 0.08 + (i % 2) * 0.03),
          random.between(62, 82) * u,
          random.pick(goods),
        ),
      )
    );
  });
  const pole =
    bar(
      [
        [-34, -82],
        [44, -84],
      ],
      colors.wood,
      2.6,
    ) +
    [-32, 42]
      .map(
        (x) =>
          bar(
            [
              [x, -83],
              [x - 8, -40],
            ],
            colors.ink,
            0.8,
          ) +
          bar(
            [
              [x, -83],
              [x + 8, -40],
            ],
            colors.ink,
            0.8,
          ) +
          blob(
            [
              [x - 11, -40],
              [x + 11, -40],
              [x + 8, -28],
              [x - 8, -28],
            ],
            colors.wood,
          ) +
          repeat(5, (k) => ellipse(x - 8 + k * 4, -42, 3.6, 3.6, goods[k % goods.length] ?? colors.red)),
      )
      .join("");
  const porter = figure(w * random.between(0.42, 0.58), h * 0.97, h * 0.56, carrying, farmer(stage), pole);
  return (
    sky(stage, ground) +
    treeLine(stage, ground, h * 0.3, colors.far, 6) +
    gradient(0, ground, w, h - ground, [
      mix(colors.earth, colors.paper, 0.3),
      mix(colors.earth, colors.wood, 0.2),
    ]) +
    awnings +
    back +
    sellers +
    porter +
    place(palm(stage, 0, 0, h * 0.7, colors.near), w * 0.98, h * 0.8, 1)
  );
}

export const marketScenes: Scenes = {
  "cho-que": { palettes: ["dawn", "morning", "noon", "afternoon"], draw: market },
};
