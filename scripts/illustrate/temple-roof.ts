/** Sweeping tiled roofs with turned-up corners, and the flag. */
import { darker, lighter } from "./palette.ts";
import { repeat } from "./random.ts";
import { bar, clip, line, num, path, rect } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** A sweeping tiled roof with turned-up corners, from eave to eave. */
export function templeRoof(
  { u }: Stage,
  x: number,
  eave: number,
  w: number,
  tall: number,
  color: string,
  trim: string,
): string {
  const ridge = eave - tall;
  const lift = tall * 0.26;
  const d = `M${num(x)} ${num(eave - lift)}Q${num(x + w * 0.1)} ${num(eave)} ${num(x + w * 0.22)} ${num(eave)}L${num(x + w * 0.78)} ${num(eave)}Q${num(x + w * 0.9)} ${num(eave)} ${num(x + w)} ${num(eave - lift)}Q${num(x + w * 0.86)} ${num(eave - tall * 0.36)} ${num(x + w * 0.8)} ${num(ridge)}L${num(x + w * 0.2)} ${num(ridge)}Q${num(x + w * 0.14)} ${num(eave - tall * 0.36)} ${num(x)} ${num(eave - lift)}Z`;
  const tiles = repeat(34, (i) => {
    const t = (i + 0.5) / 34;
    return line(
      [
        [x + w * (0.2 + 0.6 * t), ridge],
        [x + w * (0.13 + 0.74 * t), eave - tall * 0.4],
        [x + w * (0.04 + 0.92 * t), eave + 4],
      ],
      darker(color, 0.3),
      w * 0.0052,
      0.75,
    );
  });
  const courses = repeat(6, (i) =>
    line(
      [
        [x, eave - tall * (0.14 + i * 0.14)],
        [x + w, eave - tall * (0.14 + i * 0.14)],
      ],
      lighter(color, 0.22),
      2 * u,
      0.5,
    ),
  );
  const hem = `M${num(x)} ${num(eave - lift)}Q${num(x + w * 0.1)} ${num(eave)} ${num(x + w * 0.22)} ${num(eave)}L${num(x + w * 0.78)} ${num(eave)}Q${num(x + w * 0.9)} ${num(eave)} ${num(x + w)} ${num(eave - lift)}`;
  const curl = (at: number, way: number): string =>
    path(
      `M${num(at)} ${num(eave - lift)}q${num(-way * w * 0.035)} ${num(-tall * 0.08)} ${num(-way * w * 0.03)} ${num(-tall * 0.24)}q${num(way * w * 0.03)} ${num(tall * 0.13)} ${num(way * w * 0.07)} ${num(tall * 0.2)}Z`,
      trim,
    );
  return (
    path(d, color) +
    clip(d, tiles + courses) +
    `<path d="${hem}" fill="none" stroke="${trim}" stroke-width="${num(tall * 0.06)}" stroke-linecap="round"/>` +
    rect(x + w * 0.185, ridge - tall * 0.1, w * 0.63, tall * 0.12, trim, 1, 4 * u) +
    curl(x, 1) +
    curl(x + w, -1)
  );
}

/** A flag on its pole: a plain red field with the gold star. */
export function flag(
  { colors }: Stage,
  x: number,
  y: number,
  tall: number,
  starOf: (cx: number, cy: number, r: number) => string,
): string {
  const w = tall * 0.34;
  const top = y - tall;
  const cloth = path(
    `M${num(x)} ${num(top)}q${num(w * 0.3)} ${num(-w * 0.12)} ${num(w * 0.55)} ${num(w * 0.02)}t${num(w * 0.5)} 0l0 ${num(w * 0.66)}q${num(-w * 0.26)} ${num(w * 0.1)} ${num(-w * 0.5)} 0t${num(-w * 0.55)} ${num(-w * 0.02)}Z`,
    colors.red,
  );
  return (
    bar(
      [
        [x, y],
        [x, top - tall * 0.02],
      ],
      colors.stone,
      tall * 0.018,
    ) +
    cloth +
    starOf(x + w * 0.52, top + w * 0.33, w * 0.2)
  );
}
