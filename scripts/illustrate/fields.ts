/** Paddy in perspective, grass at the picture's foot, reeds and lotus. */
import { darker, lighter, mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { ellipse, gradient, line, num, type Point, path, poly } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** Rows of rice that run to a vanishing point, laid between two heights. */
export function paddy(
  stage: Stage,
  top: number,
  bottom: number,
  light: string,
  dark: string,
  vanishX = stage.w / 2,
): string {
  const { w, u, random } = stage;
  const rows = 26;
  const stripes = repeat(rows, (i) => {
    if (i % 2 === 0) return "";
    const at = (k: number): Point => [-w * 0.9 + (w * 2.8 * k) / rows, bottom];
    const narrow = (k: number): Point => [vanishX + ((k - rows / 2) * w * 0.7) / rows, top];
    return poly([narrow(i), narrow(i + 1), at(i + 1), at(i)], dark, 0.5);
  });
  const tufts = repeat(420, () => {
    const t = random.next() ** 0.62;
    const y = top + (bottom - top) * t;
    const size = (4 + t * 30) * u;
    const x = random.between(0, w);
    const tone = mix(light, random.chance(0.5) ? dark : lighter(light, 0.35), random.between(0.35, 0.9));
    return path(
      `M${num(x)} ${num(y)}q${num(-size * 0.1)} ${num(-size * 0.6)} ${num(-size * 0.34)} ${num(-size)}q${num(size * 0.3)} ${num(size * 0.3)} ${num(size * 0.34)} ${num(size * 0.5)}q${num(size * 0.1)} ${num(-size * 0.5)} ${num(size * 0.36)} ${num(-size * 0.9)}q${num(-size * 0.14)} ${num(size * 0.6)} ${num(-size * 0.22)} ${num(size * 1.4)}Z`,
      tone,
      0.85,
    );
  });
  return (
    gradient(0, top, w, bottom - top, [mix(light, stage.colors.sky[2], 0.3), light, mix(light, dark, 0.7)]) +
    stripes +
    tufts
  );
}

/** A fringe of long blades along the bottom, near the eye. */
export function grass(
  { w, u, random }: Stage,
  y: number,
  height: number,
  color: string,
  density = 1,
  from = 0,
  to = w,
): string {
  return repeat(((to - from) / (13 * u)) * density, () => {
    const x = random.between(from, to);
    const tall = height * random.between(0.4, 1);
    const bend = random.between(-0.45, 0.45) * tall;
    const tone = mix(
      color,
      random.chance(0.4) ? lighter(color, 0.25) : darker(color, 0.25),
      random.next() * 0.8,
    );
    return path(
      `M${num(x - 5 * u)} ${num(y)}Q${num(x)} ${num(y - tall * 0.6)} ${num(x + bend)} ${num(y - tall)}Q${num(x + 7 * u)} ${num(y - tall * 0.5)} ${num(x + 6 * u)} ${num(y)}Z`,
      tone,
    );
  });
}

/** Heads of ripe rice that hang in from the foot of the picture. */
export function ears(
  { w, u, random }: Stage,
  y: number,
  height: number,
  stem: string,
  grain: string,
): string {
  return repeat(26, (i) => {
    const x = (w * (i + random.next())) / 26;
    const tall = height * random.between(0.55, 1);
    const side = random.chance(0.5) ? 1 : -1;
    const bend = (t: number): Point => [
      x + side * tall * (0.05 * t + 0.42 * t ** 3),
      y - tall * (t * 1.25 - 0.42 * t ** 3),
    ];
    const grains = repeat(13, (k) => {
      const [gx, gy] = bend(0.6 + k * 0.034);
      return ellipse(
        gx + (k % 2 === 0 ? 4 : -4) * u,
        gy,
        4.4 * u,
        8.4 * u,
        mix(grain, lighter(grain, 0.4), random.next() * 0.7),
      );
    });
    return line([bend(0), bend(0.3), bend(0.6), bend(0.85), bend(1.02)], stem, 3.4 * u) + grains;
  });
}

/** A round lotus leaf lying on the water. */
export function lotusLeaf({ random }: Stage, x: number, y: number, r: number, color: string): string {
  const tilt = random.between(0.3, 0.4);
  const veins = repeat(9, (i) => {
    const turn = (i / 9) * Math.PI * 2 + 0.3;
    return line(
      [
        [x, y],
        [x + Math.cos(turn) * r * 0.86, y + Math.sin(turn) * r * 0.86 * tilt],
      ],
      lighter(color, 0.3),
      r * 0.022,
      0.6,
    );
  });
  return (
    ellipse(x, y + r * 0.07, r * 1.02, r * tilt * 1.05, darker(color, 0.45), 0.7) +
    ellipse(x, y, r, r * tilt, color) +
    ellipse(x - r * 0.12, y - r * 0.04, r * 0.72, r * tilt * 0.66, lighter(color, 0.14), 0.7) +
    veins +
    ellipse(x, y, r * 0.07, r * 0.035, lighter(color, 0.45))
  );
}

/** A lotus flower, open or in bud, on its stalk. */
export function lotus(
  { random }: Stage,
  x: number,
  y: number,
  stalk: number,
  size: number,
  petal: string,
  green: string,
): string {
  const top = y - stalk;
  const one = (turn: number, long: number, tone: string): string => {
    const rad = (turn * Math.PI) / 180;
    const [tx, ty] = [x + Math.cos(rad) * long, top + Math.sin(rad) * long];
    const [nx, ny] = [-Math.sin(rad) * long * 0.42, Math.cos(rad) * long * 0.42];
    const [mx, my] = [x + Math.cos(rad) * long * 0.5, top + Math.sin(rad) * long * 0.5];
    return path(
      `M${num(x)} ${num(top)}Q${num(mx + nx)} ${num(my + ny)} ${num(tx)} ${num(ty)}Q${num(mx - nx)} ${num(my - ny)} ${num(x)} ${num(top)}Z`,
      tone,
    );
  };
  const bud = random.chance(0.3);
  const back = bud
    ? []
    : [-160, -20, -135, -45].map((turn) =>
        one(turn, size * (Math.abs(turn + 90) > 60 ? 0.95 : 1.05), darker(petal, 0.12)),
      );
  const front = (bud ? [-100, -80, -90] : [-115, -65, -90, -150, -30]).map((turn, i) =>
    one(turn, size * (i > 2 ? 0.72 : 1.05), lighter(petal, i === 2 ? 0.42 : 0.2)),
  );
  const sway = random.between(-0.1, 0.1) * stalk;
  return (
    line(
      [
        [x + sway, y],
        [x + sway * 0.8, y - stalk * 0.5],
        [x, top],
      ],
      green,
      size * 0.09,
    ) +
    back.join("") +
    front.join("")
  );
}
