/** The sea port with cranes, a ship and containers. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { townsman } from "./people.ts";
import { walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, num, path, place, poly, rect } from "./shape.ts";
import { birds, sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";
import { truck } from "./vehicles.ts";
import { reflection, water } from "./water.ts";

function port(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.52;
  const tones = [
    colors.red,
    colors.blue,
    colors.gold,
    mix(colors.leaf, colors.near, 0.3),
    mix(colors.roof, colors.pink, 0.3),
    colors.stone,
  ] as const;
  const box = (x: number, y: number, wide: number, tall: number): string => {
    const tone = random.pick(tones);
    return (
      rect(x, y, wide, tall, tone) +
      repeat(8, (k) =>
        rect(x + (wide * (k + 0.3)) / 8, y + 3 * u, wide * 0.035, tall - 6 * u, darker(tone, 0.2)),
      ) +
      rect(x, y, wide, 4 * u, lighter(tone, 0.3))
    );
  };
  const crane = (x: number, s: number, tone: string): string => {
    const leg = (a: number, b: number): string =>
      bar(
        [
          [a, 0],
          [b, -62],
        ],
        tone,
        4,
      );
    return place(
      leg(-20, -16) +
        leg(20, 16) +
        bar(
          [
            [-18, -30],
            [18, -30],
          ],
          tone,
          3.4,
        ) +
        bar(
          [
            [-18, -30],
            [17, -60],
          ],
          tone,
          1.8,
        ) +
        rect(-24, -67, 48, 8, tone) +
        bar(
          [
            [-44, -64],
            [86, -64],
          ],
          tone,
          4.6,
        ) +
        bar(
          [
            [-4, -66],
            [2, -98],
            [8, -66],
          ],
          tone,
          3,
        ) +
        bar(
          [
            [2, -98],
            [80, -65],
          ],
          darker(tone, 0.2),
          1.3,
        ) +
        bar(
          [
            [2, -98],
            [-42, -65],
          ],
          darker(tone, 0.2),
          1.3,
        ) +
        repeat(9, (i) =>
          bar(
            [
              [12 + i * 8, -66],
              [16 + i * 8, -62],
              [20 + i * 8, -66],
            ],
            darker(tone, 0.3),
            0.9,
          ),
        ) +
        rect(48, -62, 9, 7, colors.paper) +
        bar(
          [
            [50, -56],
            [50, -40],
          ],
          colors.ink,
          0.7,
        ) +
        bar(
          [
            [56, -56],
            [56, -40],
          ],
          colors.ink,
          0.7,
        ) +
        rect(41, -40, 24, 9, random.pick(tones)) +
        rect(-26, -3, 12, 5, colors.ink) +
        rect(14, -3, 12, 5, colors.ink),
      x,
      horizon + h * 0.17,
      s,
    );
  };
  const deck = (x: number, y: number, cols: number, rows: number, wide: number, tall: number): string =>
    repeat(cols, (c) =>
      repeat(random.int(Math.max(1, rows - 2), rows), (r) =>
        box(x + c * (wide + 2 * u), y - (r + 1) * (tall + 2 * u), wide, tall),
      ),
    );
  const hullY = horizon + h * 0.13;
  const hull =
    path(
      `M${num(w * 0.42)} ${num(hullY - h * 0.1)}L${num(w * 1.04)} ${num(hullY - h * 0.1)}L${num(w * 1.04)} ${num(hullY + h * 0.06)}L${num(w * 0.49)} ${num(hullY + h * 0.06)}Q${num(w * 0.45)} ${num(hullY)} ${num(w * 0.42)} ${num(hullY - h * 0.1)}Z`,
      mix(colors.blue, colors.ink, 0.35),
    ) +
    poly(
      [
        [w * 0.472, hullY + h * 0.02],
        [w * 1.04, hullY + h * 0.02],
        [w * 1.04, hullY + h * 0.06],
        [w * 0.49, hullY + h * 0.06],
      ],
      colors.red,
    ) +
    rect(w * 0.42, hullY - h * 0.105, w * 0.62, 8 * u, colors.paper);
  const bridge =
    rect(w * 0.9, hullY - h * 0.32, w * 0.08, h * 0.22, colors.paper) +
    repeat(4, (i) =>
      rect(w * 0.905, hullY - h * (0.3 - i * 0.05), w * 0.07, h * 0.018, darker(colors.blue, 0.3)),
    ) +
    rect(w * 0.93, hullY - h * 0.38, w * 0.025, h * 0.07, colors.red);
  const quay = h * 0.82;
  const tone = random.pick([colors.red, colors.blue, mix(colors.gold, colors.roof, 0.4)]);
  return (
    sky(stage, horizon, { sunY: h * 0.17 }) +
    birds(stage, h * 0.2) +
    treeLine(stage, horizon, h * 0.06, mix(colors.far, colors.sky[2], 0.3), 4, -20, w * 0.5) +
    water(stage, horizon, h) +
    reflection(stage, hullY + h * 0.05, h * 0.12, mix(colors.blue, colors.ink, 0.4), w * 0.44, w) +
    bridge +
    deck(w * 0.5, hullY - h * 0.1, 7, 4, w * 0.055, h * 0.04) +
    hull +
    crane(w * 0.18, h * 0.005, tone) +
    crane(w * 0.5, h * 0.005, tone) +
    (random.chance(0.7) ? crane(w * 0.76, h * 0.005, tone) : "") +
    rect(0, quay - h * 0.09, w, h, mix(colors.stone, colors.paper, 0.15)) +
    rect(0, quay - h * 0.09, w, 12 * u, colors.gold) +
    rect(0, quay - h * 0.078, w, h * 0.02, darker(colors.stone, 0.3)) +
    deck(-w * 0.02, h * 0.97, 3, 3, w * 0.105, h * 0.075) +
    deck(w * 0.66, h * 0.99, 4, 3, w * 0.105, h * 0.075) +
    truck(stage, w * 0.45, h * 0.9, w * 0.2, random.pick(tones), random.chance(0.5)) +
    repeat(3, (i) =>
      figure(w * (0.34 + i * 0.12), h * 0.965, h * 0.16, walking, {
        ...townsman(stage),
        top: mix(colors.gold, colors.roof, 0.3),
        hat: "cap",
        hatColor: colors.paper,
      }),
    )
  );
}

export const portScenes: Scenes = {
  "cang-bien": { palettes: ["dawn", "morning", "noon", "dusk"], draw: port },
};
