/** The temple under its two roofs. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { anyone, lady } from "./people.ts";
import { holding, standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, gradient, line, path, place, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { templeRoof } from "./temple-roof.ts";
import { tree, treeLine } from "./trees.ts";

function temple(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const ground = h * 0.76;
  const tile = mix(colors.roof, random.pick([colors.wood, colors.red, colors.gold]), 0.2);
  const trim = mix(colors.gold, colors.leaf, random.pick([0, 0.35]));
  const wall = mix(colors.wall, colors.gold, 0.3);
  const gate = (x: number, wide: number): string =>
    rect(x - wide / 2, ground - h * 0.19, wide, h * 0.19, mix(colors.red, colors.wood, 0.35)) +
    rect(x - 3 * u, ground - h * 0.19, 6 * u, h * 0.19, colors.gold) +
    repeat(2, (i) => ellipse(x + (i === 0 ? -14 : 14) * u, ground - h * 0.09, 7 * u, 7 * u, colors.gold));
  const columns = repeat(
    6,
    (i) =>
      rect(w * (0.2 + i * 0.12) - 15 * u, h * 0.5, 30 * u, ground - h * 0.5, colors.red) +
      rect(w * (0.2 + i * 0.12) - 15 * u, h * 0.5, 10 * u, ground - h * 0.5, lighter(colors.red, 0.25)) +
      rect(w * (0.2 + i * 0.12) - 21 * u, ground - 20 * u, 42 * u, 20 * u, colors.stone),
  );
  const dragons =
    [-1, 1]
      .map((way) =>
        line(
          [
            [w * 0.5 + way * w * 0.035, h * 0.145],
            [w * 0.5 + way * w * 0.07, h * 0.1],
            [w * 0.5 + way * w * 0.11, h * 0.145],
            [w * 0.5 + way * w * 0.15, h * 0.11],
            [w * 0.5 + way * w * 0.17, h * 0.075],
          ],
          trim,
          13 * u,
        ),
      )
      .join("") +
    ellipse(w * 0.5, h * 0.105, 24 * u, 24 * u, colors.red) +
    ellipse(w * 0.5, h * 0.105, 34 * u, 34 * u, colors.gold, 0.35);
  const building =
    rect(w * 0.3, h * 0.28, w * 0.4, h * 0.12, wall) +
    repeat(5, (i) =>
      rect(w * (0.335 + i * 0.07), h * 0.3, w * 0.05, h * 0.06, mix(colors.red, colors.wood, 0.4)),
    ) +
    templeRoof(stage, w * 0.24, h * 0.285, w * 0.52, h * 0.14, tile, trim) +
    dragons +
    rect(w * 0.17, h * 0.5, w * 0.66, ground - h * 0.5, darker(wall, 0.22)) +
    gate(w * 0.5, w * 0.1) +
    gate(w * 0.32, w * 0.07) +
    gate(w * 0.68, w * 0.07) +
    columns +
    templeRoof(stage, w * 0.08, h * 0.52, w * 0.84, h * 0.19, tile, trim);
  const steps = repeat(4, (i) =>
    rect(
      w * (0.16 - i * 0.02),
      ground + i * 17 * u,
      w * (0.68 + i * 0.04),
      18 * u,
      darker(colors.stone, i * 0.08),
    ),
  );
  const urn = place(
    ellipse(0, 0, 62, 12, colors.ink, 0.3) +
      path("M-46 -72Q-56 -20 -20 -8L20 -8Q56 -20 46 -72Z", darker(colors.gold, 0.4)) +
      ellipse(0, -72, 48, 10, darker(colors.gold, 0.6)) +
      repeat(5, (i) =>
        bar(
          [
            [-24 + i * 12, -74],
            [-26 + i * 13, -112],
          ],
          colors.red,
          3,
        ),
      ) +
      line(
        [
          [0, -112],
          [14, -150],
          [-8, -190],
          [12, -240],
        ],
        colors.paper,
        7,
        0.4,
      ),
    w * 0.5,
    h * 0.93,
    1.1 * u,
  );
  const people = repeat(random.int(3, 6), (i) =>
    figure(
      w * (0.12 + 0.15 * i + random.between(-0.03, 0.03)) + (i > 2 ? w * 0.06 : 0),
      h * random.between(0.91, 0.96),
      (random.chance(0.5) ? 1 : -1) * h * 0.25,
      random.pick([walking, holding, standing]),
      random.chance(0.5) ? lady(stage) : anyone(stage),
    ),
  );
  return (
    sky(stage, h * 0.6, { sunY: h * 0.2 }) +
    treeLine(stage, ground, h * 0.46, colors.far, 4) +
    tree(stage, w * 0.03, ground + h * 0.02, h * 0.62, colors.mid, colors.wood) +
    tree(stage, w * 0.97, ground + h * 0.04, h * 0.7, mix(colors.mid, colors.leaf, 0.3), colors.wood) +
    gradient(0, ground, w, h - ground, [
      mix(colors.earth, colors.roof, 0.25),
      mix(colors.earth, colors.paper, 0.1),
    ]) +
    building +
    steps +
    urn +
    people
  );
}

export const templeScenes: Scenes = {
  "dinh-chua": { palettes: ["dawn", "morning", "noon", "afternoon", "dusk"], draw: temple },
};
