/** The old wooden house with its many columns. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { anyone, lady } from "./people.ts";
import { standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, gradient, num, path, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { banana, tree, treeLine } from "./trees.ts";

function oldHouse(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const ground = h * 0.74;
  const [left, right, eave] = [w * 0.1, w * 0.9, h * 0.43];
  const roof = mix(colors.roof, colors.wood, 0.4);
  const wood = darker(colors.wood, 0.15);
  const ridge = h * 0.19;
  const slope =
    poly(
      [
        [left - w * 0.06, eave],
        [right + w * 0.06, eave],
        [right - w * 0.1, ridge],
        [left + w * 0.1, ridge],
      ],
      roof,
    ) +
    repeat(46, (i) => {
      const t = (i + 0.5) / 46;
      return bar(
        [
          [left + w * 0.1 + (right - left - w * 0.2) * t, ridge],
          [left - w * 0.06 + (right - left + w * 0.12) * t, eave],
        ],
        darker(roof, i % 2 === 0 ? 0.35 : 0.12),
        6 * u,
        0.7,
      );
    }) +
    repeat(5, (i) =>
      bar(
        [
          [left - w * 0.03 + i * w * 0.025, eave - (i + 0.6) * h * 0.047],
          [right + w * 0.03 - i * w * 0.025, eave - (i + 0.6) * h * 0.047],
        ],
        darker(roof, 0.3),
        3 * u,
        0.5,
      ),
    ) +
    rect(left + w * 0.08, ridge - 14 * u, right - left - w * 0.16, 26 * u, darker(roof, 0.3), 1, 6 * u) +
    rect(left - w * 0.06, eave - 4 * u, right - left + w * 0.12, 15 * u, darker(wood, 0.3));
  const bays = 7;
  const bay = (right - left) / bays;
  const front = repeat(bays, (i) => {
    const x = left + i * bay;
    const lattice = repeat(5, (k) =>
      bar(
        [
          [x + bay * (0.18 + k * 0.16), eave + h * 0.08],
          [x + bay * (0.18 + k * 0.16), eave + h * 0.15],
        ],
        colors.gold,
        4 * u,
        0.65,
      ),
    );
    const doors = repeat(
      4,
      (k) =>
        rect(
          x + bay * (0.13 + k * 0.19),
          eave + h * 0.165,
          bay * 0.17,
          ground - eave - h * 0.2,
          mix(wood, colors.roof, i % 2 === 0 ? 0.2 : 0.4),
        ) + rect(x + bay * (0.15 + k * 0.19), eave + h * 0.19, bay * 0.13, h * 0.06, darker(wood, 0.35)),
    );
    const open =
      i === 3
        ? rect(x + bay * 0.1, eave + h * 0.06, bay * 0.8, ground - eave - h * 0.06, darker(wood, 0.6)) +
          rect(x + bay * 0.3, ground - h * 0.14, bay * 0.4, h * 0.08, colors.red) +
          ellipse(x + bay * 0.5, ground - h * 0.16, 24 * u, 24 * u, colors.gold, 0.9)
        : rect(x, eave + h * 0.07, bay, h * 0.09, darker(wood, 0.4)) + lattice + doors;
    return open;
  });
  const columns = repeat(
    bays + 1,
    (i) =>
      rect(left + i * bay - 13 * u, eave + 8 * u, 26 * u, ground - eave - 4 * u, wood) +
      rect(left + i * bay - 13 * u, eave + 8 * u, 9 * u, ground - eave - 4 * u, lighter(wood, 0.25)) +
      rect(left + i * bay - 20 * u, ground - 18 * u, 40 * u, 20 * u, colors.stone, 1, 4 * u),
  );
  const brackets = repeat(bays, (i) =>
    path(
      `M${num(left + i * bay + 13 * u)} ${num(eave + 12 * u)}q${num(bay * 0.42)} ${num(h * 0.01)} ${num(bay - 26 * u)} 0l0 ${num(h * 0.05)}q${num(-bay * 0.36)} ${num(-h * 0.06)} ${num(-bay + 26 * u)} 0Z`,
      mix(wood, colors.gold, 0.25),
    ),
  );
  const steps =
    rect(left - 30 * u, ground, right - left + 60 * u, 22 * u, colors.stone) +
    rect(w * 0.4, ground + 22 * u, w * 0.2, 18 * u, darker(colors.stone, 0.12)) +
    rect(w * 0.385, ground + 40 * u, w * 0.23, 18 * u, darker(colors.stone, 0.22));
  const pots = repeat(6, (i) => {
    const x = w * ([0.14, 0.24, 0.34, 0.66, 0.76, 0.86][i] ?? 0.5);
    const y = ground + h * 0.1;
    return (
      poly(
        [
          [x - 34 * u, y - 46 * u],
          [x + 34 * u, y - 46 * u],
          [x + 24 * u, y],
          [x - 24 * u, y],
        ],
        mix(colors.blue, colors.paper, 0.35),
      ) +
      tree(stage, x, y - 40 * u, h * 0.15, mix(colors.leaf, colors.near, 0.3), colors.wood) +
      repeat(5, () =>
        ellipse(
          x + random.between(-30, 30) * u,
          y - h * random.between(0.08, 0.16),
          8 * u,
          8 * u,
          random.pick([colors.gold, colors.pink]),
        ),
      )
    );
  });
  const guests = repeat(random.int(1, 3), (i) =>
    figure(
      w * (0.44 + i * 0.07),
      ground + h * 0.13,
      h * 0.3,
      random.pick([standing, walking]),
      random.chance(0.5) ? lady(stage) : anyone(stage),
    ),
  );
  return (
    sky(stage, h * 0.6, { sunY: h * 0.14 }) +
    treeLine(stage, ground, h * 0.42, colors.far, 5) +
    palm(stage, w * 0.05, ground, h * 0.62, colors.mid) +
    banana(stage, w * 0.95, ground + h * 0.02, h * 0.36, colors.mid) +
    gradient(0, ground - 4, w, h - ground + 4, [
      mix(colors.earth, colors.roof, 0.15),
      mix(colors.earth, colors.paper, 0.15),
    ]) +
    rect(left, eave, right - left, ground - eave, darker(wood, 0.35)) +
    front +
    columns +
    brackets +
    slope +
    steps +
    pots +
    guests
  );
}

export const oldHouseScenes: Scenes = {
  "nha-tram-cot": { palettes: ["morning", "noon", "afternoon", "dawn"], draw: oldHouse },
};
