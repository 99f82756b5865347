/** The football pitch. */
import { figure } from "./figure.ts";
import { kit } from "./kit.ts";
import { darker, mix } from "./palette.ts";
import { anyone, row } from "./people.ts";
import { kicking, raising, running, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { shade } from "./room.ts";
import { bar, ellipse, gradient, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";

function pitch(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.42;
  const [light, dark] = [mix(colors.leaf, colors.field[0], 0.35), mix(colors.leaf, colors.near, 0.2)];
  const bands = repeat(10, (i) =>
    i % 2 === 0
      ? ""
      : poly(
          [
            [w * (0.5 + (i - 5) * 0.12), horizon],
            [w * (0.5 + (i - 4) * 0.12), horizon],
            [w * (0.5 + (i - 4) * 0.3), h],
            [w * (0.5 + (i - 5) * 0.3), h],
          ],
          dark,
          0.45,
        ),
  );
  const ink = colors.paper;
  const marks =
    bar(
      [
        [0, horizon + h * 0.1],
        [w, horizon + h * 0.1],
      ],
      ink,
      5 * u,
      0.9,
    ) +
    bar(
      [
        [w * 0.28, horizon + h * 0.1],
        [w * 0.18, horizon + h * 0.24],
        [w * 0.82, horizon + h * 0.24],
        [w * 0.72, horizon + h * 0.1],
      ],
      ink,
      6 * u,
      0.9,
    );
  const net =
    repeat(17, (i) =>
      bar(
        [
          [w * (0.36 + i * 0.0175), horizon - h * 0.09],
          [w * (0.37 + i * 0.01625), horizon + h * 0.085],
        ],
        ink,
        1.6 * u,
        0.55,
      ),
    ) +
    repeat(8, (i) =>
      bar(
        [
          [w * 0.36, horizon - h * 0.085 + i * h * 0.023],
          [w * 0.64, horizon - h * 0.085 + i * h * 0.023],
        ],
        ink,
        1.6 * u,
        0.55,
      ),
    );
  const goal =
    net +
    bar(
      [
        [w * 0.36, horizon + h * 0.1],
        [w * 0.36, horizon - h * 0.095],
        [w * 0.64, horizon - h * 0.095],
        [w * 0.64, horizon + h * 0.1],
      ],
      ink,
      11 * u,
    );
  const crowd = row(
    stage,
    0,
    w,
    horizon + h * 0.04,
    h * 0.13,
    32,
    () => anyone(stage),
    () => (random.chance(0.3) ? raising : standing),
  );
  const [home, away] = random.chance(0.5)
    ? [colors.red, colors.blue]
    : [colors.gold, mix(colors.near, colors.leaf, 0.2)];
  const keeper = figure(w * 0.5, horizon + h * 0.115, h * 0.19, raising, kit(stage, colors.ink, colors.ink));
  const player = (x: number, y: number, size: number, top: string, kick: boolean): string =>
    shade(x, y, Math.abs(size) * 0.5, colors.near) +
    figure(x, y, size, kick ? kicking : running, kit(stage, top, colors.paper));
  const ball = (x: number, y: number, r: number): string =>
    ellipse(x, y + r, r * 1.2, r * 0.3, colors.near, 0.4) +
    ellipse(x, y, r, r, colors.paper) +
    ellipse(x, y, r * 0.36, r * 0.36, colors.ink) +
    [0, 1.26, 2.5, 3.77, 5.03]
      .map((t) => ellipse(x + Math.cos(t) * r * 0.8, y + Math.sin(t) * r * 0.8, r * 0.2, r * 0.2, colors.ink))
      .join("");
  const far = repeat(random.int(2, 3), (i) =>
    player(
      w * (0.18 + 0.3 * i + random.between(-0.05, 0.05)),
      h * 0.68,
      (random.chance(0.5) ? 1 : -1) * h * 0.27,
      i % 2 === 0 ? away : home,
      false,
    ),
  );
  return (
    sky(stage, horizon) +
    treeLine(stage, horizon, h * 0.16, colors.far, 9) +
    treeLine(stage, horizon + 3, h * 0.1, colors.mid, 2) +
    crowd +
    gradient(0, horizon + h * 0.03, w, h, [light, mix(light, dark, 0.5), dark]) +
    bands +
    rect(0, horizon + h * 0.025, w, 9 * u, darker(dark, 0.3), 0.6) +
    marks +
    goal +
    keeper +
    far +
    player(w * 0.36, h * 0.93, h * 0.46, home, true) +
    ball(w * 0.52, h * 0.87, 25 * u) +
    player(w * 0.7, h * 0.96, -h * 0.47, away, false)
  );
}

export const footballScenes: Scenes = {
  "san-bong": { palettes: ["morning", "noon", "afternoon", "dawn"], draw: pitch },
};
