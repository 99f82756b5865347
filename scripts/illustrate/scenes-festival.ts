/** The festival with its procession, banners and lanterns. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { anyone, lady, row } from "./people.ts";
import { holding, raising, standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, gradient, line, num, path, place, poly, rect, star } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { flag, templeRoof } from "./temple-roof.ts";
import { treeLine } from "./trees.ts";

function festival(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const ground = h * 0.66;
  const tones = [
    colors.red,
    colors.gold,
    colors.pink,
    mix(colors.leaf, colors.near, 0.1),
    colors.blue,
  ] as const;
  const lantern = (x: number, y: number, r: number, tone: string): string =>
    bar(
      [
        [x, y - r * 1.6],
        [x, y - r],
      ],
      colors.ink,
      2 * u,
    ) +
    ellipse(x, y, r * 2, r * 1.9, tone, 0.16) +
    ellipse(x, y, r, r * 0.94, tone) +
    ellipse(x, y, r * 0.55, r * 0.94, lighter(tone, 0.3), 0.7) +
    ellipse(x, y, r * 0.2, r * 0.94, lighter(tone, 0.5), 0.7) +
    rect(x - r * 0.4, y - r * 1.05, r * 0.8, r * 0.18, colors.gold) +
    rect(x - r * 0.4, y + r * 0.86, r * 0.8, r * 0.18, colors.gold) +
    bar(
      [
        [x, y + r],
        [x, y + r * 1.8],
      ],
      colors.gold,
      r * 0.12,
    );
  const strings = repeat(3, (s) => {
    const [top, sag] = [h * (0.04 + s * 0.11), h * (0.1 + s * 0.02)];
    const at = (t: number): readonly [number, number] => [w * t, top + Math.sin(t * Math.PI) * sag];
    return (
      line([at(0), at(0.25), at(0.5), at(0.75), at(1)], colors.ink, 3 * u) +
      repeat(9 - s, (i) => {
        const [x, y] = at((i + 0.5) / (9 - s));
        return lantern(x, y + 40 * u, (38 - s * 6) * u, tones[(i + s) % 5] ?? colors.red);
      })
    );
  });
  const banners = repeat(8, (i) => {
    const x = w * (0.04 + 0.131 * i);
    const tone = tones[i % 5] ?? colors.red;
    const top = h * 0.33;
    const teeth = repeat(6, (k) =>
      poly(
        [
          [x + 92 * u, top + k * 22 * u],
          [x + 116 * u, top + (k + 0.5) * 22 * u],
          [x + 92 * u, top + (k + 1) * 22 * u],
        ],
        colors.gold,
      ),
    );
    return (
      bar(
        [
          [x, ground + h * 0.02],
          [x, top - 20 * u],
        ],
        darker(colors.wood, 0.2),
        7 * u,
      ) +
      rect(x, top, 94 * u, 132 * u, colors.gold) +
      teeth +
      rect(x + 4 * u, top + 14 * u, 78 * u, 104 * u, tone) +
      rect(x + 20 * u, top + 32 * u, 44 * u, 68 * u, mix(tone, colors.paper, 0.5)) +
      rect(x + 32 * u, top + 48 * u, 20 * u, 36 * u, tone)
    );
  });
  const hall =
    rect(w * 0.33, h * 0.5, w * 0.34, ground - h * 0.5, mix(colors.red, colors.wood, 0.4)) +
    repeat(5, (i) => rect(w * (0.35 + i * 0.073), h * 0.5, 18 * u, ground - h * 0.5, colors.gold)) +
    templeRoof(stage, w * 0.27, h * 0.51, w * 0.46, h * 0.13, colors.roof, colors.gold);
  const bearers = repeat(4, (i) =>
    figure(w * ([0.33, 0.41, 0.58, 0.66][i] ?? 0.5), h * 0.86, h * 0.37, walking, {
      ...anyone(stage),
      cut: "ba-ba",
      top: colors.red,
      bottom: colors.gold,
      hat: "khan",
      hatColor: colors.gold,
    }),
  );
  const shrine = place(
    rect(-230, -6, 460, 12, colors.wood, 1, 5) +
      rect(-80, -110, 160, 106, colors.red) +
      rect(-62, -92, 124, 70, colors.gold) +
      rect(-46, -80, 92, 58, darker(colors.red, 0.35)) +
      templeRoof({ ...stage, u: 1 }, -120, -104, 240, 70, colors.roof, colors.gold),
    w * 0.5,
    h * 0.565,
    1.2 * u,
  );
  const parasols = [0.3, 0.7]
    .map(
      (x) =>
        bar(
          [
            [w * x, h * 0.86],
            [w * x, h * 0.4],
          ],
          colors.wood,
          8 * u,
        ) +
        path(
          `M${num(w * x - 92 * u)} ${num(h * 0.44)}Q${num(w * x - 70 * u)} ${num(h * 0.36)} ${num(w * x)} ${num(h * 0.355)}Q${num(w * x + 70 * u)} ${num(h * 0.36)} ${num(w * x + 92 * u)} ${num(h * 0.44)}Z`,
          colors.gold,
        ) +
        rect(w * x - 92 * u, h * 0.44, 184 * u, 24 * u, colors.red) +
        repeat(14, (k) => rect(w * x - 90 * u + k * 13.2 * u, h * 0.462, 7 * u, 20 * u, colors.gold)),
    )
    .join("");
  const crowd =
    row(
      stage,
      w * -0.02,
      w * 0.33,
      h * 0.78,
      h * 0.28,
      7,
      () => anyone(stage),
      () => random.pick([standing, raising, holding]),
    ) +
    row(
      stage,
      w * 0.7,
      w * 1.02,
      h * 0.78,
      h * 0.28,
      7,
      () => anyone(stage),
      () => random.pick([standing, raising, holding]),
    );
  const ladies = row(
    stage,
    w * 0.02,
    w * 0.3,
    h * 0.97,
    h * 0.4,
    3,
    () => ({ ...lady(stage), hat: "khan" as const, hatColor: colors.gold }),
    () => holding,
    () => lantern(0, -48, 7, colors.red),
  );
  return (
    sky(stage, ground, { clouds: 2 }) +
    treeLine(stage, ground, h * 0.22, colors.far, 6) +
    hall +
    gradient(0, ground, w, h - ground, [
      mix(colors.earth, colors.roof, 0.3),
      mix(colors.earth, colors.wood, 0.45),
    ]) +
    banners +
    crowd +
    parasols +
    bearers +
    shrine +
    ladies +
    flag(stage, w * 0.93, h * 0.97, h * 0.5, (cx, cy, r) => star(cx, cy, r, colors.gold)) +
    strings
  );
}

export const festivalScenes: Scenes = {
  "le-hoi": { palettes: ["dusk", "afternoon", "morning", "dawn"], draw: festival },
};
