/** The school and its yard. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { lady, pupil } from "./people.ts";
import { raising, running, standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { shade } from "./room.ts";
import { bar, ellipse, gradient, poly, rect, star } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { flag } from "./temple-roof.ts";
import { tree, treeLine } from "./trees.ts";

function yard(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const ground = h * 0.62;
  const wall = random.pick([
    mix(colors.gold, colors.wall, 0.45),
    mix(colors.pink, colors.wall, 0.6),
    mix(colors.blue, colors.wall, 0.65),
  ]);
  const [left, right, top] = [w * 0.1, w * 0.9, h * 0.26];
  const bays = 9;
  const bay = (right - left) / bays;
  const storey = (ground - top) / 2;
  const front = repeat(bays * 2, (i) => {
    const x = left + (i % bays) * bay;
    const y = top + Math.floor(i / bays) * storey;
    return (
      rect(x + bay * 0.12, y + storey * 0.2, bay * 0.76, storey * 0.8, darker(wall, 0.42)) +
      rect(x + bay * 0.2, y + storey * 0.34, bay * 0.26, storey * 0.66, mix(colors.blue, colors.wood, 0.25)) +
      rect(
        x + bay * 0.54,
        y + storey * 0.38,
        bay * 0.26,
        storey * 0.36,
        mix(colors.sky[1], colors.paper, 0.3),
      ) +
      rect(x - bay * 0.04, y, bay * 0.1, storey, lighter(wall, 0.35))
    );
  });
  const rail =
    rect(left, top + storey * 0.86, right - left, storey * 0.06, colors.paper) +
    repeat(54, (i) =>
      rect(left + ((right - left) * i) / 54, top + storey * 0.66, 5 * u, storey * 0.3, colors.paper),
    ) +
    rect(left, top + storey * 0.64, right - left, 8 * u, colors.paper);
  const roof =
    poly(
      [
        [left - 36 * u, top + 6 * u],
        [right + 36 * u, top + 6 * u],
        [right - 50 * u, top - h * 0.1],
        [left + 50 * u, top - h * 0.1],
      ],
      colors.roof,
    ) +
    repeat(4, (i) =>
      bar(
        [
          [left - 20 * u + i * 20 * u, top - i * h * 0.023],
          [right + 20 * u - i * 20 * u, top - i * h * 0.023],
        ],
        darker(colors.roof, 0.25),
        3 * u,
        0.6,
      ),
    ) +
    poly(
      [
        [w * 0.5 - bay, top - h * 0.02],
        [w * 0.5 + bay, top - h * 0.02],
        [w * 0.5, top - h * 0.16],
      ],
      lighter(wall, 0.3),
    ) +
    star(w * 0.5, top - h * 0.065, 26 * u, colors.red);
  const children = repeat(random.int(8, 12), (i) => {
    const y = ground + h * random.between(0.04, 0.1) + i * h * 0.024;
    const x = w * random.between(0.05, 0.95);
    const size = h * 0.19 * (0.75 + (y - ground) / h);
    return (
      shade(x, y, size * 0.4, colors.near) +
      figure(
        x,
        y,
        random.chance(0.5) ? size : -size,
        random.pick([walking, running, standing, raising]),
        pupil(stage),
        rect(-9, -80, 6, 20, random.pick([colors.red, colors.blue, colors.gold]), 1, 2),
      )
    );
  });
  const teacher = figure(w * random.between(0.3, 0.7), h * 0.95, h * 0.34, standing, lady(stage));
  return (
    sky(stage, ground, { sunY: h * 0.14 }) +
    treeLine(stage, ground, h * 0.3, colors.far, 5) +
    rect(left, top, right - left, ground - top, wall) +
    front +
    rail +
    roof +
    gradient(0, ground, w, h - ground, [
      mix(colors.earth, colors.wall, 0.55),
      mix(colors.earth, colors.roof, 0.25),
    ]) +
    rect(0, ground, w, 7 * u, darker(colors.earth, 0.2), 0.6) +
    tree(stage, w * 0.07, ground + h * 0.08, h * 0.52, mix(colors.leaf, colors.near, 0.4), colors.wood) +
    flag(stage, w * 0.36, ground + h * 0.09, h * 0.52, (cx, cy, r) => star(cx, cy, r, colors.gold)) +
    children +
    teacher +
    tree(stage, w * 0.95, h * 0.9, h * 0.66, mix(colors.red, colors.roof, 0.35), colors.wood) +
    ellipse(w * 0.93, h * 0.93, 170 * u, 26 * u, colors.near, 0.25)
  );
}

export const schoolScenes: Scenes = {
  "truong-hoc": {
    palettes: ["morning", "noon", "afternoon"],
    draw: (stage) =>
      yard(stage) + palm(stage, stage.w * 0.01, stage.h * 0.78, stage.h * 0.6, stage.colors.near),
  },
};
