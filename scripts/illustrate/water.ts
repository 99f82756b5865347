/** Water with a lit far edge, ripples that widen towards the eye, glitter and dark reflections. */
import { mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { gradient, num, path } from "./shape.ts";
import type { Stage } from "./stage.ts";

/** A thin lens-shaped ripple centred at x, y. */
export function ripple(
  x: number,
  y: number,
  w: number,
  thick: number,
  color: string,
  opacity: number,
): string {
  return path(
    `M${num(x - w / 2)} ${num(y)}Q${num(x)} ${num(y - thick)} ${num(x + w / 2)} ${num(y)}Q${num(x)} ${num(y + thick)} ${num(x - w / 2)} ${num(y)}Z`,
    color,
    opacity,
  );
}

/** Water between two heights; `glitterX` draws the path of light under the sun. */
export function water(stage: Stage, top: number, bottom: number, glitterX?: number): string {
  const { w, u, random, colors } = stage;
  const deep = bottom - top;
  const [far, near] = colors.water;
  const ripples = repeat(deep / (4.6 * u), () => {
    const t = random.next() ** 0.8;
    const width = (40 + t * 260) * u * random.between(0.4, 1.2);
    const tone = random.chance(0.5) ? mix(far, colors.glint, 0.5) : mix(near, colors.near, 0.35);
    return ripple(
      random.between(-40, w + 40),
      top + t * deep,
      width,
      (1.6 + t * 6) * u,
      tone,
      random.between(0.16, 0.42),
    );
  });
  const glitter =
    glitterX === undefined
      ? ""
      : repeat(46, (i) => {
          const t = (i + random.next()) / 46;
          const spread = (22 + t * 120) * u;
          const width = (34 + t * 130) * u * random.between(0.4, 1.1);
          return ripple(
            glitterX + random.between(-spread, spread),
            top + t ** 1.2 * deep,
            width,
            (2 + t * 5) * u,
            colors.glint,
            0.75 - t * 0.35,
          );
        });
  return gradient(0, top, w, deep, [far, mix(far, near, 0.55), near]) + ripples + glitter;
}

/** The broken dark band that a bank or a tree line throws on the water below it. */
export function reflection(
  { w, u, random }: Stage,
  top: number,
  deep: number,
  color: string,
  from = 0,
  to = w,
): string {
  const count = (to - from) / (26 * u);
  const body = repeat(count, (i) => {
    const x = from + ((to - from) * (i + random.next())) / count;
    const drop = deep * random.between(0.35, 1);
    return ripple(x, top + drop * 0.45, random.between(70, 190) * u, drop * 0.52, color, 0.28);
  });
  const dashes = repeat(count * 0.7, () => {
    const x = random.between(from, to);
    return ripple(
      x,
      top + deep * random.between(0.5, 1.25),
      random.between(50, 170) * u,
      3.4 * u,
      color,
      0.4,
    );
  });
  return body + dashes;
}
