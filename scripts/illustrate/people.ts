/** Who stands in the pictures: farmers, officials, pupils and crowds, dressed by chance within the palette. */
import { figure } from "./figure.ts";
import type { Clothes } from "./head.ts";
import { darker, mix, type Palette } from "./palette.ts";
import { type Pose, standing } from "./poses.ts";
import { type Random, repeat } from "./random.ts";
import { ellipse, num, path } from "./shape.ts";
import type { Stage } from "./stage.ts";

const base = (colors: Palette, random: Random): Pick<Clothes, "skin" | "hair"> => ({
  skin: mix(colors.skin, colors.wood, random.between(0, 0.28)),
  hair: mix(colors.ink, "#1a1416", random.between(0.2, 0.7)),
});

export function farmer({ colors, random }: Stage): Clothes {
  const top = random.pick([
    colors.wood,
    colors.blue,
    mix(colors.pink, colors.roof, 0.4),
    mix(colors.near, colors.leaf, 0.4),
    mix(colors.gold, colors.wood, 0.25),
    colors.red,
  ]);
  return {
    ...base(colors, random),
    cut: "ba-ba",
    top,
    bottom: colors.ink,
    hat: "non-la",
    hatColor: mix(colors.paper, colors.gold, 0.28),
  };
}

export function townsman({ colors, random }: Stage): Clothes {
  const top = random.pick([
    colors.paper,
    mix(colors.blue, colors.paper, 0.55),
    colors.blue,
    mix(colors.gold, colors.paper, 0.3),
    mix(colors.leaf, colors.paper, 0.4),
  ]);
  return {
    ...base(colors, random),
    cut: "shirt",
    top,
    bottom: random.pick([colors.ink, mix(colors.blue, colors.ink, 0.55), mix(colors.wood, colors.ink, 0.5)]),
  };
}

export function official({ colors, random }: Stage): Clothes {
  return random.chance(0.5)
    ? { ...base(colors, random), cut: "suit", top: mix(colors.ink, colors.blue, 0.2), bottom: colors.ink }
    : {
        ...base(colors, random),
        cut: "shirt",
        top: colors.paper,
        bottom: mix(colors.ink, colors.blue, 0.25),
      };
}

export function lady({ colors, random }: Stage, tone?: string): Clothes {
  const top =
    tone ??
    random.pick([
      colors.pink,
      colors.red,
      colors.blue,
      mix(colors.gold, colors.paper, 0.2),
      mix(colors.leaf, colors.blue, 0.35),
      mix(colors.pink, colors.blue, 0.5),
    ]);
  return { ...base(colors, random), cut: "ao-dai", top, bottom: colors.paper, long: true };
}

export function pupil({ colors, random }: Stage): Clothes {
  const girl = random.chance(0.5);
  return {
    ...base(colors, random),
    cut: "shirt",
    top: colors.paper,
    bottom: mix(colors.blue, colors.ink, 0.5),
    long: girl,
  };
}

export function anyone(stage: Stage): Clothes {
  return stage.random.pick([farmer, townsman, townsman, lady, official])(stage);
}

/** A row of standing people, evenly spaced with a little unrest. */
export function row(
  stage: Stage,
  from: number,
  to: number,
  y: number,
  size: number,
  count: number,
  dress: (index: number) => Clothes,
  pose: (index: number) => Pose = () => standing,
  held: (index: number) => string = () => "",
): string {
  return repeat(count, (i) => {
    const x = from + ((to - from) * (i + 0.5)) / count + stage.random.between(-0.03, 0.03) * size;
    return figure(x, y, size * stage.random.between(0.95, 1.04), pose(i), dress(i), held(i));
  });
}

/** Heads and shoulders seen from behind, one row of a seated crowd. */
export function backRow(
  { random, colors }: Stage,
  from: number,
  to: number,
  y: number,
  size: number,
  tones: readonly [string, ...string[]],
): string {
  const count = Math.round((to - from) / (size * 1.25));
  return repeat(count, (i) => {
    const x = from + ((to - from) * (i + 0.5)) / count + random.between(-0.06, 0.06) * size;
    const top = y - size * random.between(0.94, 1.08);
    const tone = random.pick(tones);
    const hair = mix(colors.ink, "#1a1416", random.between(0.1, 0.6));
    const body = path(
      `M${num(x - size * 0.56)} ${num(y + size * 0.8)}Q${num(x - size * 0.6)} ${num(y - size * 0.32)} ${num(x - size * 0.16)} ${num(top + size * 0.52)}L${num(x + size * 0.16)} ${num(top + size * 0.52)}Q${num(x + size * 0.6)} ${num(y - size * 0.32)} ${num(x + size * 0.56)} ${num(y + size * 0.8)}Z`,
      tone,
    );
    const shade = path(
      `M${num(x - size * 0.56)} ${num(y + size * 0.8)}Q${num(x - size * 0.6)} ${num(y - size * 0.32)} ${num(x - size * 0.16)} ${num(top + size * 0.52)}Q${num(x - size * 0.22)} ${num(y + size * 0.2)} ${num(x - size * 0.2)} ${num(y + size * 0.8)}Z`,
      darker(tone, 0.25),
      0.55,
    );
    const neck = ellipse(x, top + size * 0.5, size * 0.13, size * 0.18, mix(colors.skin, colors.wood, 0.3));
    const locks = random.chance(0.35)
      ? path(
          `M${num(x - size * 0.25)} ${num(top + size * 0.2)}Q${num(x - size * 0.32)} ${num(top + size * 0.9)} ${num(x)} ${num(top + size)}Q${num(x + size * 0.32)} ${num(top + size * 0.9)} ${num(x + size * 0.25)} ${num(top + size * 0.2)}Z`,
          hair,
        )
      : "";
    return body + shade + neck + ellipse(x, top + size * 0.22, size * 0.25, size * 0.3, hair) + locks;
  });
}
