/** Mat weavers at the loom, with bundles of dyed reeds. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { farmer } from "./people.ts";
import { kneeling } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, gradient, line, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";

function mats(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const floor = h * 0.52;
  const dyes = [
    colors.red,
    colors.gold,
    mix(colors.leaf, colors.near, 0.25),
    mix(colors.pink, colors.red, 0.3),
    colors.paper,
  ] as const;
  const bundle = (x: number, y: number, tall: number, tone: string): string =>
    repeat(15, (i) =>
      line(
        [
          [x + (i - 7) * tall * 0.012, y],
          [x + (i - 7) * tall * 0.01, y - tall * 0.42],
          [x + (i - 7) * tall * 0.05, y - tall * random.between(0.9, 1.05)],
        ],
        mix(tone, i % 2 === 0 ? darker(tone, 0.2) : lighter(tone, 0.25), 0.8),
        tall * 0.016,
      ),
    ) + rect(x - tall * 0.1, y - tall * 0.46, tall * 0.2, tall * 0.045, darker(colors.wood, 0.2));
  const drying = repeat(16, (i) =>
    bundle(
      w * (0.02 + 0.064 * i),
      floor + h * 0.06 + (i % 2) * 10 * u,
      h * random.between(0.2, 0.25),
      dyes[(i + random.int(0, 1)) % dyes.length] ?? colors.red,
    ),
  );
  const at = (s: number, t: number): readonly [number, number] => [
    w * (0.27 + 0.46 * s - (0.16 - 0.32 * s) * t),
    h * (0.62 + 0.34 * t),
  ];
  const [ground, motif] = random.pick([
    [mix(colors.paper, colors.gold, 0.3), colors.red],
    [mix(colors.paper, colors.leaf, 0.2), mix(colors.pink, colors.red, 0.4)],
    [mix(colors.gold, colors.paper, 0.35), mix(colors.leaf, colors.near, 0.4)],
  ]);
  const done = 0.44;
  const cloth =
    poly([at(0, done), at(1, done), at(1, 1), at(0, 1)], ground) +
    repeat(3, (i) =>
      repeat(5, (k) => {
        const [s, t] = [(k + 0.5) / 5, done + 0.1 + i * 0.19];
        return (
          poly([at(s - 0.07, t), at(s, t - 0.07), at(s + 0.07, t), at(s, t + 0.07)], motif) +
          poly([at(s - 0.03, t), at(s, t - 0.03), at(s + 0.03, t), at(s, t + 0.03)], colors.gold)
        );
      }),
    ) +
    [0.03, 0.93]
      .map((s) => poly([at(s, done), at(s + 0.04, done), at(s + 0.04, 1), at(s, 1)], motif))
      .join("") +
    repeat(28, (i) =>
      bar([at(0, done + (0.56 * i) / 28), at(1, done + (0.56 * i) / 28)], darker(ground, 0.3), 2 * u, 0.4),
    );
  const warp = repeat(34, (i) => bar([at(i / 33, 0), at(i / 33, done)], colors.paper, 2.6 * u, 0.9));
  const bars =
    bar([at(-0.04, 0), at(1.04, 0)], darker(colors.wood, 0.2), 24 * u) +
    bar([at(-0.05, done), at(1.05, done)], lighter(colors.wood, 0.15), 30 * u) +
    bar([at(-0.06, 1.02), at(1.06, 1.02)], darker(colors.wood, 0.2), 28 * u);
  const weaver = (x: number, y: number, size: number): string =>
    figure(
      x,
      y,
      size,
      kneeling,
      { ...farmer(stage), ...(random.chance(0.4) ? { hat: "khan" as const, hatColor: colors.paper } : {}) },
      bar(
        [
          [22, -20],
          [52, -14],
        ],
        mix(motif, colors.paper, 0.2),
        1.6,
      ),
    );
  return (
    sky(stage, floor * 0.9) +
    treeLine(stage, floor * 0.92, h * 0.18, colors.far, 6) +
    palm(stage, w * 0.07, floor, h * 0.42, colors.mid) +
    gradient(0, floor * 0.9, w, h, [
      mix(colors.earth, colors.leaf, 0.35),
      mix(colors.earth, colors.paper, 0.2),
      mix(colors.earth, colors.wood, 0.3),
    ]) +
    bar(
      [
        [0, floor - h * 0.06],
        [w, floor - h * 0.06],
      ],
      colors.wood,
      8 * u,
    ) +
    drying +
    poly([at(-0.03, 0.03), at(1.03, 0.03), at(1.05, 1.05), at(-0.05, 1.05)], colors.near, 0.22) +
    warp +
    cloth +
    bars +
    weaver(w * 0.13, h * 0.9, h * 0.58) +
    weaver(w * 0.87, h * 0.9, -h * 0.58) +
    bundle(w * 0.04, h * 1.0, h * 0.33, dyes[random.int(0, 3)] ?? colors.red) +
    bundle(w * 0.96, h * 1.0, h * 0.36, dyes[random.int(0, 3)] ?? colors.red)
  );
}

export const matScenes: Scenes = {
  "det-chieu": { palettes: ["morning", "noon", "afternoon"], draw: mats },
};
