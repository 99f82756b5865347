/** The melaleuca forest in its water. */
import { sampan } from "./boats.ts";
import { grass, lotusLeaf } from "./fields.ts";
import { darker, lighter, mix } from "./palette.ts";
import { farmer } from "./people.ts";
import { repeat } from "./random.ts";
import { bar, blob, gradient, line } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";
import { treeLine } from "./trees.ts";
import { reflection, ripple, water } from "./water.ts";

function melaleuca(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const shore = h * 0.6;
  const trunks = (count: number, y: number, wide: number, tone: string): string =>
    repeat(count, (i) => {
      const x = (w * (i + random.between(0.1, 0.9))) / count;
      const lean = random.between(-0.04, 0.04) * w;
      const thick = wide * random.between(0.6, 1.2);
      const bark = repeat(5, () => {
        const t = random.next();
        return bar(
          [
            [x + lean * t - thick * 0.3, y - y * t],
            [x + lean * t + thick * 0.3, y - y * t - 8 * u],
          ],
          darker(tone, 0.35),
          3 * u,
          0.6,
        );
      });
      return (
        line(
          [
            [x, y],
            [x + lean * 0.4, y * 0.5],
            [x + lean, -20],
          ],
          tone,
          thick,
        ) +
        line(
          [
            [x + thick * 0.3, y],
            [x + lean * 0.4 + thick * 0.28, y * 0.5],
            [x + lean + thick * 0.25, -20],
          ],
          darker(tone, 0.4),
          thick * 0.3,
          0.5,
        ) +
        bark +
        line(
          [
            [x, y + 4],
            [x - lean * 0.3, y + (h - y) * 0.5],
          ],
          darker(tone, 0.3),
          thick * 0.8,
          0.3,
        ) +
        ripple(x, y + thick * 0.3, thick * 3.4, thick * 0.36, colors.water[1], 0.95) +
        ripple(x, y + thick * 0.5, thick * 4.2, thick * 0.16, colors.glint, 0.7)
      );
    });
  const canopy = (y: number, tone: string, size: number): string =>
    repeat(26, () => {
      const [x, cy] = [random.between(0, w), y * random.between(0, 1)];
      const s = size * random.between(0.6, 1.2);
      return blob(
        [
          [x - s, cy],
          [x - s * 0.4, cy - s * 0.4],
          [x + s * 0.5, cy - s * 0.36],
          [x + s, cy + s * 0.1],
          [x + s * 0.3, cy + s * 0.3],
          [x - s * 0.5, cy + s * 0.32],
        ],
        tone,
        0.92,
      );
    });
  const pale = mix(colors.paper, colors.far, 0.35);
  const boat = random.chance(0.75)
    ? sampan(stage, w * random.between(0.36, 0.66), h * 0.79, w * 0.27, { rower: farmer(stage) })
    : "";
  const duckweed = repeat(120, () => {
    const t = random.next() ** 0.7;
    return ripple(
      random.between(0, w),
      shore + t * (h - shore),
      (20 + t * 90) * u,
      (3 + t * 9) * u,
      mix(colors.leaf, colors.water[1], random.next() * 0.5),
      0.85,
    );
  });
  const pads = repeat(7, () =>
    lotusLeaf(
      stage,
      random.between(0, w),
      h * random.between(0.88, 0.99),
      random.between(45, 85) * u,
      mix(colors.leaf, colors.near, 0.3),
    ),
  );
  return (
    gradient(0, 0, w, shore, [
      mix(colors.mid, colors.sky[0], 0.3),
      mix(colors.far, colors.sky[2], 0.35),
      lighter(colors.sky[2], 0.2),
    ]) +
    canopy(h * 0.3, mix(colors.far, colors.sky[1], 0.4), 130 * u) +
    trunks(26, shore - h * 0.04, 15 * u, mix(colors.far, colors.sky[2], 0.45)) +
    treeLine(stage, shore, h * 0.06, mix(colors.far, colors.mid, 0.4), 0) +
    water(stage, shore - 4, h) +
    trunks(13, shore + h * 0.03, 28 * u, mix(pale, colors.far, 0.3)) +
    reflection(stage, shore, h * 0.2, colors.mid) +
    boat +
    duckweed +
    canopy(h * 0.2, colors.mid, 170 * u) +
    trunks(5, h * 0.86, 52 * u, pale) +
    canopy(h * 0.1, colors.near, 190 * u) +
    pads +
    grass(stage, h, h * 0.14, colors.near, 0.5)
  );
}

export const forestScenes: Scenes = {
  "rung-tram": { palettes: ["dawn", "morning", "noon", "afternoon"], draw: melaleuca, portrait: true },
};
