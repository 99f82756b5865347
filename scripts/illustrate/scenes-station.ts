/** The commune health station. */
import { figure } from "./figure.ts";
import { bouquet } from "./gifts.ts";
import { cross, nurse } from "./nurse.ts";
import { darker, lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { anyone } from "./people.ts";
import { holding, seated, standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { shade } from "./room.ts";
import { bar, ellipse, gradient, place, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { banana, tree, treeLine } from "./trees.ts";

function station(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const ground = h * 0.68;
  const [left, right, eave] = [w * 0.16, w * 0.84, h * 0.38];
  const wall = random.pick([
    mix(colors.wall, colors.gold, 0.25),
    mix(colors.wall, colors.blue, 0.2),
    colors.wall,
  ]);
  const green = mix(colors.leaf, colors.blue, 0.45);
  const roof =
    poly(
      [
        [left - 60 * u, eave + 4],
        [right + 60 * u, eave + 4],
        [right - 70 * u, eave - h * 0.15],
        [left + 70 * u, eave - h * 0.15],
      ],
      colors.roof,
    ) +
    repeat(5, (i) =>
      bar(
        [
          [left - 36 * u + i * 24 * u, eave - (i + 0.4) * h * 0.028],
          [right + 36 * u - i * 24 * u, eave - (i + 0.4) * h * 0.028],
        ],
        darker(colors.roof, 0.25),
        4 * u,
        0.6,
      ),
    ) +
    rect(left - 60 * u, eave, right - left + 120 * u, 12 * u, darker(colors.roof, 0.35));
  const rooms = repeat(6, (i) => {
    const x = left + ((right - left) * (i + 0.5)) / 6;
    if (i === 2 || i === 3) return "";
    return (
      rect(x - w * 0.035, eave + h * 0.1, w * 0.07, h * 0.11, green) +
      rect(x - w * 0.029, eave + h * 0.108, w * 0.058, h * 0.094, mix(colors.sky[1], colors.paper, 0.3)) +
      bar(
        [
          [x, eave + h * 0.1],
          [x, eave + h * 0.21],
        ],
        green,
        6 * u,
      )
    );
  });
  const porch =
    rect(w * 0.4, eave - h * 0.02, w * 0.2, ground - eave + h * 0.02, darker(wall, 0.45)) +
    rect(w * 0.455, eave + h * 0.08, w * 0.09, ground - eave - h * 0.08, green) +
    bar(
      [
        [w * 0.5, eave + h * 0.08],
        [w * 0.5, ground],
      ],
      lighter(green, 0.4),
      4 * u,
    ) +
    rect(w * 0.385, eave - h * 0.09, w * 0.23, h * 0.13, colors.paper) +
    rect(w * 0.385, eave - h * 0.09, w * 0.23, 10 * u, colors.red) +
    cross(w * 0.5, eave - h * 0.02, h * 0.085, colors.red) +
    rect(w * 0.395, eave + h * 0.04, 24 * u, ground - eave - h * 0.04, colors.paper) +
    rect(w * 0.605 - 24 * u, eave + h * 0.04, 24 * u, ground - eave - h * 0.04, colors.paper);
  const columns = repeat(5, (i) =>
    i === 2 ? "" : rect(left + ((right - left) * i) / 4 - 10 * u, eave, 20 * u, ground - eave, colors.paper),
  );
  const sign =
    bar(
      [
        [w * 0.9, h * 0.9],
        [w * 0.9, h * 0.6],
      ],
      colors.wood,
      10 * u,
    ) +
    rect(w * 0.845, h * 0.53, w * 0.11, h * 0.12, colors.paper, 1, 6 * u) +
    rect(w * 0.845, h * 0.53, w * 0.11, h * 0.12, green, 0.25, 6 * u) +
    cross(w * 0.9, h * 0.59, h * 0.085, colors.red);
  const mother = figure(
    w * 0.36,
    h * 0.9,
    h * 0.34,
    holding,
    anyone(stage),
    ellipse(0, -60, 11, 6.4, colors.pink) + ellipse(8, -64, 4.2, 4.4, colors.skin),
  );
  const visitors = repeat(random.int(1, 3), (i) => {
    const x = w * (0.17 + i * 0.08);
    return (
      shade(x, h * 0.86, 110 * u, colors.near) +
      figure(x, h * 0.86, h * 0.3, random.pick([walking, standing]), anyone(stage))
    );
  });
  const bench =
    rect(w * 0.655, h * 0.765, w * 0.16, 12 * u, colors.wood) +
    rect(w * 0.67, h * 0.77, 10 * u, h * 0.06, colors.wood) +
    rect(w * 0.795, h * 0.77, 10 * u, h * 0.06, colors.wood) +
    figure(w * 0.69, h * 0.83, h * 0.3, seated, anyone(stage)) +
    figure(w * 0.76, h * 0.83, h * 0.3, seated, anyone(stage));
  return (
    sky(stage, h * 0.6, { sunY: h * 0.14 }) +
    treeLine(stage, ground, h * 0.4, colors.far, 5) +
    palm(stage, w * 0.1, ground, h * 0.58, colors.mid) +
    banana(stage, w * 0.92, ground, h * 0.3, colors.mid) +
    gradient(0, ground - 2, w, h - ground + 4, [
      mix(colors.earth, colors.paper, 0.4),
      mix(colors.earth, colors.roof, 0.2),
    ]) +
    rect(left, eave, right - left, ground - eave, wall) +
    rect(left, ground - h * 0.05, right - left, h * 0.05, green, 0.6) +
    rooms +
    columns +
    roof +
    porch +
    rect(left - 20 * u, ground - 4, right - left + 40 * u, 16 * u, colors.stone) +
    bench +
    visitors +
    mother +
    figure(w * 0.46, h * 0.9, -h * 0.35, random.pick([standing, holding]), nurse(stage)) +
    tree(stage, w * 0.05, h * 0.86, h * 0.6, mix(colors.leaf, colors.near, 0.35), colors.wood) +
    repeat(9, (i) =>
      place(
        bouquet([colors.pink, colors.gold, colors.red], colors.leaf, 26),
        w * (0.03 + i * 0.118),
        h * 0.965,
        u,
      ),
    ) +
    sign
  );
}

export const stationScenes: Scenes = {
  "tram-y-te": { palettes: ["dawn", "morning", "noon", "afternoon"], draw: station },
};
