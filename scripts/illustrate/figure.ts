/** People built from a few good curves: a body 100 units tall in some clothes, in a pose, perhaps holding something. */
import { type Clothes, head, locks } from "./head.ts";
import { darker, lighter } from "./palette.ts";
import type { Pose, Reach } from "./poses.ts";
import { ellipse, type Point, place, poly } from "./shape.ts";
import { trunk, tunic } from "./torso.ts";

/** A limb that narrows from joint to joint. */
function limb(
  root: Point,
  [joint, end]: Reach,
  w0: number,
  w1: number,
  w2: number,
  upper: string,
  lower = upper,
): string {
  const part = (a: Point, b: Point, wa: number, wb: number, color: string): string => {
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [nx, ny] = [-(b[1] - a[1]) / long, (b[0] - a[0]) / long];
    const sides: Point[] = [
      [a[0] + nx * wa, a[1] + ny * wa],
      [b[0] + nx * wb, b[1] + ny * wb],
      [b[0] - nx * wb, b[1] - ny * wb],
      [a[0] - nx * wa, a[1] - ny * wa],
    ];
    return poly(sides, color) + ellipse(a[0], a[1], wa, wa, color);
  };
  return (
    part(joint, end, w1, w2, lower) +
    ellipse(end[0], end[1], w2, w2, lower) +
    part(root, joint, w0, w1, upper) +
    ellipse(joint[0], joint[1], w1, w1, upper)
  );
}

/** A person with the feet (or the seat's floor) at x, y; a negative `size` looks the other way. */
export function figure(x: number, y: number, size: number, pose: Pose, clothes: Clothes, held = ""): string {
  const { neck, hip, width, arms, legs } = pose;
  const far: Point = [neck[0] + width, neck[1] + 4.4];
  const near: Point = [neck[0] - width, neck[1] + 4.4];
  const bare = clothes.cut === "sport";
  const sleeve = (color: string): readonly [string, string] => [
    color,
    bare || clothes.cut === "shirt" ? clothes.skin : color,
  ];
  const [farUp, farLow] = sleeve(darker(clothes.top, 0.14));
  const [nearUp, nearLow] = sleeve(clothes.top);
  const wide = clothes.cut === "ao-dai" || clothes.cut === "ba-ba" ? 3.9 : 3.1;
  const spread = width > 7 ? 4.4 : 1.6;
  const leg = (root: Point, reach: Reach, color: string): string =>
    limb(root, reach, 5, bare ? 3.6 : 4.2, bare ? 2.6 : wide, color, bare ? clothes.skin : color) +
    foot(reach[1], width);
  const hands = ellipse(arms[1][1][0], arms[1][1][1], 2.5, 2.7, clothes.skin);
  const inside =
    (clothes.long && !clothes.behind ? locks(pose.head, clothes.hair) : "") +
    limb(far, arms[0], 3.7, 3, 2.3, farUp, farLow) +
    ellipse(arms[0][1][0], arms[0][1][1], 2.5, 2.7, darker(clothes.skin, 0.1)) +
    leg([hip[0] + spread, hip[1]], legs[0], darker(clothes.bottom, 0.16)) +
    leg([hip[0] - spread, hip[1]], legs[1], clothes.bottom) +
    (clothes.cut === "ao-dai" ? tunic(pose, clothes) : "") +
    trunk(pose, clothes, far, near) +
    poly(
      [
        [neck[0] - 2.3, neck[1]],
        [neck[0] + 2.3, neck[1]],
        [pose.head[0] + 2, pose.head[1] + 4],
        [pose.head[0] - 2, pose.head[1] + 4],
      ],
      darker(clothes.skin, 0.18),
    ) +
    head(pose.head, clothes, width > 7 ? 0 : 2) +
    held +
    limb(near, arms[1], 3.8, 3.1, 2.3, lighter(nearUp, 0.06), nearLow) +
    hands;
  return place(inside, x, y, size / 100, Math.abs(size) / 100);
}

function foot([x, y]: Point, width: number): string {
  return width > 7 ? ellipse(x, y + 0.6, 3.4, 1.8, "#3a2c2a") : ellipse(x + 2, y + 0.6, 4.6, 1.7, "#3a2c2a");
}
