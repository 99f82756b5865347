/** Drum makers in their open shed. */
import { drum, drumFace } from "./drums.ts";
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { townsman } from "./people.ts";
import { kneeling } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, blob, gradient, line, place, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { banana, treeLine } from "./trees.ts";

/** An open shed: posts, rafters and the light of the yard behind it. */
function shed(stage: Stage, floor: number): string {
  const { w, h, u, colors } = stage;
  const wood = darker(colors.wood, 0.3);
  const posts = [0.03, 0.34, 0.66, 0.97]
    .map(
      (t) =>
        rect(w * t - 15 * u, h * 0.1, 30 * u, floor - h * 0.08, wood) +
        rect(w * t - 15 * u, h * 0.1, 9 * u, floor - h * 0.08, lighter(wood, 0.2)),
    )
    .join("");
  const thatch = repeat(70, (i) =>
    line(
      [
        [(w * i) / 69, 0],
        [(w * i) / 69 + ((i * 7) % 13) * u, h * 0.1 + ((i * 37) % 50) * u],
      ],
      mix(colors.wood, colors.earth, ((i * 3) % 7) / 10),
      16 * u,
    ),
  );
  return (
    sky(stage, floor * 0.85) +
    treeLine(stage, floor * 0.9, h * 0.2, colors.far, 5) +
    banana(stage, w * 0.2, floor, h * 0.36, colors.mid) +
    banana(stage, w * 0.84, floor, h * 0.3, colors.mid) +
    rect(0, floor * 0.88, w, h, mix(colors.earth, colors.leaf, 0.25)) +
    gradient(0, floor, w, h - floor, [
      mix(colors.earth, colors.paper, 0.2),
      mix(colors.earth, colors.wood, 0.45),
    ]) +
    posts +
    rect(0, h * 0.12, w, 24 * u, wood) +
    thatch
  );
}

function drums(stage: Stage): string {
  const { w, h, random } = stage;
  const floor = h * 0.6;
  const size = h * 0.56;
  const wood = stage.colors.wood;
  const maker = (x: number, y: number, flip: number): string =>
    figure(
      x,
      y,
      flip * size,
      kneeling,
      townsman(stage),
      bar(
        [
          [24, -21],
          [31, -37],
        ],
        stage.colors.wood,
        2.6,
      ) + rect(26, -41, 10, 6, darker(stage.colors.stone, 0.4), 1, 1),
    );
  const stack =
    repeat(random.int(3, 4), (i) => drum(stage, w * (0.08 + i * 0.1), floor + h * 0.02, h * 0.07)) +
    repeat(random.int(1, 3), (i) => drum(stage, w * (0.13 + i * 0.1), floor - h * 0.13, h * 0.062));
  const shavings = repeat(30, () => {
    const [x, y, s] = [random.between(0.25, 0.95) * w, random.between(0.86, 0.99) * h, random.between(8, 20)];
    return line(
      [
        [x, y],
        [x + s, y - s * 0.6],
        [x + s * 1.4, y + s * 0.2],
        [x + s * 0.6, y + s * 0.3],
      ],
      mix(stage.colors.earth, stage.colors.paper, 0.5),
      4,
    );
  });
  const hide = place(
    rect(-112, -150, 12, 262, darker(wood, 0.2)) +
      rect(100, -150, 12, 262, darker(wood, 0.2)) +
      rect(-120, -140, 240, 11, wood) +
      rect(-120, 62, 240, 11, wood) +
      repeat(
        9,
        (i) =>
          bar(
            [
              [-92 + i * 23, -136],
              [-70 + i * 17, -104],
            ],
            stage.colors.paper,
            2,
          ) +
          bar(
            [
              [-92 + i * 23, 66],
              [-70 + i * 17, 34],
            ],
            stage.colors.paper,
            2,
          ),
      ) +
      blob(
        [
          [-84, -96],
          [-40, -112],
          [0, -100],
          [40, -112],
          [84, -96],
          [72, -36],
          [86, 30],
          [36, 40],
          [0, 30],
          [-36, 40],
          [-86, 30],
          [-72, -36],
        ],
        mix(stage.colors.earth, stage.colors.wood, 0.45),
      ) +
      blob(
        [
          [-60, -76],
          [0, -84],
          [56, -76],
          [44, -30],
          [0, -20],
          [-44, -34],
        ],
        mix(stage.colors.earth, stage.colors.paper, 0.3),
        0.6,
      ),
    w * 0.53,
    floor - h * 0.05,
    stage.u * 1.05,
  );
  return (
    shed(stage, floor) +
    hide +
    stack +
    drumFace(stage, w * 0.77, floor - h * 0.02, h * 0.18) +
    maker(w * 0.31, h * 0.9, 1) +
    drum(stage, w * 0.5, h * 0.8, h * 0.105) +
    maker(w * 0.69, h * 0.92, -1) +
    drum(stage, w * 0.9, h * 0.82, h * 0.115) +
    shavings
  );
}

export const drumScenes: Scenes = {
  "lang-trong": { palettes: ["morning", "noon", "afternoon"], draw: drums },
};
