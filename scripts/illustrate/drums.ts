/** Barrel drums, standing on end and lying with the skin towards us. */
import { darker, lighter, mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { ellipse, line, num, path } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** A barrel drum standing on its end, its middle at x, y. */
export function drum({ colors }: Stage, x: number, y: number, r: number): string {
  const tall = r * 1.9;
  const body = mix(colors.red, colors.roof, 0.35);
  const staves = repeat(7, (i) => {
    const t = (i - 3) / 3.4;
    return line(
      [
        [x + t * r, y - tall * 0.46],
        [x + t * r * 1.2, y],
        [x + t * r, y + tall * 0.46],
      ],
      darker(body, 0.28),
      r * 0.035,
      0.7,
    );
  });
  const pegs = repeat(9, (i) =>
    ellipse(
      x + Math.cos(Math.PI * (i / 8)) * r * 1.04,
      y - tall * 0.4 + Math.sin(Math.PI * (i / 8)) * r * 0.26,
      r * 0.055,
      r * 0.055,
      colors.gold,
    ),
  );
  return (
    path(
      `M${num(x - r)} ${num(y - tall / 2)}Q${num(x - r * 1.38)} ${num(y)} ${num(x - r)} ${num(y + tall / 2)}Q${num(x)} ${num(y + tall / 2 + r * 0.5)} ${num(x + r)} ${num(y + tall / 2)}Q${num(x + r * 1.38)} ${num(y)} ${num(x + r)} ${num(y - tall / 2)}Z`,
      body,
    ) +
    path(
      `M${num(x - r)} ${num(y - tall / 2)}Q${num(x - r * 1.38)} ${num(y)} ${num(x - r)} ${num(y + tall / 2)}L${num(x - r * 0.4)} ${num(y + tall / 2 + r * 0.2)}Q${num(x - r * 0.7)} ${num(y)} ${num(x - r * 0.4)} ${num(y - tall / 2)}Z`,
      darker(body, 0.35),
      0.55,
    ) +
    staves +
    line(
      [
        [x - r * 1.17, y - r * 0.1],
        [x, y + r * 0.22],
        [x + r * 1.17, y - r * 0.1],
      ],
      colors.gold,
      r * 0.07,
    ) +
    ellipse(x, y - tall / 2, r, r * 0.3, darker(colors.earth, 0.2)) +
    ellipse(x, y - tall / 2 - r * 0.02, r * 0.93, r * 0.26, mix(colors.paper, colors.earth, 0.25)) +
    ellipse(x - r * 0.15, y - tall / 2 - r * 0.04, r * 0.5, r * 0.12, lighter(colors.paper, 0.4), 0.6) +
    pegs
  );
}

/** A big drum lying on its side, its skin turned to us. */
export function drumFace({ colors }: Stage, x: number, y: number, r: number): string {
  const body = mix(colors.red, colors.roof, 0.3);
  const pegs = repeat(26, (i) =>
    ellipse(
      x + Math.cos((i / 26) * 6.283) * r * 0.93,
      y + Math.sin((i / 26) * 6.283) * r * 0.93,
      r * 0.035,
      r * 0.035,
      colors.gold,
    ),
  );
  return (
    ellipse(x + r * 0.5, y, r * 1.05, r * 1.12, darker(body, 0.35)) +
    ellipse(x + r * 0.25, y, r * 1.08, r * 1.12, body) +
    ellipse(x, y, r, r, darker(colors.earth, 0.25)) +
    ellipse(x, y, r * 0.86, r * 0.86, mix(colors.paper, colors.earth, 0.22)) +
    ellipse(x - r * 0.15, y - r * 0.2, r * 0.5, r * 0.45, lighter(colors.paper, 0.4), 0.5) +
    ellipse(x, y, r * 0.2, r * 0.2, colors.red, 0.85) +
    ellipse(x, y, r * 0.11, r * 0.11, mix(colors.paper, colors.earth, 0.22)) +
    pegs
  );
}
