/** What is given at a ceremony: flowers and framed certificates. */
import { darker, lighter, mix, type Palette } from "./palette.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, line, poly, rect } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** A bunch of flowers around 0,0, in figure units. */
export function bouquet(tones: readonly [string, ...string[]], leaf: string, size = 10): string {
  const wrap = poly(
    [
      [-size * 0.75, 0],
      [size * 0.75, 0],
      [size * 0.1, size * 1.7],
      [-size * 0.1, size * 1.7],
    ],
    "#fbf3df",
  );
  const leaves = repeat(6, (i) =>
    ellipse(
      Math.cos(i * 1.1) * size * 0.85,
      -size * 0.3 + Math.sin(i * 1.1) * size * 0.62,
      size * 0.42,
      size * 0.3,
      leaf,
    ),
  );
  const heads = repeat(9, (i) => {
    const turn = i * 2.4;
    const reach = Math.sqrt(i / 9) * size * 0.82;
    const tone = tones[i % tones.length] ?? tones[0];
    const [x, y] = [Math.cos(turn) * reach, -size * 0.3 + Math.sin(turn) * reach * 0.75];
    return (
      ellipse(x, y, size * 0.31, size * 0.29, tone) +
      ellipse(x - size * 0.04, y - size * 0.05, size * 0.14, size * 0.12, lighter(tone, 0.4))
    );
  });
  return wrap + leaves + heads;
}

/** A framed certificate with a gold border, a heading band and a red seal, its middle at x, y. */
export function certificate(colors: Palette, x: number, y: number, w: number): string {
  const tall = w * 0.7;
  const lines = repeat(3, (i) =>
    rect(
      x - w * 0.26,
      y - tall * 0.03 + i * tall * 0.12,
      w * 0.52,
      tall * 0.045,
      mix(colors.ink, colors.paper, 0.55),
    ),
  );
  return (
    rect(x - w / 2, y - tall / 2, w, tall, darker(colors.gold, 0.22)) +
    rect(x - w * 0.46, y - tall * 0.44, w * 0.92, tall * 0.88, colors.gold) +
    rect(x - w * 0.4, y - tall * 0.36, w * 0.8, tall * 0.72, colors.paper) +
    rect(x - w * 0.22, y - tall * 0.24, w * 0.44, tall * 0.09, colors.red) +
    lines +
    ellipse(x + w * 0.24, y + tall * 0.2, w * 0.075, w * 0.075, colors.red)
  );
}

/** A basket of flowers on a stand, its foot at x, y. */
export function flowerStand({ colors, random }: Stage, x: number, y: number, tall: number): string {
  const tones = [colors.pink, colors.gold, colors.red, colors.paper] as const;
  const legs =
    bar(
      [
        [x, y - tall * 0.45],
        [x - tall * 0.14, y],
      ],
      colors.wood,
      tall * 0.022,
    ) +
    bar(
      [
        [x, y - tall * 0.45],
        [x + tall * 0.14, y],
      ],
      colors.wood,
      tall * 0.022,
    );
  const leaves = repeat(13, (i) => {
    const turn = Math.PI * (1.05 + (0.9 * i) / 12);
    return line(
      [
        [x, y - tall * 0.5],
        [x + Math.cos(turn) * tall * 0.2, y - tall * 0.58 + Math.sin(turn) * tall * 0.2],
        [x + Math.cos(turn) * tall * 0.34, y - tall * 0.5 + Math.sin(turn) * tall * 0.46],
      ],
      mix(colors.leaf, colors.near, (i % 3) * 0.22),
      tall * 0.035,
    );
  });
  const heads = repeat(24, () => {
    const [turn, reach] = [random.between(0, 6.28), Math.sqrt(random.next())];
    const [fx, fy] = [
      x + Math.cos(turn) * reach * tall * 0.24,
      y - tall * 0.62 + Math.sin(turn) * reach * tall * 0.24,
    ];
    const tone = random.pick(tones);
    return (
      ellipse(fx, fy, tall * 0.05, tall * 0.046, tone) +
      ellipse(fx, fy, tall * 0.02, tall * 0.018, lighter(tone, 0.45))
    );
  });
  return (
    legs +
    leaves +
    poly(
      [
        [x - tall * 0.13, y - tall * 0.5],
        [x + tall * 0.13, y - tall * 0.5],
        [x + tall * 0.08, y - tall * 0.34],
        [x - tall * 0.08, y - tall * 0.34],
      ],
      darker(colors.wood, 0.1),
    ) +
    heads
  );
}
