/** Rows of dragon fruit on their posts. */
import { figure } from "./figure.ts";
import { garden } from "./garden.ts";
import { lighter, mix } from "./palette.ts";
import { farmer } from "./people.ts";
import { holding, standing, walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { ellipse, line, place, poly } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

function dragonFruit(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.36;
  const green = mix(colors.leaf, colors.near, 0.24);
  const post = (x: number, y: number, s: number): string => {
    const arms = repeat(15, (i) => {
      const t = (i - 7) / 7;
      const out = t * s * 0.46;
      const low = y - s * random.between(0.12, 0.4) - (1 - Math.abs(t)) * s * 0.12;
      const tone = mix(green, i % 2 === 0 ? colors.leaf : colors.near, random.between(0.1, 0.45));
      const stem = line(
        [
          [x + out * 0.14, y - s * 0.8],
          [x + out * 0.7, y - s * (1 - Math.abs(t) * 0.16)],
          [x + out * 1.05, y - s * 0.68],
          [x + out * 1.08, low],
        ],
        tone,
        s * 0.06,
      );
      const fruit = random.chance(0.62)
        ? ripeFruit(x + out * 1.08, low + s * 0.05, s * 0.06, colors.red, colors.pink, green)
        : "";
      return stem + fruit;
    });
    return (
      ellipse(x, y + s * 0.01, s * 0.4, s * 0.06, colors.near, 0.35) +
      poly(
        [
          [x - s * 0.045, y],
          [x + s * 0.045, y],
          [x + s * 0.04, y - s * 0.85],
          [x - s * 0.04, y - s * 0.85],
        ],
        colors.stone,
      ) +
      line(
        [
          [x + s * 0.01, y],
          [x - s * 0.03, y - s * 0.4],
          [x + s * 0.02, y - s * 0.82],
        ],
        green,
        s * 0.05,
      ) +
      arms
    );
  };
  const lanes = [0.08, 0.22, 0.42, 0.68, 1.0].map((t, i) => {
    const y = horizon + (h - horizon) * (0.06 + 0.86 * t ** 1.25);
    const s = h * (0.08 + 0.5 * t);
    const gap = w * (0.085 + 0.36 * t);
    const shift = i === 4 ? random.between(-0.05, 0.05) * w : 0;
    const posts = repeat(Math.ceil(w / gap) + 1, (k) =>
      post(w / 2 + (k - Math.ceil(w / gap) / 2) * gap + shift, y, s),
    );
    const person =
      i === 2 || (i === 3 && random.chance(0.6))
        ? figure(
            w / 2 + gap * random.pick([-0.5, 0.5]),
            y + 12 * u,
            s * 1.15,
            random.pick([standing, holding, walking]),
            farmer(stage),
            place(
              ellipse(0, 0, 10, 6, colors.wood) +
                ellipse(-4, -5, 4, 4, colors.red) +
                ellipse(4, -5, 4, 4, colors.pink),
              0,
              -58,
              1,
            ),
          )
        : "";
    return posts + person;
  });
  return garden(stage, horizon, colors.earth, mix(colors.leaf, colors.earth, 0.35)) + lanes.join("");
}

function ripeFruit(x: number, y: number, r: number, red: string, pink: string, green: string): string {
  return (
    [-0.8, -0.3, 0.3, 0.8]
      .map((t) =>
        line(
          [
            [x + t * r * 0.7, y + r * 0.5],
            [x + t * r * 1.3, y + r * 1.75],
          ],
          green,
          r * 0.24,
        ),
      )
      .join("") +
    ellipse(x, y, r, r * 1.3, mix(red, pink, 0.4)) +
    ellipse(x - r * 0.3, y - r * 0.3, r * 0.36, r * 0.55, lighter(pink, 0.3), 0.7)
  );
}

export const dragonFruitScenes: Scenes = {
  "vuon-thanh-long": { palettes: ["dawn", "morning", "noon", "afternoon"], draw: dragonFruit },
};
