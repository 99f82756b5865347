/** The border road with its gate. */
import { grass, paddy } from "./fields.ts";
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { anyone, farmer } from "./people.ts";
import { standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { ellipse, place, poly, rect, star } from "./shape.ts";
import { birds, sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { flag } from "./temple-roof.ts";
import { tree, treeLine } from "./trees.ts";

function border(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.54;
  const road =
    poly(
      [
        [w * 0.47, horizon],
        [w * 0.53, horizon],
        [w * 0.86, h],
        [w * 0.14, h],
      ],
      mix(colors.stone, colors.ink, 0.25),
    ) +
    repeat(6, (i) => {
      const t = (i / 6) ** 1.7;
      const y = horizon + (h - horizon) * t;
      return poly(
        [
          [w * 0.5 - (2 + 7 * t) * u, y],
          [w * 0.5 + (2 + 7 * t) * u, y],
          [w * 0.5 + (4 + 11 * t) * u, y + (12 + 60 * t) * u],
          [w * 0.5 - (4 + 11 * t) * u, y + (12 + 60 * t) * u],
        ],
        colors.paper,
        0.9,
      );
    });
  const base = horizon + h * 0.09;
  const [left, right, top] = [w * 0.33, w * 0.67, base - h * 0.33];
  const pillar = (x: number): string =>
    rect(x - 34 * u, top, 68 * u, base - top, mix(colors.wall, colors.paper, 0.3)) +
    rect(x - 34 * u, top, 20 * u, base - top, darker(colors.wall, 0.2), 0.6) +
    rect(x - 44 * u, base - 26 * u, 88 * u, 28 * u, colors.stone);
  const gate =
    pillar(left) +
    pillar(right) +
    poly(
      [
        [left - 76 * u, top + 6 * u],
        [right + 76 * u, top + 6 * u],
        [right + 40 * u, top - 56 * u],
        [left - 40 * u, top - 56 * u],
      ],
      colors.roof,
    ) +
    rect(left - 84 * u, top, right - left + 168 * u, 16 * u, darker(colors.roof, 0.25)) +
    rect(left + 34 * u, top + 16 * u, right - left - 68 * u, 58 * u, colors.red) +
    star((left + right) / 2, top + 46 * u, 25 * u, colors.gold) +
    poly(
      [
        [w * 0.44, top - 56 * u],
        [w * 0.56, top - 56 * u],
        [w * 0.54, top - 104 * u],
        [w * 0.46, top - 104 * u],
      ],
      colors.roof,
    );
  const barrier =
    place(
      rect(0, -7, 360, 14, colors.paper) + repeat(6, (i) => rect(i * 60, -7, 30, 14, colors.red)),
      w * 0.335,
      base - 40 * u,
      u,
      u,
      -18,
    ) + rect(w * 0.322, base - 72 * u, 34 * u, 84 * u, colors.red, 1, 4 * u);
  const post = place(
    rect(-120, -150, 240, 150, mix(colors.wall, colors.leaf, 0.2)) +
      poly(
        [
          [-150, -146],
          [150, -146],
          [110, -206],
          [-110, -206],
        ],
        darker(colors.leaf, 0.35),
      ) +
      rect(-84, -112, 66, 52, darker(colors.blue, 0.2)) +
      rect(24, -112, 60, 112, darker(colors.wood, 0.2)),
    w * 0.16,
    base + 12 * u,
    u,
  );
  const marker = place(
    ellipse(0, 2, 66, 12, colors.near, 0.35) +
      poly(
        [
          [-44, 0],
          [44, 0],
          [32, -150],
          [-32, -150],
        ],
        lighter(colors.stone, 0.35),
      ) +
      poly(
        [
          [-32, -150],
          [32, -150],
          [0, -186],
        ],
        colors.red,
      ) +
      rect(-20, -118, 40, 7, colors.red) +
      rect(-20, -98, 40, 5, darker(colors.stone, 0.35)) +
      rect(-20, -84, 40, 5, darker(colors.stone, 0.35)) +
      poly(
        [
          [-44, 0],
          [-10, 0],
          [-8, -150],
          [-32, -150],
        ],
        darker(colors.stone, 0.2),
        0.5,
      ),
    w * 0.87,
    h * 0.9,
    1.3 * u,
  );
  const guard = {
    ...anyone(stage),
    cut: "shirt" as const,
    top: mix(colors.leaf, colors.near, 0.55),
    bottom: mix(colors.leaf, colors.near, 0.75),
    hat: "cap" as const,
    hatColor: mix(colors.leaf, colors.near, 0.75),
    long: false,
  };
  const people =
    figure(w * 0.375, base + h * 0.06, h * 0.27, standing, guard) +
    figure(w * 0.31, base + h * 0.13, h * 0.31, walking, guard) +
    repeat(random.int(1, 3), (i) =>
      figure(
        w * (0.55 + i * 0.05),
        base + h * (0.12 + i * 0.09),
        -h * (0.27 + i * 0.04),
        walking,
        farmer(stage),
      ),
    );
  return (
    sky(stage, horizon, { sunY: h * 0.18 }) +
    birds(stage, h * 0.2) +
    treeLine(stage, horizon + 3, h * 0.07, mix(colors.far, colors.sky[2], 0.3), 6) +
    treeLine(stage, horizon + 6, h * 0.09, colors.far, 4) +
    paddy(stage, horizon, h, colors.field[0], colors.field[1]) +
    road +
    post +
    tree(stage, w * 0.05, base + h * 0.02, h * 0.4, mix(colors.leaf, colors.near, 0.45), colors.wood) +
    palm(stage, w * 0.8, base, h * 0.4, colors.mid) +
    gate +
    barrier +
    flag(stage, w * 0.76, base + h * 0.05, h * 0.48, (cx, cy, r) => star(cx, cy, r, colors.gold)) +
    people +
    marker +
    grass(stage, h + 4, h * 0.13, mix(colors.near, colors.leaf, 0.2), 1, 0, w * 0.18) +
    grass(stage, h + 4, h * 0.13, mix(colors.near, colors.leaf, 0.2), 1, w * 0.8, w)
  );
}

export const borderScenes: Scenes = {
  "bien-gioi": { palettes: ["dawn", "morning", "noon", "afternoon"], draw: border },
};
