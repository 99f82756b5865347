/** The flood season with sesbania in flower. */
import { bank } from "./bank.ts";
import { sampan } from "./boats.ts";
import { grass } from "./fields.ts";
import { house } from "./houses.ts";
import { darker, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { farmer } from "./people.ts";
import { repeat } from "./random.ts";
import { ellipse, line, num, path } from "./shape.ts";
import { birds, sky } from "./sky.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";
import { reflection, water } from "./water.ts";

function sesbania(stage: Stage, x: number, y: number, tall: number): string {
  const { random, colors } = stage;
  const green = mix(colors.leaf, colors.near, 0.3);
  return repeat(4, (b) => {
    const lean = (b - 1.5) * tall * 0.24 + random.between(-0.06, 0.06) * tall;
    const top = y - tall * random.between(0.8, 1.05);
    const branch = line(
      [
        [x, y],
        [x + lean * 0.4, y - tall * 0.5],
        [x + lean, top],
      ],
      darker(green, 0.3),
      tall * 0.018,
    );
    const leaves = repeat(9, (i) => {
      const t = 0.35 + i * 0.07;
      const [lx, ly] = [x + lean * t ** 1.2, y + (top - y) * t];
      const s = tall * 0.085;
      const way = i % 2 === 0 ? 1 : -1;
      return path(
        `M${num(lx)} ${num(ly)}q${num(way * s)} ${num(-s * 0.5)} ${num(way * s * 1.7)} ${num(s * 0.2)}q${num(-way * s * 0.8)} ${num(s * 0.3)} ${num(-way * s * 1.7)} ${num(-s * 0.2)}Z`,
        mix(green, colors.leaf, random.next()),
      );
    });
    const blooms = repeat(8, (i) => {
      const t = 0.5 + i * 0.07;
      const [fx, fy] = [
        x + lean * t ** 1.2 + random.between(-0.06, 0.06) * tall,
        y + (top - y) * t + tall * 0.035,
      ];
      const s = tall * 0.036;
      return (
        ellipse(fx, fy, s, s * 1.25, colors.gold) +
        ellipse(fx - s * 0.3, fy - s * 0.3, s * 0.5, s * 0.6, mix(colors.gold, colors.paper, 0.5)) +
        ellipse(fx + s * 0.6, fy + s * 0.7, s * 0.7, s * 0.8, mix(colors.gold, colors.roof, 0.3))
      );
    });
    return branch + leaves + blooms;
  });
}

function flood(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const horizon = h * random.between(0.34, 0.42);
  const sunX = w * random.between(0.4, 0.7);
  const home = house(stage, w * 0.7, horizon + h * 0.07, w * 0.13, {
    stilts: h * 0.04,
    thatch: random.chance(0.5),
  });
  const islands = repeat(4, (i) => {
    const x = w * (0.08 + 0.24 * i + random.between(-0.05, 0.05));
    return grass(stage, horizon + h * (0.07 + 0.03 * i), h * 0.06, colors.mid, 0.9, x, x + 130 * u);
  });
  const boats = repeat(random.int(1, 2), (i) =>
    sampan(stage, w * (0.42 + i * 0.27), horizon + h * (0.24 + i * 0.13), w * (0.26 + i * 0.05), {
      rower: farmer(stage),
      load:
        ellipse(0, 0, 12, 6, mix(colors.leaf, colors.near, 0.3)) +
        repeat(6, (k) => ellipse(-9 + k * 3.6, -4, 2, 2, colors.gold)),
    }),
  );
  const stakes =
    repeat(8, (i) =>
      line(
        [
          [w * (0.5 + i * 0.045), horizon + h * (0.1 + i * 0.008)],
          [w * (0.502 + i * 0.045), horizon + h * (0.04 + i * 0.008)],
        ],
        colors.near,
        4 * u,
      ),
    ) +
    line(
      [
        [w * 0.5, horizon + h * 0.06],
        [w * 0.66, horizon + h * 0.085],
        [w * 0.82, horizon + h * 0.12],
      ],
      colors.near,
      2 * u,
    );
  return (
    sky(stage, horizon, { sunX }) +
    birds(stage, horizon * 0.4) +
    bank(stage, horizon) +
    water(stage, horizon, h, colors.name === "rain" ? undefined : sunX) +
    reflection(stage, horizon, h * 0.07, colors.mid) +
    treeLine(stage, horizon + h * 0.06, h * 0.09, colors.mid, 2, w * 0.62, w * 0.98) +
    palm(stage, w * 0.9, horizon + h * 0.06, h * 0.28, colors.mid) +
    home +
    reflection(stage, horizon + h * 0.07, h * 0.1, colors.near, w * 0.6, w) +
    islands +
    stakes +
    boats +
    sesbania(stage, w * 0.06, h * 1.02, h * 0.62) +
    sesbania(stage, w * 0.22, h * 1.05, h * 0.44) +
    sesbania(stage, w * 0.93, h * 1.06, h * 0.36) +
    grass(stage, h, h * 0.1, colors.near, 0.6)
  );
}

export const floodScenes: Scenes = {
  "mua-nuoc-noi": { palettes: ["dawn", "morning", "afternoon", "dusk", "rain"], draw: flood, portrait: true },
};
