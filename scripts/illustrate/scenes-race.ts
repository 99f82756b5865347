/** The boat race. */
import { mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { anyone, row } from "./people.ts";
import { raising, standing } from "./poses.ts";
import { racingBoat } from "./racing-boat.ts";
import { repeat } from "./random.ts";
import { bar, poly, rect } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";
import { reflection, water } from "./water.ts";

function race(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.34;
  const teams = [colors.red, colors.blue, colors.gold, mix(colors.leaf, colors.near, 0.25)] as const;
  const start = random.int(0, 3);
  const lanes = random.chance(0.7) ? 2 : 3;
  const boats = repeat(lanes, (i) =>
    racingBoat(
      stage,
      w * (0.5 + random.between(-0.13, 0.13)),
      horizon + h * (0.22 + (i * 0.5) / lanes),
      w * (0.66 + i * 0.14),
      8 + i,
      teams[(start + i) % 4] ?? colors.red,
    ),
  );
  const banners = repeat(12, (i) => {
    const x = (w * (i + 0.5)) / 12;
    return (
      bar(
        [
          [x, horizon],
          [x, horizon - h * 0.13],
        ],
        colors.near,
        4 * u,
      ) +
      poly(
        [
          [x, horizon - h * 0.13],
          [x + 34 * u, horizon - h * 0.115],
          [x, horizon - h * 0.085],
        ],
        teams[i % 4] ?? colors.red,
      )
    );
  });
  const crowd = row(
    stage,
    0,
    w,
    horizon + h * 0.035,
    h * 0.12,
    34,
    () => anyone(stage),
    () => (random.chance(0.35) ? raising : standing),
  );
  const shore = rect(0, horizon + h * 0.02, w, h * 0.03, mix(colors.earth, colors.near, 0.35));
  return (
    sky(stage, horizon) +
    treeLine(stage, horizon + 4, h * 0.14, colors.far, 9) +
    treeLine(stage, horizon + 6, h * 0.08, colors.mid, 3) +
    banners +
    crowd +
    shore +
    water(stage, horizon + h * 0.045, h) +
    reflection(stage, horizon + h * 0.05, h * 0.08, colors.mid) +
    boats +
    (random.chance(0.6) ? palm(stage, w * 0.95, h * 1.05, h * 0.9, colors.near) : "")
  );
}

export const raceScenes: Scenes = {
  "dua-ghe": { palettes: ["morning", "noon", "afternoon"], draw: race },
};
