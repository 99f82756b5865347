/** Documents, a seal and a pen on a desk. */
import { darker, lighter, mix } from "./palette.ts";
import { repeat } from "./random.ts";
import { window } from "./room.ts";
import { bar, ellipse, gradient, line, path, place, rect, star } from "./shape.ts";
import type { Scenes, Stage } from "./stage.ts";

function papers(stage: Stage): string {
  const { w, h, u, random, colors } = stage;
  const desk = h * 0.4;
  const sheet = (x: number, y: number, turn: number, heading: boolean): string => {
    const lines = repeat(11, (i) =>
      rect(
        -120,
        -90 + i * 26,
        i % 4 === 3 ? random.between(90, 150) : random.between(205, 240),
        7,
        mix(colors.ink, colors.paper, 0.45),
      ),
    );
    return place(
      rect(-156, -200, 330, 446, colors.ink, 0.22, 4) +
        rect(-165, -215, 330, 446, lighter(colors.paper, 0.4), 1, 3) +
        (heading
          ? rect(-70, -184, 140, 12, colors.red) +
            rect(-105, -160, 210, 9, colors.ink) +
            rect(-52, -140, 104, 3, colors.ink)
          : "") +
        lines,
      x,
      y,
      1.06 * u,
      1.06 * u,
      turn,
    );
  };
  const stampMark = place(
    `<circle r="58" fill="none" stroke="${colors.red}" stroke-width="8"/><circle r="44" fill="none" stroke="${colors.red}" stroke-width="3"/>` +
      star(0, 0, 26, colors.red),
    w * 0.56,
    h * 0.79,
    u,
    u,
    -8,
  );
  const signature = line(
    [
      [w * 0.52, h * 0.83],
      [w * 0.54, h * 0.77],
      [w * 0.555, h * 0.84],
      [w * 0.575, h * 0.79],
      [w * 0.6, h * 0.82],
      [w * 0.64, h * 0.8],
    ],
    colors.blue,
    5 * u,
    0.9,
  );
  const seal = place(
    ellipse(6, 10, 84, 28, colors.ink, 0.3) +
      ellipse(0, 0, 70, 24, colors.red) +
      rect(-70, -32, 140, 34, darker(colors.wood, 0.3)) +
      ellipse(0, -32, 70, 22, darker(colors.wood, 0.1)) +
      path("M-22 -36Q-34 -90 -24 -126Q0 -160 24 -126Q34 -90 22 -36Z", colors.wood) +
      ellipse(0, -132, 34, 30, lighter(colors.wood, 0.12)) +
      ellipse(-10, -142, 12, 8, lighter(colors.wood, 0.45), 0.7),
    w * 0.8,
    h * 0.8,
    1.25 * u,
  );
  const inkPad = place(
    ellipse(4, 12, 110, 36, colors.ink, 0.25) +
      ellipse(0, 0, 104, 36, colors.ink) +
      ellipse(0, -5, 86, 27, colors.red),
    w * 0.9,
    h * 0.62,
    u,
  );
  const pen = place(
    path("M-180 -8L120 -11Q132 0 120 11L-180 8Z", darker(colors.blue, 0.35)) +
      path("M120 -10L176 -2L178 2L120 10Z", colors.gold) +
      rect(-60, -10, 18, 20, colors.gold) +
      rect(-172, 8, 110, 6, colors.gold, 1, 3),
    w * 0.33,
    h * 0.86,
    1.15 * u,
    1.15 * u,
    -26,
  );
  const binders = repeat(5, (i) => {
    const tone =
      [colors.red, colors.blue, colors.gold, mix(colors.leaf, colors.near, 0.35), colors.wood][i] ??
      colors.red;
    const x = w * (0.05 + i * 0.045);
    return (
      rect(x, desk - h * (0.26 - (i % 2) * 0.02), w * 0.042, h * (0.29 - (i % 2) * 0.02), tone) +
      rect(
        x,
        desk - h * (0.26 - (i % 2) * 0.02),
        w * 0.01,
        h * (0.29 - (i % 2) * 0.02),
        darker(tone, 0.3),
        0.6,
      ) +
      rect(x + w * 0.012, desk - h * 0.19, w * 0.02, h * 0.08, colors.paper) +
      ellipse(x + w * 0.022, desk - h * 0.04, 12 * u, 12 * u, darker(tone, 0.45))
    );
  });
  const lamp = random.chance(0.5)
    ? place(
        ellipse(0, 0, 90, 22, colors.ink) +
          bar(
            [
              [0, -4],
              [0, -170],
            ],
            colors.gold,
            11,
          ) +
          path("M-110 -150Q-96 -236 0 -236Q96 -236 110 -150Z", mix(colors.leaf, colors.near, 0.4)) +
          ellipse(0, -148, 200, 110, colors.gold, 0.15),
        w * 0.86,
        desk + h * 0.06,
        1.15 * u,
      )
    : place(
        ellipse(0, 2, 70, 18, colors.ink, 0.3) +
          path("M-50 -110Q-66 -20 -34 0L34 0Q66 -20 50 -110Z", mix(colors.blue, colors.paper, 0.3)) +
          repeat(
            9,
            (i) =>
              line(
                [
                  [0, -110],
                  [(i - 4) * 16, -170],
                  [(i - 4) * 34, -200 - (i % 3) * 34],
                ],
                mix(colors.leaf, colors.near, 0.4),
                6,
              ) +
              ellipse(
                (i - 4) * 34,
                -204 - (i % 3) * 34,
                28,
                25,
                random.pick([colors.pink, colors.gold, colors.red]),
              ),
          ),
        w * 0.86,
        desk + h * 0.06,
        u,
      );
  const wood = mix(colors.wood, colors.roof, 0.25);
  const grain = repeat(24, () => {
    const y = random.between(desk + 20 * u, h);
    const x = random.between(-0.1, 0.8) * w;
    return line(
      [
        [x, y],
        [x + w * 0.15, y + random.between(-8, 8) * u],
        [x + w * 0.34, y],
      ],
      darker(wood, 0.25),
      3 * u,
      0.4,
    );
  });
  return (
    gradient(0, 0, w, desk, [darker(colors.wall, 0.2), colors.wall]) +
    window(stage, w * 0.36, h * 0.05, w * 0.32, h * 0.26) +
    gradient(0, desk, w, h - desk, [lighter(wood, 0.15), wood, darker(wood, 0.2)]) +
    rect(0, desk, w, 8 * u, darker(wood, 0.35)) +
    grain +
    binders +
    lamp +
    sheet(w * 0.24, h * 0.7, random.between(-16, -8), false) +
    sheet(w * 0.37, h * 0.68, random.between(-4, 4), false) +
    sheet(w * 0.54, h * 0.69, random.between(2, 8), true) +
    signature +
    stampMark +
    pen +
    inkPad +
    seal
  );
}

export const paperScenes: Scenes = {
  "van-ban": { palettes: ["morning", "noon", "afternoon", "dawn"], indoor: true, draw: papers },
};
