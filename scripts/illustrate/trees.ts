/** Banana plants, round trees and the layered tree lines of a delta bank. */
import { darker, lighter, mix } from "./palette.ts";
import { palm } from "./palms.ts";
import { repeat } from "./random.ts";
import { blob, line, num, type Point, path, place } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** A banana plant: a few broad blades with a pale midrib. */
export function banana({ random }: Stage, x: number, y: number, height: number, color: string): string {
  const stem = line(
    [
      [x, y],
      [x + 2, y - height * 0.5],
    ],
    mix(color, "#c9b56a", 0.35),
    height * 0.07,
  );
  const blades = repeat(7, (i) => {
    const turn = [-20, -160, -50, -130, -72, -108, -92][i] ?? -90;
    const long = height * random.between(0.5, 0.68);
    const tone = i % 2 === 0 ? color : lighter(color, 0.16);
    const blade = path(
      `M0 0Q${num(long * 0.4)} ${num(-long * 0.2)} ${num(long)} ${num(long * 0.14)}Q${num(long * 0.5)} ${num(long * 0.2)} 0 0Z`,
      tone,
    );
    const rib = line(
      [
        [0, 0],
        [long * 0.5, -long * 0.01],
        [long * 0.94, long * 0.12],
      ],
      lighter(color, 0.4),
      height * 0.01,
    );
    const left = turn < -90;
    return place(blade + rib, x, y - height * 0.48, left ? -1 : 1, 1, left ? turn + 180 : turn);
  });
  return stem + blades;
}

/** A round-crowned garden tree built of three tones of leaf mass. */
export function tree(
  { random }: Stage,
  x: number,
  y: number,
  height: number,
  color: string,
  trunk: string,
): string {
  const r = height * 0.34;
  const mass = (cx: number, cy: number, size: number, tone: string): string => {
    const points = Array.from({ length: 11 }, (_, i): Point => {
      const turn = (i / 11) * Math.PI * 2;
      const reach = size * random.between(0.86, 1.14);
      return [cx + Math.cos(turn) * reach, cy + Math.sin(turn) * reach * 0.82];
    });
    return blob(points, tone);
  };
  const stem = line(
    [
      [x, y],
      [x + height * 0.02, y - height * 0.3],
      [x, y - height * 0.6],
    ],
    trunk,
    height * 0.06,
  );
  const branch = line(
    [
      [x, y - height * 0.34],
      [x + r * 0.5, y - height * 0.55],
    ],
    trunk,
    height * 0.03,
  );
  return (
    stem +
    branch +
    mass(x, y - height * 0.64, r, darker(color, 0.2)) +
    mass(x - r * 0.34, y - height * 0.7, r * 0.72, color) +
    mass(x + r * 0.3, y - height * 0.78, r * 0.56, lighter(color, 0.14)) +
    mass(x - r * 0.3, y - height * 0.84, r * 0.4, lighter(color, 0.22))
  );
}

/** A far bank: low canopy with palms and nipa that stand out of it. */
export function treeLine(
  stage: Stage,
  y: number,
  height: number,
  color: string,
  palms = 6,
  from = 0,
  to = stage.w,
): string {
  const { random } = stage;
  const steps = Math.max(5, Math.round((to - from) / (height * 0.3)));
  const crowns = repeat(steps, (i) => {
    const size = height * random.between(0.2, 0.38);
    const x = from + ((to - from) * (i + random.next())) / steps;
    const low = Math.min(1, 0.35 + (3 * Math.min(i, steps - 1 - i)) / steps);
    const points = Array.from({ length: 8 }, (_, k): Point => {
      const turn = (k / 8) * Math.PI * 2;
      const reach = size * random.between(0.86, 1.16);
      return [x + Math.cos(turn) * reach * 1.25, y - height * 0.32 * low + Math.sin(turn) * reach];
    });
    return blob(points, color);
  });
  const canopy =
    crowns +
    blob(
      [
        [from - 30, y],
        [from + height * 0.4, y - height * 0.26],
        [(from + to) / 2, y - height * 0.34],
        [to - height * 0.4, y - height * 0.26],
        [to + 30, y],
        [(from + to) / 2, y + 3],
      ],
      color,
    );
  const stand = repeat(palms, (i) => {
    const x = from + ((to - from) * (i + random.between(0.1, 0.9))) / palms;
    return palm(stage, x, y - height * 0.2, height * random.between(0.9, 1.6), color);
  });
  return stand + canopy;
}
