/** The moon over the fields, with children carrying paper lamps. */
import { grass, paddy } from "./fields.ts";
import { figure } from "./figure.ts";
import { house } from "./houses.ts";
import { palm } from "./palms.ts";
import { pupil } from "./people.ts";
import { walking } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, poly } from "./shape.ts";
import { sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";
import { ripple } from "./water.ts";

const paperLamp = (x: number, y: number, r: number, tone: string): string =>
  ellipse(x, y, r * 2.6, r * 2.4, tone, 0.18) +
  ellipse(x, y, r * 1.6, r * 1.5, tone, 0.25) +
  ellipse(x, y, r, r * 1.1, tone) +
  ellipse(x, y, r * 0.5, r * 0.7, "#fff0b8");

function moonlit(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * 0.56;
  const moonX = w * random.between(0.3, 0.7);
  const pools = repeat(34, (i) => {
    const t = (i + random.next()) / 34;
    const wide = (16 + t * 420) * u;
    const x = moonX + (t * 80 + random.between(-0.3, 0.3) * wide * 0.8) * u;
    const size = wide * random.between(0.12, 0.5);
    return ripple(
      x,
      horizon + (h - horizon) * t,
      size,
      (1.6 + t * 6) * u,
      colors.glint,
      random.between(0.3, 0.65),
    );
  });
  const canal =
    poly(
      [
        [moonX - 8 * u, horizon],
        [moonX + 8 * u, horizon],
        [moonX + 330 * u, h],
        [moonX - 170 * u, h],
      ],
      colors.water[0],
    ) +
    poly(
      [
        [moonX + 3 * u, horizon],
        [moonX + 8 * u, horizon],
        [moonX + 330 * u, h],
        [moonX + 190 * u, h],
      ],
      colors.water[1],
      0.8,
    );
  const home = house(stage, w * 0.13, horizon + h * 0.06, w * 0.16, { thatch: true });
  const lamp =
    ellipse(w * 0.21, horizon + h * 0.035, 90 * u, 60 * u, colors.gold, 0.16) +
    ellipse(w * 0.21, horizon + h * 0.035, 14 * u, 18 * u, "#ffd98a");
  const side = moonX < w * 0.5 ? 1 : -1;
  const children = repeat(random.int(4, 6), (i) => {
    const t = i / 6;
    const size = h * (0.16 + 0.1 * t);
    const x = w * (0.5 + side * (0.12 + t * 0.2)) + random.between(-8, 8) * u;
    const tone = random.pick(["#f28c4b", "#f4c24e", "#e8616b", "#8fd0a8"]);
    const pole = bar(
      [
        [13, -54],
        [24, -84],
      ],
      colors.ink,
      1.4,
    );
    return figure(
      x,
      horizon + h * (0.12 + t * 0.26),
      side * -size,
      walking,
      pupil(stage),
      pole + paperLamp(24, -76, 7, tone),
    );
  });
  const floating = repeat(random.int(4, 8), (i) => {
    const t = 0.25 + i * 0.1;
    const x = moonX + (t * 80 + random.between(-60, 60) * t) * u;
    return paperLamp(
      x,
      horizon + (h - horizon) * t,
      (7 + t * 12) * u,
      random.pick(["#f28c4b", "#f4c24e", "#e8616b"]),
    );
  });
  const flies = repeat(26, () =>
    ellipse(
      random.between(0, w),
      random.between(horizon, h),
      3 * u,
      3 * u,
      "#f7e79a",
      random.between(0.5, 1),
    ),
  );
  return (
    sky(stage, horizon, { sunX: moonX, sunY: h * 0.23, sunR: random.between(82, 110) * u, clouds: 3 }) +
    treeLine(stage, horizon + 3, h * 0.09, colors.far, 7) +
    paddy(stage, horizon, h, colors.field[0], colors.field[1], moonX) +
    canal +
    pools +
    treeLine(stage, horizon + h * 0.055, h * 0.14, colors.mid, 2, -20, w * 0.36) +
    home +
    lamp +
    floating +
    children +
    palm(stage, w * 0.88, h * 0.98, h * 0.7, colors.near) +
    palm(stage, w * 0.97, h * 1.02, h * 0.56, colors.near) +
    flies +
    grass(stage, h + 4, h * 0.13, colors.near, 1)
  );
}

export const moonScenes: Scenes = {
  "dem-trang": { palettes: ["night"], draw: moonlit, portrait: true },
};
