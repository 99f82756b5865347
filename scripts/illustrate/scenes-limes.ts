/** Lime trees on both sides of a ditch. */
import { figure } from "./figure.ts";
import { garden } from "./garden.ts";
import { house } from "./houses.ts";
import { darker, lighter, mix } from "./palette.ts";
import { farmer } from "./people.ts";
import { holding, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, place, poly } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";
import { tree } from "./trees.ts";

function limes(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.4;
  const green = mix(colors.leaf, colors.near, 0.42);
  const lime = mix(colors.leaf, colors.gold, 0.4);
  const bush = (x: number, y: number, s: number): string => {
    const fruits = repeat(17, () => {
      const [turn, reach] = [random.between(0, 6.28), Math.sqrt(random.next())];
      const [fx, fy] = [
        x + Math.cos(turn) * reach * s * 0.38,
        y - s * 0.6 + Math.sin(turn) * reach * s * 0.3,
      ];
      return (
        ellipse(fx, fy, s * 0.042, s * 0.046, darker(lime, 0.2)) +
        ellipse(fx - s * 0.008, fy - s * 0.01, s * 0.034, s * 0.036, lighter(lime, 0.15))
      );
    });
    return (
      ellipse(x, y, s * 0.42, s * 0.06, colors.near, 0.35) +
      tree(stage, x, y, s, green, darker(colors.wood, 0.3)) +
      fruits
    );
  };
  const lanes = [0.05, 0.25, 0.52, 0.9].map((t, i) => {
    const y = horizon + (h - horizon) * (0.12 + 0.8 * t);
    const s = h * (0.15 + 0.5 * t);
    const bushes = [-1, 1]
      .map((side) => repeat(4, (k) => bush(w / 2 + side * (w * (0.05 + 0.22 * t) + k * s * 0.86), y, s)))
      .join("");
    const person =
      i === 2
        ? figure(
            w * random.between(0.45, 0.55),
            y + 40 * u,
            h * 0.4,
            random.pick([holding, standing]),
            farmer(stage),
            place(
              ellipse(0, 3, 14, 7, colors.wood) +
                repeat(7, (k) => ellipse(-9 + k * 3, -2 - (k % 2) * 2, 3.4, 3.4, lime)),
              0,
              -58,
              1,
            ),
          )
        : "";
    return bushes + person;
  });
  const ditch =
    poly(
      [
        [w * 0.495, horizon],
        [w * 0.505, horizon],
        [w * 0.62, h],
        [w * 0.38, h],
      ],
      colors.water[1],
      0.9,
    ) +
    poly(
      [
        [w * 0.498, horizon],
        [w * 0.502, horizon],
        [w * 0.53, h],
        [w * 0.44, h],
      ],
      colors.water[0],
      0.8,
    );
  const crates = repeat(3, (i) =>
    place(
      poly(
        [
          [-60, -34],
          [60, -34],
          [50, 20],
          [-50, 20],
        ],
        colors.wood,
      ) +
        repeat(9, (k) =>
          ellipse(-46 + k * 11.5, -36 - (k % 2) * 9, 14, 14, mix(lime, colors.leaf, (k % 3) * 0.3)),
        ) +
        bar(
          [
            [-56, -10],
            [56, -10],
          ],
          darker(colors.wood, 0.3),
          4,
        ),
      w * (0.3 + i * 0.2),
      h * 0.95,
      1.5 * u,
    ),
  );
  return (
    garden(stage, horizon, mix(colors.earth, colors.leaf, 0.3), mix(colors.leaf, colors.field[1], 0.5)) +
    house(stage, w * 0.15, horizon + 8 * u, w * 0.09) +
    ditch +
    lanes.join("") +
    crates
  );
}

export const limeScenes: Scenes = {
  "vuon-chanh": { palettes: ["morning", "noon", "afternoon"], draw: limes },
};
