/** The inside of halls and schools: wall, floor boards, windows and red curtains. */
import { darker, lighter } from "./palette.ts";
import { frond } from "./palms.ts";
import { repeat } from "./random.ts";
import { bar, blob, clip, ellipse, gradient, line, num, path, rect, star } from "./shape.ts";
import type { Stage } from "./stage.ts";

export function room({ w, h, u, colors }: Stage, floor: number, wall: string, ground: string): string {
  const boards = repeat(13, (i) =>
    bar(
      [
        [w / 2 + (i - 6) * w * 0.09, floor],
        [w / 2 + (i - 6) * w * 0.26, h],
      ],
      darker(ground, 0.3),
      2.4 * u,
      0.45,
    ),
  );
  return (
    gradient(0, 0, w, floor, [darker(wall, 0.12), wall, lighter(wall, 0.15)]) +
    rect(0, floor - 22 * u, w, 22 * u, darker(wall, 0.35), 0.7) +
    gradient(0, floor, w, h - floor, [lighter(ground, 0.12), darker(ground, 0.2)]) +
    boards +
    rect(0, floor, w, 5 * u, colors.ink, 0.25)
  );
}

/** A hanging curtain in deep folds. */
export function curtain(
  { u, random }: Stage,
  x: number,
  y: number,
  w: number,
  tall: number,
  color: string,
): string {
  const folds = Math.round(w / (52 * u));
  const fold = repeat(folds, (i) => {
    const at = x + (w * i) / folds;
    const wide = w / folds;
    const tone = random.between(0.12, 0.3);
    return (
      path(
        `M${num(at)} ${num(y)}L${num(at + wide * 0.45)} ${num(y)}Q${num(at + wide * 0.2)} ${num(y + tall * 0.5)} ${num(at + wide * 0.5)} ${num(y + tall)}L${num(at - wide * 0.06)} ${num(y + tall)}Q${num(at + wide * 0.1)} ${num(y + tall * 0.5)} ${num(at)} ${num(y)}Z`,
        darker(color, tone),
      ) +
      line(
        [
          [at + wide * 0.72, y],
          [at + wide * 0.66, y + tall * 0.5],
          [at + wide * 0.76, y + tall],
        ],
        lighter(color, 0.16),
        wide * 0.12,
        0.6,
      )
    );
  });
  return rect(x, y, w, tall, color) + fold;
}

/** Scalloped drapery along the top edge. */
export function valance(
  { u }: Stage,
  x: number,
  w: number,
  deep: number,
  color: string,
  trim: string,
): string {
  const count = Math.max(3, Math.round(w / (200 * u)));
  const wide = w / count;
  return repeat(count, (i) => {
    const at = x + i * wide;
    const swag = (drop: number, tone: string): string =>
      path(
        `M${num(at)} 0L${num(at + wide)} 0L${num(at + wide)} ${num(deep * 0.3)}Q${num(at + wide / 2)} ${num(deep * drop)} ${num(at)} ${num(deep * 0.3)}Z`,
        tone,
      );
    return (
      swag(1.72, trim) + swag(1.56, color) + swag(1.0, darker(color, 0.16)) + swag(0.5, lighter(color, 0.06))
    );
  });
}

export function window({ colors, u }: Stage, x: number, y: number, w: number, tall: number): string {
  const frame = darker(colors.wood, 0.1);
  const view = clip(
    `M${num(x)} ${num(y)}H${num(x + w)}V${num(y + tall)}H${num(x)}Z`,
    repeat(6, (i) =>
      ellipse(
        x + (w * i) / 5,
        y + tall * (0.98 - (i % 3) * 0.07),
        w * 0.17,
        tall * 0.3,
        i % 2 === 0 ? colors.far : colors.mid,
      ),
    ) +
      frond(x + w * 0.1, y - 10 * u, w * 0.8, 30, 0.4, colors.mid) +
      frond(x + w * 0.1, y - 10 * u, w * 0.7, 60, 0.2, colors.near),
  );
  return (
    rect(x - 9 * u, y - 9 * u, w + 18 * u, tall + 18 * u, frame) +
    gradient(x, y, w, tall, [colors.sky[1], colors.sky[2]]) +
    view +
    repeat(2, (i) =>
      bar(
        [
          [x + (w * (i + 1)) / 3, y],
          [x + (w * (i + 1)) / 3, y + tall],
        ],
        frame,
        6 * u,
      ),
    ) +
    bar(
      [
        [x, y + tall * 0.4],
        [x + w, y + tall * 0.4],
      ],
      frame,
      6 * u,
    )
  );
}

/** The red curtain with the gold star over a stage. */
export function starCurtain(stage: Stage, floor: number, starX: number, starY: number, r: number): string {
  const { w, colors } = stage;
  return (
    curtain(stage, 0, 0, w, floor, colors.red) +
    star(starX, starY + r * 0.04, r * 1.04, darker(colors.red, 0.4)) +
    star(starX, starY, r, colors.gold) +
    valance(stage, 0, w, floor * 0.11, darker(colors.red, 0.12), colors.gold)
  );
}

/** A low puff of soft shade where things stand. */
export function shade(x: number, y: number, w: number, color: string): string {
  return blob(
    [
      [x - w / 2, y],
      [x, y - w * 0.05],
      [x + w / 2, y],
      [x, y + w * 0.06],
    ],
    color,
    0.28,
  );
}
