/** The classroom seen from its last rows. */
import { figure } from "./figure.ts";
import { darker, lighter, mix } from "./palette.ts";
import { backRow, lady } from "./people.ts";
import { holding, raising, standing } from "./poses.ts";
import { repeat } from "./random.ts";
import { room, window } from "./room.ts";
import { bar, ellipse, line, rect, star } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

function classroom(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const floor = h * 0.6;
  const board = mix(colors.near, colors.leaf, 0.12);
  const chalk =
    repeat(5, (i) =>
      line(
        [
          [w * 0.32, h * (0.2 + i * 0.055)],
          [w * (0.36 + random.between(0.02, 0.12)), h * (0.195 + i * 0.055)],
          [w * random.between(0.46, 0.56), h * (0.2 + i * 0.055)],
        ],
        colors.paper,
        5 * u,
        0.75,
      ),
    ) +
    `<circle cx="${Math.round(w * 0.64)}" cy="${Math.round(h * 0.28)}" r="${Math.round(h * 0.06)}" fill="none" stroke="${colors.paper}" stroke-width="5"/>` +
    bar(
      [
        [w * 0.6, h * 0.4],
        [w * 0.68, h * 0.4],
        [w * 0.64, h * 0.33],
        [w * 0.6, h * 0.4],
      ],
      colors.gold,
      5 * u,
    );
  const panel =
    rect(w * 0.27, h * 0.13, w * 0.46, h * 0.33, colors.wood) +
    rect(w * 0.278, h * 0.142, w * 0.444, h * 0.306, board);
  const teacher = figure(
    w * random.pick([0.3, 0.7]),
    floor + h * 0.1,
    h * 0.46,
    random.pick([raising, holding, standing]),
    lady(stage),
  );
  const tones = [colors.paper, colors.paper, mix(colors.paper, colors.blue, 0.2)] as const;
  const rows = repeat(3, (i) => {
    const size = h * (0.12 + i * 0.045);
    const y = floor + h * (0.15 + i * 0.135);
    const hands = repeat(random.int(1, 2), (k) => {
      const x = w * (0.1 + 0.45 * k + random.between(0, 0.35));
      const arm = (from: number, to: number, color: string, wide: number): string =>
        bar(
          [
            [x + size * 0.16 * from, y - size * 1.3 * from],
            [x + size * 0.16 * to, y - size * 1.3 * to],
          ],
          color,
          size * wide,
        );
      const hand = ellipse(x + size * 0.16, y - size * 1.34, size * 0.09, size * 0.13, colors.skin);
      return arm(0.5, 1, colors.skin, 0.13) + hand + arm(0, 0.6, colors.paper, 0.25);
    });
    return (
      hands +
      backRow(stage, w * 0.02, w * 0.98, y, size, tones) +
      rect(w * 0.02, y + size * 0.42, w * 0.96, size * 0.16, lighter(colors.wood, 0.28), 1, 5 * u) +
      rect(w * 0.02, y + size * 0.55, w * 0.96, size * 0.6, darker(colors.wood, 0.15 + i * 0.1))
    );
  });
  return (
    room(
      stage,
      floor,
      mix(colors.wall, random.pick([colors.leaf, colors.blue, colors.gold]), 0.25),
      mix(colors.earth, colors.wood, 0.5),
    ) +
    window(stage, w * 0.04, h * 0.14, w * 0.17, h * 0.32) +
    window(stage, w * 0.79, h * 0.14, w * 0.17, h * 0.32) +
    panel +
    chalk +
    star(w * 0.5, h * 0.07, 30 * u, colors.red) +
    teacher +
    rows
  );
}

export const classroomScenes: Scenes = {
  "lop-hoc": { palettes: ["morning", "noon", "afternoon"], indoor: true, draw: classroom },
};
