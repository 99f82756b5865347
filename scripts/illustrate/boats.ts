/** The everyday boats of the delta: sampans and roofed cargo boats with painted eyes. */
import { figure } from "./figure.ts";
import type { Clothes } from "./head.ts";
import { darker, lighter, mix } from "./palette.ts";
import { rowing } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, fade, line, num, path, place, poly, rect } from "./shape.ts";
import type { Stage } from "./stage.ts";
import { ripple } from "./water.ts";

/** A hull from stern 0 to bow `w`, its waterline at 0. */
export function hull(w: number, deep: number, color: string, rise = 0.1): string {
  const sheer = `M0 ${num(-deep * 1.1)}Q${num(w * 0.5)} ${num(-deep * 0.55)} ${num(w)} ${num(-deep - w * rise)}`;
  const side = path(
    `${sheer}Q${num(w * 0.9)} ${num(deep * 0.1)} ${num(w * 0.74)} ${num(deep * 0.28)}L${num(w * 0.12)} ${num(deep * 0.28)}Q${num(w * 0.03)} 0 0 ${num(-deep * 1.1)}Z`,
    color,
  );
  const shade = path(
    `M${num(w * 0.04)} ${num(-deep * 0.2)}Q${num(w * 0.5)} ${num(deep * 0.1)} ${num(w * 0.88)} ${num(-deep * 0.1)}Q${num(w * 0.82)} ${num(deep * 0.2)} ${num(w * 0.74)} ${num(deep * 0.28)}L${num(w * 0.12)} ${num(deep * 0.28)}Z`,
    darker(color, 0.4),
    0.6,
  );
  const rim = `<path d="${sheer}" fill="none" stroke="${lighter(color, 0.4)}" stroke-width="${num(deep * 0.13)}"/>`;
  return side + shade + rim;
}

/** The mirrored ghost of something on the water. */
function mirrored(inside: string, u: number, w: number, stage: Stage): string {
  const dashes = repeat(7, () =>
    ripple(
      stage.random.between(0.05, 0.95) * w,
      stage.random.between(6, 34) * u,
      stage.random.between(0.15, 0.4) * w,
      3.5 * u,
      stage.colors.glint,
      0.5,
    ),
  );
  return fade(place(inside, 0, 8 * u, 1, -0.62), 0.26) + dashes;
}

export interface BoatOptions {
  readonly rower?: Clothes;
  readonly load?: string;
  readonly mirror?: boolean;
}

/** A small rowing boat, its middle at x and its waterline at y. */
export function sampan(stage: Stage, x: number, y: number, w: number, options: BoatOptions = {}): string {
  const { colors, random, u } = stage;
  const color = mix(colors.wood, random.pick([colors.ink, colors.roof, colors.gold]), 0.22);
  const person = w * 0.52;
  const oars = options.rower
    ? bar(
        [
          [w * 0.28, -person * 0.62],
          [w * 0.16, w * 0.05],
        ],
        darker(colors.wood, 0.3),
        w * 0.012,
      )
    : "";
  const rower = options.rower ? figure(w * 0.15, -w * 0.055, person, rowing, options.rower) : "";
  const boat =
    rower +
    (options.load ? place(options.load, w * 0.52, -w * 0.05, w / 100) : "") +
    oars +
    hull(w, w * 0.075, color, 0.06);
  return place(mirrored(boat, u, w, stage) + boat, x - w / 2, y, 1);
}

/** A big wooden cargo boat with a cabin, a red bow and the painted eye. */
export function cargoBoat(stage: Stage, x: number, y: number, w: number, flip = false): string {
  const { colors, random, u } = stage;
  const body = mix(
    random.pick([colors.wood, colors.blue, mix(colors.leaf, colors.near, 0.4)]),
    colors.ink,
    0.12,
  );
  const deep = w * 0.13;
  const cabin = (from: number, to: number, tall: number, wall: string): string =>
    rect(w * from, -deep * 0.8 - tall, w * (to - from), tall + deep * 0.3, wall) +
    repeat(3, (i) =>
      rect(
        w * (from + ((to - from) * (i + 0.3)) / 3),
        -deep * 0.8 - tall * 0.78,
        (w * (to - from)) / 6.5,
        tall * 0.42,
        darker(colors.blue, 0.35),
      ),
    ) +
    poly(
      [
        [w * from - 9 * u, -deep * 0.8 - tall],
        [w * to + 12 * u, -deep * 0.8 - tall],
        [w * to, -deep * 0.8 - tall * 1.24],
        [w * from, -deep * 0.8 - tall * 1.24],
      ],
      colors.roof,
    );
  const vault =
    path(
      `M${num(w * 0.36)} ${num(-deep * 0.7)}Q${num(w * 0.38)} ${num(-deep * 2.1)} ${num(w * 0.56)} ${num(-deep * 2.1)}Q${num(w * 0.76)} ${num(-deep * 2.1)} ${num(w * 0.78)} ${num(-deep * 0.8)}Z`,
      mix(colors.earth, colors.wood, 0.3),
    ) +
    repeat(5, (i) =>
      line(
        [
          [w * (0.43 + i * 0.07), -deep * 0.7],
          [w * (0.425 + i * 0.074), -deep * 2],
        ],
        colors.wood,
        3 * u,
        0.6,
      ),
    );
  const bow = path(
    `M${num(w)} ${num(-deep - w * 0.1)}Q${num(w * 0.94)} ${num(-deep * 0.2)} ${num(w * 0.82)} ${num(deep * 0.1)}L${num(w * 0.76)} ${num(-deep * 0.86)}Q${num(w * 0.9)} ${num(-deep * 1.1)} ${num(w)} ${num(-deep - w * 0.1)}Z`,
    colors.red,
  );
  const eye =
    ellipse(w * 0.865, -deep * 0.86, w * 0.024, w * 0.017, colors.paper) +
    ellipse(w * 0.87, -deep * 0.86, w * 0.011, w * 0.011, colors.ink);
  const flag =
    bar(
      [
        [w * 0.1, -deep * 0.8],
        [w * 0.1, -deep * 3.6],
      ],
      colors.ink,
      4 * u,
    ) +
    poly(
      [
        [w * 0.1, -deep * 3.6],
        [w * 0.1 - w * 0.075, -deep * 3.5],
        [w * 0.1 - w * 0.075, -deep * 3.1],
        [w * 0.1, -deep * 3.2],
      ],
      colors.red,
    );
  const boat =
    flag +
    cabin(0.08, 0.32, deep * 1.4, mix(colors.wall, body, 0.15)) +
    vault +
    hull(w, deep, body, 0.045) +
    bow +
    eye;
  return place(mirrored(boat, u, w, stage) + boat, flip ? x + w / 2 : x - w / 2, y, flip ? -1 : 1, 1);
}
