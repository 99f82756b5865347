/** Rice fields by day. */
import { ears, paddy } from "./fields.ts";
import { figure } from "./figure.ts";
import { house } from "./houses.ts";
import { darker, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { farmer } from "./people.ts";
import { bending, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, line, poly } from "./shape.ts";
import { birds, sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { banana, treeLine } from "./trees.ts";

function rice(stage: Stage): string {
  const { w, h, random, colors } = stage;
  const horizon = h * random.between(0.36, 0.46);
  const vanish = w * random.between(0.3, 0.7);
  const [light, dark] = colors.field;
  const ditch =
    poly(
      [
        [vanish + w * 0.02, horizon],
        [vanish + w * 0.035, horizon],
        [w * 0.98, h],
        [w * 0.72, h],
      ],
      colors.water[0],
      0.9,
    ) +
    poly(
      [
        [vanish + w * 0.027, horizon],
        [vanish + w * 0.035, horizon],
        [w * 0.98, h],
        [w * 0.9, h],
      ],
      colors.water[1],
      0.6,
    );
  const people = repeat(random.int(3, 5), (i) => {
    const t = 0.2 + i * 0.11;
    const x = w * (0.12 + 0.12 * i + random.between(-0.03, 0.03));
    return figure(
      x,
      horizon + (h - horizon) * (t + 0.14),
      h * (0.13 + t * 0.22) * (random.chance(0.5) ? 1 : -1),
      random.pick([bending, bending, standing]),
      farmer(stage),
    );
  });
  const egrets = repeat(random.int(2, 6), () => {
    const [x, y, s] = [random.between(0.3, 0.95) * w, horizon + h * random.between(0.08, 0.25), h * 0.02];
    return (
      ellipse(x, y, s, s * 0.5, colors.paper) +
      line(
        [
          [x + s * 0.7, y - s * 0.1],
          [x + s, y - s * 0.9],
          [x + s * 1.4, y - s * 1.1],
        ],
        colors.paper,
        s * 0.3,
      ) +
      bar(
        [
          [x, y],
          [x, y + s * 1.3],
        ],
        colors.ink,
        s * 0.12,
      )
    );
  });
  return (
    sky(stage, horizon) +
    birds(stage, horizon * 0.55) +
    treeLine(stage, horizon + 3, h * 0.07, mix(colors.far, colors.sky[2], 0.25), 7) +
    treeLine(stage, horizon + 5, h * 0.1, colors.far, 5, w * 0.5, w) +
    house(stage, w * 0.74, horizon + h * 0.02, w * 0.09) +
    banana(stage, w * 0.86, horizon + h * 0.025, h * 0.13, colors.mid) +
    palm(stage, w * 0.71, horizon + h * 0.02, h * 0.25, colors.mid) +
    paddy(stage, horizon + h * 0.015, h, light, dark, vanish) +
    ditch +
    egrets +
    people +
    ears(stage, h * 1.02, h * 0.27, darker(dark, 0.25), mix(colors.gold, light, 0.35))
  );
}

export const fieldScenes: Scenes = {
  "canh-dong-lua": {
    palettes: ["dawn", "morning", "morning", "noon", "afternoon"],
    draw: rice,
    portrait: true,
  },
};
