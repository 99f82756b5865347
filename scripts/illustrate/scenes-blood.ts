/** The blood donation day. */
import { figure } from "./figure.ts";
import { nurse } from "./nurse.ts";
import { darker, lighter, mix } from "./palette.ts";
import { anyone, townsman } from "./people.ts";
import { holding, reclining, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { room, window } from "./room.ts";
import { bar, ellipse, line, num, path, place, poly, rect } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

const dropOf = (x: number, y: number, r: number): string =>
  `M${num(x)} ${num(y - r * 1.75)}C${num(x + r * 0.35)} ${num(y - r * 1.1)} ${num(x + r)} ${num(y - r * 0.6)} ${num(x + r)} ${num(y)}A${num(r)} ${num(r)} 0 1 1 ${num(x - r)} ${num(y)}C${num(x - r)} ${num(y - r * 0.6)} ${num(x - r * 0.35)} ${num(y - r * 1.1)} ${num(x)} ${num(y - r * 1.75)}Z`;

function blood(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const floor = h * 0.66;
  const [cx, cy, r] = [w * 0.5, h * 0.34, h * 0.15];
  const glow = [2.1, 1.6]
    .map((k) => ellipse(cx, cy - r * 0.2, r * k, r * k, lighter(colors.pink, 0.3), 0.3))
    .join("");
  const drop =
    glow +
    path(dropOf(cx, cy, r), colors.red) +
    path(dropOf(cx + r * 0.05, cy + r * 0.1, r * 0.86), mix(colors.red, colors.pink, 0.18)) +
    path(
      `M${num(cx - r * 0.62)} ${num(cy - r * 0.1)}Q${num(cx - r * 0.66)} ${num(cy + r * 0.5)} ${num(cx - r * 0.12)} ${num(cy + r * 0.68)}Q${num(cx - r * 0.5)} ${num(cy + r * 0.36)} ${num(cx - r * 0.62)} ${num(cy - r * 0.1)}Z`,
      lighter(colors.pink, 0.5),
    ) +
    path(
      `M${num(cx)} ${num(cy + r * 0.5)}C${num(cx - r * 0.72)} ${num(cy)} ${num(cx - r * 0.36)} ${num(cy - r * 0.42)} ${num(cx)} ${num(cy - r * 0.1)}C${num(cx + r * 0.36)} ${num(cy - r * 0.42)} ${num(cx + r * 0.72)} ${num(cy)} ${num(cx)} ${num(cy + r * 0.5)}Z`,
      colors.paper,
    );
  const chair = (x: number, y: number, s: number): string => {
    const donor = { ...townsman(stage), cut: "sport" as const, bottom: mix(colors.blue, colors.ink, 0.4) };
    const bag =
      bar(
        [
          [34, 0],
          [34, -92],
        ],
        colors.stone,
        2.4,
      ) +
      bar(
        [
          [26, -90],
          [42, -90],
        ],
        colors.stone,
        2,
      ) +
      rect(36, -88, 11, 17, mix(colors.red, colors.roof, 0.2), 1, 3) +
      rect(36, -88, 11, 6, lighter(colors.pink, 0.4), 1, 2) +
      line(
        [
          [41, -71],
          [40, -54],
          [22, -44],
          [10, -40],
        ],
        colors.red,
        1.4,
      );
    const seat =
      poly(
        [
          [-36, -60],
          [-28, -62],
          [-10, -28],
          [26, -24],
          [48, -12],
          [46, -6],
          [22, -16],
          [-16, -20],
        ],
        mix(colors.blue, colors.leaf, 0.3),
      ) +
      bar(
        [
          [-8, -20],
          [-14, 0],
        ],
        colors.stone,
        3,
      ) +
      bar(
        [
          [20, -16],
          [24, 0],
        ],
        colors.stone,
        3,
      ) +
      rect(-6, -36, 22, 5, darker(colors.blue, 0.2), 1, 2);
    return (
      place(ellipse(2, 1, 46, 5, colors.ink, 0.22) + bag + seat, x, y, s / 100, Math.abs(s) / 100) +
      figure(x, y - Math.abs(s) * 0.02, s, reclining, donor, ellipse(9, -36, 3.4, 3, colors.red))
    );
  };
  const count = random.int(2, 3);
  const donors = repeat(count, (i) =>
    chair(w * (count === 2 ? 0.24 + i * 0.48 : 0.17 + i * 0.33), h * 0.93, h * 0.5),
  );
  const staff = repeat(count, (i) =>
    figure(
      w * (count === 2 ? 0.27 + i * 0.48 : 0.2 + i * 0.33),
      h * 0.9,
      -h * 0.48,
      i === 1 ? holding : standing,
      nurse(stage),
    ),
  );
  const queue =
    repeat(3, (i) => figure(w * (0.06 + i * 0.065), floor + h * 0.06, h * 0.36, standing, anyone(stage))) +
    repeat(2, (i) => figure(w * (0.88 + i * 0.065), floor + h * 0.06, -h * 0.36, standing, anyone(stage)));
  const small = repeat(16, (i) =>
    path(
      dropOf((w * (i + 0.5)) / 16, h * (0.055 + (i % 2) * 0.03), 13 * u),
      i % 2 === 0 ? colors.red : colors.gold,
    ),
  );
  return (
    room(
      stage,
      floor,
      mix(colors.wall, random.pick([colors.blue, colors.pink, colors.leaf]), 0.28),
      mix(colors.earth, colors.paper, 0.25),
    ) +
    window(stage, w * 0.06, h * 0.17, w * 0.18, h * 0.28) +
    window(stage, w * 0.76, h * 0.17, w * 0.18, h * 0.28) +
    small +
    drop +
    queue +
    staff +
    donors
  );
}

export const bloodScenes: Scenes = {
  "mau-do": { palettes: ["morning", "noon", "dawn"], indoor: true, draw: blood },
};
