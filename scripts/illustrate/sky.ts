/** Sky with sun or moon, banks of cloud, stars at night and slanting rain. */
import { mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { blob, ellipse, gradient, line, type Point, path } from "./shape.ts";
import type { Stage } from "./stage.ts";

export interface SkyOptions {
  readonly sunX?: number;
  readonly sunY?: number;
  readonly sunR?: number;
  readonly clouds?: number;
}

/** A flat-bottomed bank of cloud, `w` wide, its base at y. */
export function cloud(
  { random }: Stage,
  x: number,
  y: number,
  w: number,
  color: string,
  opacity = 0.9,
): string {
  const lumps = Math.max(4, Math.round(w / 95));
  let d = `M${Math.round(x)} ${Math.round(y)}`;
  let at = x;
  for (let i = 0; i < lumps; i++) {
    const step = (w / lumps) * random.between(0.75, 1.25);
    const rise = Math.sin(((i + 0.6) / (lumps + 0.2)) * Math.PI) * w * random.between(0.1, 0.22);
    const next = i === lumps - 1 ? x + w : at + step;
    d += `C${Math.round(at - step * 0.1)} ${Math.round(y - rise * 1.3)} ${Math.round(next + step * 0.1)} ${Math.round(y - rise * 1.3)} ${Math.round(next)} ${Math.round(y - rise * 0.25 * (i === lumps - 1 ? 0 : 1))}`;
    at = next;
  }
  return path(
    `${d}Q${Math.round(x + w / 2)} ${Math.round(y + w * 0.03)} ${Math.round(x)} ${Math.round(y)}Z`,
    color,
    opacity,
  );
}

function stars({ w, u, random, colors }: Stage, horizon: number): string {
  return repeat(70, () => {
    const size = random.between(0.8, 2.6) * u;
    return ellipse(
      random.between(0, w),
      random.between(0, horizon * 0.85),
      size,
      size,
      colors.glint,
      random.between(0.4, 0.95),
    );
  });
}

export function sky(stage: Stage, horizon: number, options: SkyOptions = {}): string {
  const { w, u, random, colors } = stage;
  const sunX = options.sunX ?? w * random.between(0.14, 0.86);
  const high = colors.name === "noon" || colors.name === "night" || colors.name === "morning";
  const sunY = options.sunY ?? horizon * (high ? random.between(0.2, 0.42) : random.between(0.55, 0.8));
  const sunR = options.sunR ?? random.between(52, 84) * u;
  const wave = (y: number): string => {
    const points = Array.from({ length: 9 }, (_, i): Point => [(w * i) / 8, y + random.between(-16, 16) * u]);
    return blob([...points, [w + 90, horizon + 60], [-90, horizon + 60]], colors.sky[2], 0.13);
  };
  const sunlit = mix(colors.sun, colors.sky[2], 0.35);
  const rings = [3.4, 2.3, 1.55]
    .map((size) => ellipse(sunX, sunY, sunR * size, sunR * size, sunlit, 0.14))
    .join("");
  const disc = colors.name === "rain" ? "" : rings + ellipse(sunX, sunY, sunR, sunR, colors.sun);
  const count = options.clouds ?? random.int(3, 5);
  const clouds = repeat(count, (i) => {
    const width = random.between(240, 620) * u * (colors.name === "rain" ? 1.5 : 1);
    const y = horizon * random.between(0.16, 0.78);
    const tone = mix(colors.cloud, colors.sky[1], i % 2 === 0 ? 0.12 : 0.45);
    const x = random.between(-0.1, 0.95) * w;
    return (
      cloud(stage, x, y, width, tone, 0.85) +
      cloud(stage, x + width * 0.2, y + 3 * u, width * 0.55, mix(tone, colors.sky[2], 0.45), 0.6)
    );
  });
  return (
    gradient(0, 0, w, horizon + 4, colors.sky) +
    wave(horizon * 0.36) +
    wave(horizon * 0.58) +
    wave(horizon * 0.8) +
    (colors.name === "night" ? stars(stage, horizon) : "") +
    disc +
    clouds
  );
}

/** Fine slanting strokes over the whole picture. */
export function rain({ w, h, u, random, colors }: Stage): string {
  return repeat(190, () => {
    const x = random.between(-60, w + 60);
    const y = random.between(-40, h);
    const length = random.between(26, 78) * u;
    return line(
      [
        [x, y],
        [x - length * 0.22, y + length],
      ],
      colors.glint,
      random.between(1, 2.2) * u,
      0.42,
    );
  });
}

/** A few far birds. */
export function birds({ w, u, random, colors }: Stage, y: number): string {
  const x0 = random.between(0.2, 0.7) * w;
  return repeat(random.int(3, 7), () => {
    const x = x0 + random.between(-130, 130) * u;
    const top = y + random.between(-40, 40) * u;
    const s = random.between(8, 15) * u;
    return line(
      [
        [x - s, top - s * 0.5],
        [x - s * 0.35, top - s * 0.4],
        [x, top],
        [x + s * 0.35, top - s * 0.4],
        [x + s, top - s * 0.5],
      ],
      colors.near,
      2.6 * u,
      0.8,
    );
  });
}
