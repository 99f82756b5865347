/** Feathered leaves: coconut palms and nipa. */
import { darker, lighter, mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { ellipse, num, type Point, path, poly } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** One feathered leaf that starts at 0,0, points to `turn` degrees and hangs down towards its tip. */
export function frond(
  x: number,
  y: number,
  length: number,
  turn: number,
  droop: number,
  color: string,
  teeth = 9,
): string {
  const rad = (turn * Math.PI) / 180;
  const spine = (t: number): Point => [
    x + Math.cos(rad) * length * t,
    y + Math.sin(rad) * length * t + droop * length * t * t,
  ];
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let i = 0; i <= teeth; i++) {
    const t = i / teeth;
    const [px, py] = spine(t);
    const full = Math.sin(Math.min(1, t * 1.15 + 0.08) * Math.PI) * length;
    upper.push([px, py - full * 0.06]);
    const out = Math.sign(Math.cos(rad)) || 1;
    lower.push([px + out * full * 0.06, py + full * 0.24], [px, py + full * 0.05]);
  }
  return poly([...upper, ...lower.reverse()], color);
}

/** A coconut palm with its foot at x, y. */
export function palm(
  { random }: Stage,
  x: number,
  y: number,
  height: number,
  color: string,
  trunk = color,
): string {
  const lean = random.between(-0.22, 0.22) * height;
  const top: Point = [x + lean, y - height];
  const bend: Point = [x + lean * 0.25, y - height * 0.55];
  const thick = height * 0.024;
  const stem = path(
    `M${num(x - thick * 1.5)} ${num(y)}Q${num(bend[0] - thick)} ${num(bend[1])} ${num(top[0] - thick * 0.6)} ${num(top[1])}L${num(top[0] + thick * 0.6)} ${num(top[1])}Q${num(bend[0] + thick)} ${num(bend[1])} ${num(x + thick * 1.5)} ${num(y)}Z`,
    trunk,
  );
  const turns = [-168, -12, -150, -30, -128, -52, -104, -76, 168, 12];
  const leaves = turns.map((turn, i) =>
    frond(
      top[0],
      top[1],
      height * random.between(0.32, 0.44),
      turn + random.between(-8, 8),
      Math.abs(turn) > 160 || Math.abs(turn) < 20 ? 0.5 : 0.34,
      mix(color, i % 2 === 0 ? lighter(color, 0.3) : darker(color, 0.3), 0.45),
    ),
  );
  const nuts = repeat(4, (i) =>
    ellipse(
      top[0] + (i - 1.5) * thick * 1.5,
      top[1] + thick * 1.7,
      thick * 1.1,
      thick * 1.25,
      darker(color, 0.35),
    ),
  );
  return stem + nuts + leaves.join("");
}

/** A clump of nipa leaves that fans out of the water. */
export function nipa({ random }: Stage, x: number, y: number, height: number, color: string): string {
  return repeat(9, (i) => {
    const turn = -90 + (i - 4) * 15 + random.between(-5, 5);
    return frond(
      x + (i - 4) * height * 0.035,
      y,
      height * random.between(0.75, 1.05),
      turn,
      0.24,
      mix(color, i % 2 === 0 ? lighter(color, 0.25) : darker(color, 0.25), 0.5),
      11,
    );
  });
}
