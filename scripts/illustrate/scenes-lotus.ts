/** The lotus pond. */
import { bank } from "./bank.ts";
import { sampan } from "./boats.ts";
import { lotus, lotusLeaf } from "./fields.ts";
import { darker, mix } from "./palette.ts";
import { farmer, lady } from "./people.ts";
import { repeat } from "./random.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { reflection, water } from "./water.ts";

function pond(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * random.between(0.26, 0.36);
  const green = mix(colors.leaf, colors.near, 0.28);
  const petal = random.chance(0.25)
    ? mix(colors.paper, colors.pink, 0.2)
    : mix(colors.pink, colors.red, random.between(0, 0.25));
  const rows = repeat(9, (i) => {
    const t = (i + 0.4) / 9;
    const y = horizon + (h - horizon) * (0.1 + 0.92 * t ** 1.5);
    const r = (26 + 150 * t ** 1.4) * u;
    const count = Math.round(w / (r * 2.5));
    return repeat(count, (k) => {
      const x = (w * (k + random.between(0.1, 0.9))) / count;
      const leaf = random.chance(0.86)
        ? lotusLeaf(
            stage,
            x,
            y + random.between(-0.2, 0.2) * r,
            r * random.between(0.75, 1.1),
            mix(green, t < 0.35 ? colors.far : colors.leaf, random.between(0.05, 0.5)),
          )
        : "";
      const bloom = random.chance(0.36)
        ? lotus(stage, x + r * 0.8, y, r * random.between(0.9, 1.7), r * 0.62, petal, darker(green, 0.1))
        : "";
      return leaf + bloom;
    });
  });
  const picker = random.chance(0.7)
    ? sampan(stage, w * random.between(0.3, 0.68), horizon + h * 0.2, w * 0.24, {
        rower: random.chance(0.5) ? farmer(stage) : { ...lady(stage, colors.paper), hat: "non-la" },
      })
    : "";
  return (
    sky(stage, horizon) +
    bank(stage, horizon) +
    water(stage, horizon, h) +
    reflection(stage, horizon, h * 0.08, colors.mid) +
    picker +
    rows
  );
}

export const lotusScenes: Scenes = {
  "dam-sen": { palettes: ["dawn", "morning", "noon", "afternoon", "rain"], draw: pond, portrait: true },
};
