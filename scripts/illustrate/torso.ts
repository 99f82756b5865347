/** Bodies of the figures between shoulders and hips, and the long tunics, in figure units. */
import type { Clothes } from "./head.ts";
import { darker } from "./palette.ts";
import type { Pose } from "./poses.ts";
import { num, type Point, path, poly } from "./shape.ts";

/** Shoulders to hips; the front edge of the long tunics falls to the shins in two panels. */
export function trunk(pose: Pose, clothes: Clothes, far: Point, near: Point): string {
  const { hip, width } = pose;
  const { cut, top } = clothes;
  const shade = darker(top, 0.22);
  const waist = width * 0.74;
  const hips = Math.max(6, width * (cut === "ba-ba" ? 0.98 : 0.86));
  const mid: Point = [(pose.neck[0] + hip[0]) / 2, (pose.neck[1] + hip[1]) / 2 + 2];
  const low = hip[1] + (cut === "ba-ba" ? 5 : 1);
  if (Math.abs(pose.neck[0] - hip[0]) > 16) return stooped(pose, clothes);
  const d = (right: number): string =>
    `M${num(pose.neck[0] - 2.6)} ${num(pose.neck[1] - 0.6)}Q${num(near[0] + 2)} ${num(pose.neck[1] + 0.6)} ${num(near[0] - 2.2)} ${num(near[1] + 1.5)}Q${num(mid[0] - waist)} ${num(mid[1])} ${num(hip[0] - hips)} ${num(low)}L${num(hip[0] + hips * right)} ${num(low)}Q${num(mid[0] + waist * right)} ${num(mid[1])} ${num(far[0] * (right < 1 ? 0.1 : 1) + 2.2 * right)} ${num(far[1] + 1.5)}Q${num(far[0] - 2)} ${num(pose.neck[1] + 0.6)} ${num(pose.neck[0] + 2.6)} ${num(pose.neck[1] - 0.6)}Z`;
  const body = path(d(1), top);
  const side = path(
    `M${num(near[0] - 2.2)} ${num(near[1] + 2)}Q${num(mid[0] - waist)} ${num(mid[1])} ${num(hip[0] - hips)} ${num(low)}L${num(hip[0] - hips * 0.25)} ${num(low)}Q${num(mid[0] - waist * 0.5)} ${num(mid[1])} ${num(near[0] + width * 0.25)} ${num(near[1] + 4)}Z`,
    shade,
    0.5,
  );
  const [nx, ny] = pose.neck;
  const opening = clothes.behind
    ? ""
    : cut === "suit"
      ? poly(
          [
            [nx - 2.6, ny],
            [nx + 2.8, ny],
            [nx + 0.4, ny + 14],
          ],
          "#fbf3df",
        ) +
        poly(
          [
            [nx - 0.7, ny + 1],
            [nx + 1, ny + 1],
            [nx + 0.8, ny + 12],
          ],
          "#8e2f2f",
        )
      : cut === "ao-dai"
        ? poly(
            [
              [nx - 2.6, ny - 2],
              [nx + 2.6, ny - 2],
              [nx + 2.4, ny + 1],
              [nx - 2.4, ny + 1],
            ],
            shade,
          )
        : poly(
            [
              [nx - 2.6, ny - 0.8],
              [nx + 2.6, ny - 0.8],
              [nx + 0.3, ny + 4],
            ],
            clothes.skin,
          ) +
          poly(
            [
              [nx - 0.2, ny + 4],
              [nx + 0.6, ny + 4],
              [hip[0] + 0.4, low - 1],
              [hip[0] - 0.2, low - 1],
            ],
            shade,
            0.5,
          );
  return body + side + opening;
}

/** A back bent so far that the body lies more across than upright. */
function stooped({ neck, hip }: Pose, { top }: Clothes): string {
  const way = Math.sign(neck[0] - hip[0]);
  const [nx, ny] = neck;
  const [hx, hy] = hip;
  const d = (belly: number): string =>
    `M${num(hx - way * 6)} ${num(hy + 3)}Q${num(hx - way * 3)} ${num(hy - 13)} ${num((nx + hx) / 2)} ${num(Math.min(ny, hy) - 7)}Q${num(nx + way * 2)} ${num(ny - 5)} ${num(nx + way * 3)} ${num(ny + 2)}Q${num(nx)} ${num(ny + 9)} ${num((nx + hx) / 2)} ${num((ny + hy) / 2 + belly)}Q${num(hx + way * 6)} ${num(hy + 1)} ${num(hx + way * 5)} ${num(hy + 5)}Z`;
  return (
    path(d(8), top) +
    path(
      `M${num(hx + way * 5)} ${num(hy + 5)}Q${num((nx + hx) / 2)} ${num((ny + hy) / 2)} ${num(nx + way * 3)} ${num(ny + 2)}Q${num(nx)} ${num(ny + 9)} ${num((nx + hx) / 2)} ${num((ny + hy) / 2 + 8)}Z`,
      darker(top, 0.22),
      0.5,
    )
  );
}

export function tunic({ hip, legs }: Pose, { top }: Clothes): string {
  const [x, y] = hip;
  const reach = Math.min(34, Math.max(12, -y - 12));
  const sway = (legs[0][1][0] + legs[1][1][0]) / 2;
  const panel = (from: number, to: number, drift: number, color: string): string =>
    path(
      `M${num(x + from)} ${num(y - 3)}Q${num(x + from * 1.5 + drift * 0.4)} ${num(y + reach * 0.5)} ${num(x + from * 1.35 + drift)} ${num(y + reach)}Q${num(x + drift)} ${num(y + reach + 3)} ${num(x + to * 1.35 + drift)} ${num(y + reach - 1)}Q${num(x + to * 1.5 + drift * 0.4)} ${num(y + reach * 0.5)} ${num(x + to)} ${num(y - 3)}Z`,
      color,
    );
  return panel(-7.6, 4, -2 + sway, darker(top, 0.16)) + panel(-5.4, 7.8, 1.6 + sway, top);
}
