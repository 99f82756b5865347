/** Country houses and narrow town house fronts. */
import { darker, lighter, mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { bar, line, poly, rect } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** A plain country house, its floor from x on at y; stilts lift it over water. */
export function house(
  { colors, random, u }: Stage,
  x: number,
  y: number,
  w: number,
  options: { readonly thatch?: boolean; readonly stilts?: number } = {},
): string {
  const lift = options.stilts ?? 0;
  const tall = w * 0.34;
  const roof = options.thatch
    ? mix(colors.earth, colors.wood, 0.35)
    : mix(colors.roof, colors.wood, random.between(0, 0.35));
  const wall = random.pick([
    colors.wall,
    mix(colors.wall, colors.blue, 0.22),
    mix(colors.wall, colors.wood, 0.35),
  ]);
  const base = y - lift;
  const edge = base - tall;
  const legs =
    lift > 0
      ? repeat(6, (i) =>
          bar(
            [
              [x + (w * (i + 0.3)) / 5.6, base],
              [x + (w * (i + 0.3)) / 5.6, y + 6 * u],
            ],
            darker(colors.wood, 0.4),
            w * 0.022,
          ),
        )
      : "";
  const slope = poly(
    [
      [x - w * 0.08, edge + 4],
      [x + w * 1.08, edge + 4],
      [x + w * 0.9, edge - w * 0.3],
      [x + w * 0.1, edge - w * 0.3],
    ],
    roof,
  );
  const courses = repeat(4, (i) => {
    const t = (i + 1) / 5;
    const inset = w * (-0.08 + 0.18 * t);
    return line(
      [
        [x + inset, edge - w * 0.3 * t],
        [x + w - inset, edge - w * 0.3 * t],
      ],
      darker(roof, 0.25),
      w * 0.009,
      0.6,
    );
  });
  return (
    legs +
    rect(x, edge, w, tall, wall) +
    rect(x, edge, w, tall * 0.2, darker(wall, 0.35), 0.55) +
    rect(x + w * 0.42, edge + tall * 0.28, w * 0.17, tall * 0.72, darker(colors.wood, 0.35)) +
    rect(x + w * 0.12, edge + tall * 0.34, w * 0.17, tall * 0.34, darker(colors.blue, 0.2)) +
    rect(x + w * 0.72, edge + tall * 0.34, w * 0.17, tall * 0.34, darker(colors.blue, 0.2)) +
    slope +
    courses +
    rect(x + w * 0.09, edge - w * 0.315, w * 0.82, w * 0.022, darker(roof, 0.3)) +
    (lift > 0 ? rect(x - w * 0.05, base - 5 * u, w * 1.1, 9 * u, darker(colors.wood, 0.2)) : "")
  );
}

/** A narrow town house front with shutters and a balcony, its foot at y. */
export function shopHouse(
  { colors, random, u }: Stage,
  x: number,
  y: number,
  w: number,
  tall: number,
): string {
  const wall = random.pick([
    colors.wall,
    mix(colors.gold, colors.wall, 0.45),
    mix(colors.blue, colors.wall, 0.6),
    mix(colors.pink, colors.wall, 0.55),
    mix(colors.leaf, colors.wall, 0.6),
  ]);
  const floors = Math.max(1, Math.round(tall / (w * 0.75)));
  const storey = tall / floors;
  const shutter = darker(random.pick([colors.blue, colors.wood, mix(colors.near, colors.leaf, 0.3)]), 0.1);
  const panes = repeat(floors - 1, (f) => {
    const top = y - tall + f * storey + storey * 0.22;
    return (
      repeat(
        2,
        (i) =>
          rect(x + w * (0.15 + i * 0.42), top, w * 0.27, storey * 0.52, shutter) +
          bar(
            [
              [x + w * (0.285 + i * 0.42), top],
              [x + w * (0.285 + i * 0.42), top + storey * 0.52],
            ],
            lighter(shutter, 0.3),
            2 * u,
          ),
      ) + rect(x, top + storey * 0.62, w, 6 * u, darker(wall, 0.2))
    );
  });
  const awning = random.pick([colors.red, colors.blue, colors.gold, mix(colors.leaf, colors.near, 0.3)]);
  const stripes = repeat(6, (i) =>
    poly(
      [
        [x + (w * i) / 6, y - storey * 0.74],
        [x + (w * (i + 1)) / 6, y - storey * 0.74],
        [x + (w * (i + 1)) / 6 - 3 * u, y - storey * 0.52],
        [x + (w * i) / 6 - 3 * u, y - storey * 0.52],
      ],
      i % 2 === 0 ? awning : colors.paper,
    ),
  );
  const top = random.chance(0.45)
    ? poly(
        [
          [x - w * 0.05, y - tall],
          [x + w * 1.05, y - tall],
          [x + w * 0.86, y - tall - w * 0.3],
          [x + w * 0.14, y - tall - w * 0.3],
        ],
        colors.roof,
      )
    : rect(x - 3 * u, y - tall - 9 * u, w + 6 * u, 15 * u, darker(wall, 0.16));
  return (
    rect(x, y - tall, w, tall, wall) +
    rect(x, y - tall, w * 0.08, tall, darker(wall, 0.25), 0.6) +
    top +
    panes +
    rect(x + w * 0.08, y - storey * 0.66, w * 0.84, storey * 0.66, darker(colors.wood, 0.5)) +
    stripes
  );
}
