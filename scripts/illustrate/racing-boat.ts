/** Long racing boats with their crews. */
import { hull } from "./boats.ts";
import { figure } from "./figure.ts";
import type { Clothes } from "./head.ts";
import { lighter, mix } from "./palette.ts";
import { paddling } from "./poses.ts";
import { repeat } from "./random.ts";
import { bar, ellipse, fade, place } from "./shape.ts";
import type { Stage } from "./stage.ts";
import { ripple } from "./water.ts";

/** A long racing boat with its crew of paddlers. */
export function racingBoat(
  stage: Stage,
  x: number,
  y: number,
  w: number,
  crew: number,
  team: string,
): string {
  const { colors, u, random } = stage;
  const size = w * 0.155;
  const men = repeat(crew, (i) => {
    const at = w * (0.12 + (0.72 * i) / (crew - 1));
    const clothes: Clothes = {
      cut: "sport",
      top: team,
      bottom: colors.ink,
      skin: mix(colors.skin, colors.wood, 0.25),
      hair: colors.ink,
      hat: "khan",
      hatColor: colors.gold,
    };
    const paddle =
      bar(
        [
          [at + size * 0.27, -size * 0.28],
          [at + size * 0.09, size * 0.24],
        ],
        lighter(colors.wood, 0.2),
        size * 0.035,
      ) + ellipse(at + size * 0.08, size * 0.25, size * 0.05, size * 0.12, lighter(colors.wood, 0.2));
    return figure(at, -w * 0.018, size * random.between(1.12, 1.2), paddling, clothes) + paddle;
  });
  const shell = hull(w, w * 0.028, mix(team, colors.ink, 0.25), 0.045);
  const spray = repeat(crew, (i) =>
    ripple(
      w * (0.13 + (0.72 * i) / (crew - 1)),
      12 * u,
      random.between(40, 70) * u,
      7 * u,
      colors.glint,
      0.85,
    ),
  );
  const wake = ripple(w * 0.46, w * 0.022, w * 1.15, 9 * u, colors.glint, 0.7);
  return place(fade(place(shell + men, 0, 8, 1, -0.5), 0.2) + men + shell + wake + spray, x - w / 2, y, 1);
}
