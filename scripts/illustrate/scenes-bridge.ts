/** The bridge over the river, with or without cables. */
import { bank } from "./bank.ts";
import { cargoBoat, sampan } from "./boats.ts";
import { grass } from "./fields.ts";
import { figure } from "./figure.ts";
import { darker, mix } from "./palette.ts";
import { nipa, palm } from "./palms.ts";
import { farmer } from "./people.ts";
import { standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, blob, ellipse, fade, line, place, poly, rect } from "./shape.ts";
import { birds, sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";
import { truck } from "./vehicles.ts";
import { reflection, water } from "./water.ts";

function bridge(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.5;
  const sunX = w * random.between(0.25, 0.75);
  const cable = random.chance(0.5);
  const at = (t: number): number => horizon - h * (0.02 + 0.15 * Math.sin(Math.PI * t));
  const steps = 24;
  const top = Array.from(
    { length: steps + 1 },
    (_, i) => [w * (-0.05 + (1.1 * i) / steps), at(i / steps)] as const,
  );
  const under = top.map(([x, y]) => [x, y + 34 * u] as const).reverse();
  const concrete = mix(colors.stone, colors.paper, 0.35);
  const piers = repeat(7, (i) => {
    const t = 0.08 + i * 0.14;
    const x = w * (-0.05 + 1.1 * t);
    return (
      poly(
        [
          [x - 22 * u, at(t) + 20 * u],
          [x + 22 * u, at(t) + 20 * u],
          [x + 17 * u, horizon + h * 0.1],
          [x - 17 * u, horizon + h * 0.1],
        ],
        darker(concrete, 0.22),
      ) +
      rect(x - 36 * u, at(t) + 26 * u, 72 * u, 15 * u, darker(concrete, 0.12)) +
      ellipse(x, horizon + h * 0.1, 38 * u, 8 * u, darker(concrete, 0.4), 0.7)
    );
  });
  const tower = (t: number): string => {
    const x = w * (-0.05 + 1.1 * t);
    const peak = at(t) - h * 0.26;
    return (
      repeat(9, (i) =>
        [-1, 1]
          .map((way) => {
            const tt = t + way * (0.035 + i * 0.018);
            return bar(
              [
                [x, peak + i * 9 * u],
                [w * (-0.05 + 1.1 * tt), at(tt)],
              ],
              colors.paper,
              2.6 * u,
              0.9,
            );
          })
          .join(""),
      ) +
      poly(
        [
          [x - 15 * u, horizon + h * 0.1],
          [x + 15 * u, horizon + h * 0.1],
          [x + 9 * u, peak],
          [x - 9 * u, peak],
        ],
        concrete,
      )
    );
  };
  const rail =
    repeat(60, (i) => {
      const t = i / 60;
      return rect(w * (-0.05 + 1.1 * t), at(t) - 20 * u, 4 * u, 22 * u, colors.paper);
    }) +
    line(
      top.map(([x, y]) => [x, y - 20 * u] as const),
      colors.paper,
      5 * u,
    );
  const traffic = repeat(random.int(3, 6), (i) => {
    const t = 0.12 + i * 0.15 + random.between(-0.03, 0.03);
    return random.chance(0.5)
      ? truck(
          stage,
          w * (-0.05 + 1.1 * t),
          at(t) - 8 * u,
          w * 0.06,
          random.pick([colors.red, colors.gold, colors.blue]),
        )
      : place(
          blob(
            [
              [-30, 0],
              [-26, -14],
              [-10, -26],
              [12, -26],
              [24, -14],
              [32, 0],
            ],
            random.pick([colors.red, colors.paper, colors.gold]),
          ) +
            ellipse(-16, 0, 6, 6, colors.ink) +
            ellipse(18, 0, 6, 6, colors.ink),
          w * (-0.05 + 1.1 * t),
          at(t) - 8 * u,
          1.1 * u,
        );
  });
  const span =
    poly([...top, ...under], concrete) +
    poly([...top.map(([x, y]) => [x, y + 20 * u] as const), ...under], darker(concrete, 0.3));
  const boats =
    (random.chance(0.6)
      ? cargoBoat(stage, w * random.between(0.4, 0.62), horizon + h * 0.2, w * 0.3, random.chance(0.5))
      : sampan(stage, w * 0.5, horizon + h * 0.2, w * 0.24, { rower: farmer(stage) })) +
    sampan(
      stage,
      w * random.between(0.55, 0.76),
      horizon + h * 0.36,
      w * 0.27,
      random.chance(0.5) ? { rower: farmer(stage) } : {},
    );
  return (
    sky(stage, horizon, { sunX }) +
    birds(stage, h * 0.16) +
    bank(stage, horizon) +
    water(stage, horizon, h, sunX) +
    reflection(stage, horizon, h * 0.07, colors.mid) +
    fade(place(span, 0, horizon * 2 + h * 0.1, 1, -1), 0.14) +
    piers +
    (cable ? tower(0.36) + tower(0.64) : "") +
    span +
    rail +
    traffic +
    treeLine(stage, horizon + h * 0.07, h * 0.16, colors.mid, 2, -20, w * 0.22) +
    treeLine(stage, horizon + h * 0.07, h * 0.16, colors.mid, 2, w * 0.8, w + 20) +
    boats +
    nipa(stage, w * 0.04, h * 1.04, h * 0.4, colors.near) +
    palm(stage, w * 0.96, h * 1.04, h * 0.74, colors.near) +
    grass(stage, h, h * 0.09, colors.near, 0.7, 0, w * 0.3) +
    (random.chance(0.4) ? figure(w * 0.16, h * 0.98, h * 0.3, standing, farmer(stage)) : "")
  );
}

export const bridgeScenes: Scenes = {
  "cau-duong": { palettes: ["dawn", "morning", "noon", "afternoon", "dusk"], draw: bridge },
};
