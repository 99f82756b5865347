/** The watermelon harvest. */
import { figure } from "./figure.ts";
import { garden } from "./garden.ts";
import { lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { farmer } from "./people.ts";
import { bending, holding, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { blob, clip, ellipse, line, num, path, place } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

function melons(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.34;
  const rind = mix(colors.near, colors.leaf, 0.35);
  const melon = (x: number, y: number, r: number): string => {
    const skin = `M${num(x - r * 1.25)} ${num(y)}A${num(r * 1.25)} ${num(r)} 0 1 0 ${num(x + r * 1.25)} ${num(y)}A${num(r * 1.25)} ${num(r)} 0 1 0 ${num(x - r * 1.25)} ${num(y)}Z`;
    const bands = repeat(5, (i) =>
      line(
        [
          [x - r * 1.2, y + (i - 2) * r * 0.1],
          [x - r * 0.4, y + (i - 2) * r * 0.42],
          [x + r * 0.4, y + (i - 2) * r * 0.42],
          [x + r * 1.2, y + (i - 2) * r * 0.1],
        ],
        mix(colors.leaf, colors.gold, 0.15),
        r * 0.11,
        0.75,
      ),
    );
    return (
      ellipse(x, y + r * 0.9, r * 1.3, r * 0.24, colors.near, 0.4) +
      path(skin, rind) +
      clip(skin, bands + ellipse(x, y + r * 0.9, r * 1.3, r * 0.6, colors.near, 0.4)) +
      ellipse(x - r * 0.4, y - r * 0.5, r * 0.4, r * 0.18, colors.glint, 0.35)
    );
  };
  const vines = repeat(150, () => {
    const t = random.next() ** 0.8;
    const [x, y, s] = [random.between(0, w), horizon + (h - horizon) * (0.04 + t * 0.96), (9 + t * 44) * u];
    return blob(
      [
        [x - s, y],
        [x - s * 0.4, y - s * 0.5],
        [x, y - s * 0.2],
        [x + s * 0.5, y - s * 0.55],
        [x + s, y],
        [x + s * 0.3, y + s * 0.3],
        [x, y + s * 0.1],
        [x - s * 0.4, y + s * 0.34],
      ],
      mix(colors.leaf, colors.mid, random.next() * 0.8),
      0.92,
    );
  });
  const fruits = repeat(26, (i) => {
    const t = (i / 26) ** 1.3;
    return melon(random.between(0, w), horizon + (h - horizon) * (0.1 + t * 0.78), (10 + t * 46) * u);
  });
  const heap = repeat(10, (i) =>
    melon(
      w * 0.24 + ((i < 5 ? i * 130 : i < 8 ? 70 + (i - 5) * 130 : 130 + (i - 8) * 130) - 250) * u,
      h * (i < 5 ? 0.92 : i < 8 ? 0.83 : 0.75),
      66 * u,
    ),
  );
  const slice = place(
    path("M-90 0A90 90 0 0 0 90 0Z", rind) +
      path("M-80 0A80 80 0 0 0 80 0Z", lighter(colors.leaf, 0.6)) +
      path("M-72 0A72 72 0 0 0 72 0Z", colors.red) +
      repeat(7, (i) => ellipse(-48 + i * 16, 18 + (i % 2) * 18, 3.4, 5.6, colors.ink)),
    w * 0.52,
    h * 0.87,
    1.25 * u,
    1.25 * u,
    -14,
  );
  const people =
    figure(w * 0.66, h * 0.78, h * 0.46, random.pick([holding, standing]), farmer(stage), melon(0, -56, 8)) +
    figure(w * 0.85, h * 0.72, -h * 0.4, bending, farmer(stage));
  return (
    garden(stage, horizon, colors.earth, mix(colors.leaf, colors.earth, 0.5)) +
    palm(stage, w * 0.9, horizon + 8 * u, h * 0.28, colors.mid) +
    vines +
    fruits +
    people +
    heap +
    slice
  );
}

export const melonScenes: Scenes = {
  "dua-hau": { palettes: ["morning", "noon", "afternoon"], draw: melons },
};
